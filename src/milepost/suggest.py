"""Did you mean? One place for the guess, so that every message guesses alike."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 80
"""Comparing takes time by the square of the length; nobody means a name longer than this."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`" Did you mean 'x'?"` for the known word nearest to `word`, or nothing when none is near."""
    near = difflib.get_close_matches(word[:_LONGEST], list(known), n=1, cutoff=0.6)
    return f" Did you mean '{near[0]}'?" if near else ""
