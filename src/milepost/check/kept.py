"""Results that many rules ask for, kept as long as the module they are about."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from milepost.model import Module

T = TypeVar("T")
MANY = 16
"""Rules look at so many modules before the next ones: those of long ago are not asked for again."""


def kept(make: Callable[[Module], T]) -> Callable[[Module], T]:
    """`make`, done once for each module. Modules are told apart by what they are: to compare them would cost more."""
    known: dict[int, tuple[weakref.ref[Module], T]] = {}

    @wraps(make)
    def get(module: Module) -> T:
        key = id(module)
        found = known.get(key)
        if found and found[0]() is module:
            return found[1]
        made = make(module)
        if len(known) >= MANY:
            known.pop(next(iter(known)), None)
        known[key] = (weakref.ref(module, lambda _: known.pop(key, None) and None), made)
        return made

    return get
