"""What load and check say of the project with changes in it, in a copy that is thrown away."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from milepost.check import check
from milepost.findings import Finding
from milepost.fix.change import Change
from milepost.load import load

_CONTENT = ("curriculum", "modules")


def findings(root: Path, changes: Iterable[Change]) -> tuple[list[Finding], frozenset[str]]:
    """All findings, and the files that could not be read whole."""
    changes = list(changes)
    if not changes:
        return _findings(root)
    with tempfile.TemporaryDirectory(prefix="milepost-") as scratch:
        copy = Path(scratch) / "project"
        for folder in _CONTENT:
            if (root / folder).is_dir():
                shutil.copytree(root / folder, copy / folder, symlinks=True, copy_function=_linked)
        for change in changes:
            (copy / change.file).unlink()
            (copy / change.file).write_bytes(change.after.encode("utf-8"))
        return _findings(copy)


def _findings(root: Path) -> tuple[list[Finding], frozenset[str]]:
    curriculum, faults = load(root)
    return [*faults, *check(curriculum)], curriculum.faulty


def _linked(source: str, target: str) -> None:
    """The same file under a second name, or a copy where that cannot be. Nothing writes into it."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target, follow_symlinks=False)
