"""Writes what was proposed, file by file, each at once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from milepost import edit
from milepost.edit import CannotEditError
from milepost.fix.change import Change, Dropped


def write(root: Path, changes: Iterable[Change]) -> tuple[list[Change], list[Dropped]]:
    """Write the changes; those that were made, and those that could not be: the file is another one by now."""
    done: list[Change] = []
    failed: list[Dropped] = []
    for change in changes:
        try:
            edit.write(root, change.file, change.after, instead_of=change.before)
            done.append(change)
        except CannotEditError as error:
            failed.append(Dropped(change.file, str(error)))
    return done, failed
