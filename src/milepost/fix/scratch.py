"""What load and check say of the project as it is, and with changes in it: those go into a copy that is thrown away."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from milepost.check import Memory, check
from milepost.findings import Finding
from milepost.fix.change import Change
from milepost.load import load
from milepost.model import Curriculum, Module
from milepost.watch import Watch

_CONTENT = ("curriculum", "modules")
Said = tuple[list[Finding], frozenset[str]]
"""All findings, and the files that could not be read whole."""


class Scratch:
    """Asks about the project at `root`, which stays as it is. Modules without a change are checked once."""

    def __init__(self, root: Path, watch: Watch) -> None:
        self._root = root
        self._watch = watch
        self._memory = Memory()
        self._modules: dict[str, Module] = {}

    def as_it_is(self) -> Said:
        """What is said of the project now. Ask this first."""
        curriculum, faults = load(self._root, watch=self._watch)
        self._modules = {module.places.file: module for module in curriculum.modules}
        return self._checked(curriculum, faults)

    def with_changes(self, changes: Collection[Change]) -> Said:
        """What would be said of it."""
        with tempfile.TemporaryDirectory(prefix="milepost-") as scratch:
            copy = Path(scratch) / "project"
            self._copy(copy, changes)
            curriculum, faults = load(copy, watch=self._watch)
        modules = tuple(self._known(module, changes) for module in curriculum.modules)
        return self._checked(replace(curriculum, modules=modules), faults)

    def _checked(self, curriculum: Curriculum, faults: list[Finding]) -> Said:
        return [*faults, *check(curriculum, watch=self._watch, memory=self._memory)], curriculum.faulty

    def _known(self, module: Module, changes: Collection[Change]) -> Module:
        """The same object for a module in which nothing changes, so that the memory knows it."""
        if any(_belongs(change.file, module) for change in changes):
            return module
        return self._modules.get(module.places.file, module)

    def _copy(self, copy: Path, changes: Collection[Change]) -> None:
        for folder in _CONTENT:
            if (self._root / folder).is_dir():
                shutil.copytree(self._root / folder, copy / folder, symlinks=True, copy_function=_linked)
        for change in changes:
            (copy / change.file).unlink()
            (copy / change.file).write_bytes(change.after.encode("utf-8"))


def _belongs(file: str, module: Module) -> bool:
    own = module.places.file
    return file == own or (not module.single_page and file.startswith(f"{module.folder}/"))


def _linked(source: str, target: str) -> None:
    """The same file under a second name, or a copy where that cannot be. Nothing writes into it."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target, follow_symlinks=False)
