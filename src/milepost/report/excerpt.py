"""The line that a finding is about, with a mark below its column."""

from __future__ import annotations

import unicodedata

from milepost.findings import Place
from milepost.report.shown import printable

_WIDEST = 100
"""So many characters of a line are shown; of a longer one, the part around the mark."""
_BEFORE = 60
_MORE = "…"


def marked(line: str, place: Place, begin: str = "", end: str = "") -> str:
    """Two rows: the line behind its number, and the mark between `begin` and `end`."""
    column = min(place.column - 1, len(line))
    start = max(0, column - _BEFORE) if len(line) > _WIDEST else 0
    before, after = _shown(line[start:column]), _shown(line[column : start + _WIDEST])
    before = f"{_MORE}{before}" if start else before
    after = f"{after}{_MORE}" if start + _WIDEST < len(line) else after
    number = f"{place.line:>7}"
    return f"{number} | {before}{after}\n{' ' * len(number)} | {' ' * _width(before)}{begin}^{end}\n"


def _shown(text: str) -> str:
    """A tab as one space, every other character that cannot be seen as an escape."""
    return printable(text.replace("\t", " "))


def _width(text: str) -> int:
    """How many columns of a terminal a text takes: letters of some scripts are wide, accents take none."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
