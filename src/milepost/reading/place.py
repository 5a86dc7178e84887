"""Offsets of a text to places of its file."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from milepost.findings import Place
from milepost.model import Prose

KEPT = 64


def place(prose: Prose, offset: int) -> Place:
    """Where a character of a prose stands in its file."""
    starts = _starts(prose.text)
    row = bisect_right(starts, offset) - 1
    if row == 0:
        return Place(prose.place.file, prose.place.line, prose.place.column + offset)
    return Place(prose.place.file, prose.place.line + row, offset - starts[row] + 1 + prose.indent)


@lru_cache(maxsize=KEPT)
def _starts(text: str) -> tuple[int, ...]:
    """Where each line of a text starts; for a text with thousands of findings, which all ask for it."""
    starts = [0]
    while (end := text.find("\n", starts[-1])) >= 0:
        starts.append(end + 1)
    return tuple(starts)
