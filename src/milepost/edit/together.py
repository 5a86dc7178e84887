"""Several files written together: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from milepost.edit.files import write


@dataclass(frozen=True)
class Rewrite:
    """A file and the text it shall hold; `before` is what it holds now, None for a new file."""

    file: str
    after: str
    before: str | None = None


@contextmanager
def rewritten(root: Path, rewrites: Iterable[Rewrite]) -> Iterator[None]:
    """Every file written. When one cannot be, or what is done inside fails, every file is as it was.

    Raises `CannotEditError`.
    """
    done: list[Rewrite] = []
    try:
        for one in rewrites:
            _write(root, one)
            done.append(one)
        yield
    except BaseException:
        for one in reversed(done):
            _undo(root, one)
        raise


def write_all(root: Path, rewrites: Iterable[Rewrite]) -> None:
    """Write all files, or none of them. Raises `CannotEditError`."""
    with rewritten(root, rewrites):
        pass


def _write(root: Path, one: Rewrite) -> None:
    try:
        write(root, one.file, one.after, instead_of=one.before)
    except BaseException:
        _remove_empty_folders(root, one)
        raise


def _undo(root: Path, one: Rewrite) -> None:
    if one.before is not None:
        write(root, one.file, one.before, instead_of=one.after)
        return
    (root / one.file).unlink()
    _remove_empty_folders(root, one)


def _remove_empty_folders(root: Path, one: Rewrite) -> None:
    """The folders that were made for a new file."""
    folder = (root / one.file).parent
    while one.before is None and folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
