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
    begun: list[Made] = []
    try:
        for one in made:
            begun.append(one)
            edit.write(root, one.file, one.text, instead_of=one.before)
    except BaseException:
        *done, failed = begun
        for one in reversed(done):
            _undo(root, one)
        _remove_empty_folders(root, failed)
        raise


def _undo(root: Path, one: Made) -> None:
    if one.before is not None:
        edit.write(root, one.file, one.before, instead_of=one.text)
        return
    (root / one.file).unlink()
    _remove_empty_folders(root, one)


def _remove_empty_folders(root: Path, one: Made) -> None:
    """The folders that were made for a new file."""
    folder = (root / one.file).parent
    while one.before is None and folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
