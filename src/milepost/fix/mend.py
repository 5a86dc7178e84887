"""Every fixer on one file, one after the other. What one of them does is kept only if the file says the same then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.edit import CannotEditError
from milepost.fix.change import Dropped
from milepost.fix.file import File
from milepost.fix.meaning import same
from milepost.fix.names import Names
from milepost.fix.registry import FIXERS, Fixer

_PASSES = 8
"""How often one fixer looks again at what it left: groups inside groups come one after the other."""


@dataclass(frozen=True)
class Mended:
    """A file that was mended, by what, and what was left alone."""

    file: File
    by: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()


def mended(file: File, taken: Names, fixers: Iterable[Fixer] = FIXERS) -> Mended:
    """The file as the fixers leave it; `taken` are the ids of the project, which grow by the new ones."""
    now, by, dropped = file, list[str](), list[Dropped]()
    for fixer in fixers:
        done = _fixed(now, fixer, taken)
        if isinstance(done, Dropped):
            dropped.append(done)
        elif done.text != now.text:
            now = done
            by.append(fixer.mends)
    return Mended(now, tuple(by), tuple(dropped))


def _fixed(file: File, fixer: Fixer, taken: Names) -> File | Dropped:
    """The file as the fixer leaves it; dropped if it would mean something else then."""
    now = file
    try:
        for _ in range(_PASSES):
            edits = list(fixer.edits(now, taken))
            if not edits:
                break
            now = now.with_edits(edits)
    except CannotEditError as error:
        return Dropped(file.path, f"{fixer.mends} cannot be mended here: {error}")
    if now.text == file.text or same(file, now):
        return now
    return Dropped(file.path, f"mending {fixer.mends} would change what this file says")
