"""Did you mean? One place for the guess, so that every message guesses alike."""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Iterable
from functools import lru_cache

_LONGEST = 80
"""Comparing takes time by the square of the length; nobody means a name longer than this."""
_MOST = 40
"""So many names are compared with care: those that share the most pairs of letters with the word."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`" Did you mean 'x'?"` for the known word nearest to `word`, or nothing when none is near."""
    word, names = word[:_LONGEST], list(known)
    if len(names) > _MOST:
        pairs = _pairs(word)
        names = heapq.nlargest(_MOST, names, key=lambda name: len(pairs & _pairs(name)))
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return f" Did you mean '{near[0]}'?" if near else ""


@lru_cache(maxsize=20_000)
def _pairs(name: str) -> frozenset[str]:
    return frozenset(name[start : start + 2] for start in range(len(name) - 1))
