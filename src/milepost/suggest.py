"""Did you mean? One place for the guess, so that every message guesses alike."""

from __future__ import annotations

import difflib
import heapq
import unicodedata
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
    strange = stranger(word) if near and near[0].isascii() else ""
    return f" Did you mean '{near[0]}'?{f' In yours, {strange}.' * bool(strange)}" if near else ""


def stranger(word: str) -> str:
    """What there is to say of the first letter that only looks like one of a-z, or nothing: all are what they seem."""
    letter = next((one for one in word if not one.isascii() and one.isalpha()), "")
    if not letter.isprintable() or not letter:
        return ""
    return (
        f"'{letter}' is U+{ord(letter):04X} ({unicodedata.name(letter, 'unknown').lower()}), not a letter from a to z"
    )


@lru_cache(maxsize=20_000)
def _pairs(name: str) -> frozenset[str]:
    return frozenset(name[start : start + 2] for start in range(len(name) - 1))
