"""What shall be written, and writing it: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from milepost import edit


class CannotMakeError(Exception):
    """It cannot be made; says why and what to do in one sentence."""


@dataclass(frozen=True)
class Made:
    """A file with its new text; `before` is what it holds now, None for a new file."""

    file: str
    text: str
    before: str | None = None


def write(root: Path, made: Iterable[Made]) -> None:
    """Write all files, or none of them. Raises `CannotEditError`."""
    done: list[Made] = []
    try:
        for one in made:
            edit.write(root, one.file, one.text, instead_of=one.before)
            done.append(one)
    except BaseException:
        for one in reversed(done):
            _undo(root, one)
        raise


def _undo(root: Path, one: Made) -> None:
    if one.before is not None:
        edit.write(root, one.file, one.before, instead_of=one.text)
        return
    place = root / one.file
    place.unlink()
    while place.parent != root and not any(place.parent.iterdir()):
        place = place.parent
        place.rmdir()
