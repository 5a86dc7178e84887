"""All fixers, found in the folder `fixers`: adding a fixer is adding a file.

A fixer has a docstring, `TURN` (they work one after the other, on what the one before it left), `MENDS` (what it does,
in a few words), `CODES` (the findings it mends, which may be none) and `edits(file, names)`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from milepost.edit import Edit
from milepost.fix import fixers
from milepost.fix.file import File
from milepost.fix.names import Names


@dataclass(frozen=True)
class Fixer:
    """One fixer: its turn, what it mends, in words and as codes of findings, and how."""

    turn: int
    mends: str
    codes: tuple[str, ...]
    manual: str
    edits: Callable[[File, Names], Iterable[Edit]]


def _fixers() -> Iterator[Fixer]:
    for found in pkgutil.iter_modules(fixers.__path__):
        module = importlib.import_module(f"{fixers.__name__}.{found.name}")
        yield Fixer(module.TURN, module.MENDS, module.CODES, module.__doc__ or "", module.edits)


FIXERS: tuple[Fixer, ...] = tuple(sorted(_fixers(), key=lambda fixer: fixer.turn))
