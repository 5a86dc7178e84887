"""Part of load. What was read last time, for a process that reads again and again: an untouched file is not read anew.

Only what is without a fault is kept. The same object comes back, so that later stages see at a glance what is the same.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from milepost.load.faults import Faults
from milepost.model import Silence

T = TypeVar("T")
Stamp = tuple[str, int, int, int, int, int]
Mark = tuple[Stamp, ...]
_YOUNG = 2_000_000_000
"""Nanoseconds: a file that was written so shortly ago may be written again without its times showing it."""


@dataclass(frozen=True)
class _Known:
    mark: Mark
    beside: tuple[object, ...]
    made: Any
    silences: tuple[Silence, ...]


class Memory:
    """What files and folders gave, by their path from the project folder."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def keep(self, path: str, system: str, faults: Faults, make: Callable[[], T], beside: tuple[object, ...]) -> T:
        """What `make` gives for the file or folder, now or the last time; `beside` is what it depends on besides."""
        now = mark(system)
        known = self._known.get(path)
        if known and known.mark == now and known.beside == beside:
            faults.silences.extend(known.silences)
            made: T = known.made
            return made
        before, silences = faults.state(), len(faults.silences)
        fresh = make()
        if fresh is not None and faults.state() == before and _is_old(now):
            self._known[path] = _Known(now, beside, fresh, tuple(faults.silences[silences:]))
        else:
            self._known.pop(path, None)
        return fresh


def mark(system: str) -> Mark:
    """Sizes and times of a file, or of everything in a folder; empty when they cannot be had."""
    try:
        if not os.path.isdir(system):  # noqa: PTH112 - called for every file; Path costs ten times as much
            return (_stamp("", os.lstat(system)),)
        with os.scandir(system) as found:
            return tuple(sorted(_stamp(item.name, item.stat(follow_symlinks=False)) for item in found))
    except OSError:
        return ()


def _stamp(name: str, stat: os.stat_result) -> Stamp:
    return name, stat.st_mode, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns


def _is_old(marked: Mark) -> bool:
    youngest = max((max(stamp[4], stamp[5]) for stamp in marked), default=time.time_ns())
    return youngest < time.time_ns() - _YOUNG
