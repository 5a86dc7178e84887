"""Does what was planned: all of it, or nothing."""

from __future__ import annotations

from pathlib import Path

from milepost.edit import rewritten
from milepost.rename.target import CannotRenameError
from milepost.rename.work import Work


def carry_out(root: Path, work: Work) -> None:
    """Write the texts, then move. When anything fails, every file is as it was."""
    with rewritten(root, work.rewrites):
        if work.move is None:
            return
        try:
            (root / work.move.old).rename(root / work.move.new)
        except OSError as error:
            raise CannotRenameError(f"{work.move.old} cannot be moved: {error.strerror}.") from error
