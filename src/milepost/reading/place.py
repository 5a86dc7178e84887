"""Offsets of a text to places of its file."""

from __future__ import annotations

from milepost.findings import Place
from milepost.model import Prose


def place(prose: Prose, offset: int) -> Place:
    """Where a character of a prose stands in its file."""
    row = prose.text.count("\n", 0, offset)
    if row == 0:
        return Place(prose.place.file, prose.place.line, prose.place.column + offset)
    column = offset - prose.text.rfind("\n", 0, offset)
    return Place(prose.place.file, prose.place.line + row, column + prose.indent)
