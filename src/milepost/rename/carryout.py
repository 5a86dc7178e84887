"""Does what was planned: all of it, or nothing."""

from __future__ import annotations

from pathlib import Path

from milepost import edit
from milepost.rename.target import CannotRenameError
from milepost.rename.work import Rewrite, Work


def carry_out(root: Path, work: Work) -> None:
    """Write the texts, then move. When anything fails, every file is as it was."""
    done: list[Rewrite] = []
    try:
        for one in work.rewrites:
            edit.write(root, one.file, one.after, instead_of=one.before)
            done.append(one)
        _move(root, work)
    except BaseException:
        for one in reversed(done):
            edit.write(root, one.file, one.before, instead_of=one.after)
        raise


def _move(root: Path, work: Work) -> None:
    if work.move is None:
        return
    try:
        (root / work.move.old).rename(root / work.move.new)
    except OSError as error:
        raise CannotRenameError(f"{work.move.old} cannot be moved: {error.strerror}.") from error
