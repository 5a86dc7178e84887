"""Results that many rules ask for, kept as long as the module they are about, or the curriculum."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from milepost.model import Curriculum, Module

K = TypeVar("K", Module, Curriculum)
T = TypeVar("T")
MANY = 16
"""Rules look at so many modules before the next ones: those of long ago are not asked for again."""


def kept(make: Callable[[K], T]) -> Callable[[K], T]:
    """`make`, done once for each. They are told apart by what they are: to compare them would cost more."""
    known: dict[int, tuple[weakref.ref[K], T]] = {}

    @wraps(make)
    def get(about: K) -> T:
        key = id(about)
        found = known.get(key)
        if found and found[0]() is about:
            return found[1]
        made = make(about)
        if len(known) >= MANY:
            known.pop(next(iter(known)), None)
        known[key] = (weakref.ref(about, lambda _: known.pop(key, None) and None), made)
        return made

    return get
