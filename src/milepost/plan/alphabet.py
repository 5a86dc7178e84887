"""Stage 3. Titles in alphabetical order, in any script, and long lists cut where the letters change.

Capital and small letters are one, marks are left aside (é stands with e), and so is what comes before the first letter
or digit. The letters a to z come first, then those of other scripts, then digits, then all the rest.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

MOST = 100
"""A list on one page holds at most so many entries; a longer one is cut."""
DIGITS, OTHER = "0-9", "Other"
_DEEPEST = 40
"""Titles that begin with this many like letters stay together, however many they are."""


@dataclass(frozen=True)
class Run:
    """Neighbours in a sorted list, from `start` to before `stop`; they begin with the letters `first` to `last`."""

    first: str
    last: str
    start: int
    stop: int

    @property
    def label(self) -> str:
        """`A to C`."""
        return self.first if self.first == self.last else f"{self.first} to {self.last}"


def spelt(title: str) -> str:
    """The title as it is sorted: no case, no marks, from its first letter or digit on; empty where it has none."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", title).casefold())
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    first = next((place for place, sign in enumerate(plain) if sign.isalnum()), len(plain))
    return plain[first:]


def order(spelt: str) -> tuple[int, str]:
    """The place of a spelt title among all others."""
    if not spelt:
        return 3, ""
    return 2 if spelt[0].isdecimal() else 0 if "a" <= spelt[0] <= "z" else 1, spelt


def letter(spelt: str) -> str:
    """The heading it stands under."""
    if not spelt:
        return OTHER
    large = spelt[0].upper()
    return DIGITS if spelt[0].isdecimal() else large if large.lower() == spelt[0] else spelt[0]


def anchor(letter: str) -> str:
    """The id of that heading: small letters, digits and hyphens of ASCII only."""
    if letter in (DIGITS, OTHER) or letter.isascii():
        return f"letter-{letter.lower()}"
    return f"letter-u{'-'.join(f'{ord(sign):04x}' for sign in letter)}"


def cut(titles: Sequence[str], most: int = MOST) -> tuple[Run, ...]:
    """Sorted, spelt titles in runs of at most `most`, each as long as may be, cut only where letters change."""
    runs: list[Run] = []
    for name, start, stop in _groups(titles, 0, len(titles), 1, most):
        if runs and stop - runs[-1].start <= most:
            runs[-1] = Run(runs[-1].first, name, runs[-1].start, stop)
        else:
            runs.append(Run(name, name, start, stop))
    return tuple(runs)


def _groups(titles: Sequence[str], start: int, stop: int, depth: int, most: int) -> Iterator[tuple[str, int, int]]:
    """Neighbours that begin with the same `depth` letters; more than `most` of them are told apart by more letters."""
    for head, alike in groupby(titles[start:stop], key=lambda title: _head(title, depth)):
        end = start + sum(1 for _ in alike)
        deeper = max(depth, _shared(titles[start], titles[end - 1])) + 1
        if end - start > most and titles[start] != titles[end - 1] and deeper <= _DEEPEST:
            yield from _groups(titles, start, end, deeper, most)
        else:
            yield head.strip().capitalize(), start, end
        start = end


def _head(title: str, depth: int) -> str:
    return title[:depth] if depth > 1 else letter(title)


def _shared(one: str, other: str) -> int:
    """How many letters both begin with; of sorted neighbours, how many all between them begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
