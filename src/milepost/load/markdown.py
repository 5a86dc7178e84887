"""Part of load. What a Markdown text points at and holds, with exact places. A light scanner, not a parser.

Indented code is not told apart from indented text: use fences for code that holds links or tags.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from milepost.findings import Place
from milepost.load.blocks import headings, hide_definitions, over_limits
from milepost.load.boxes import boxes
from milepost.load.faults import Faults
from milepost.load.fences import hide_fences
from milepost.load.inline import inline
from milepost.load.marks import Found, Marks
from milepost.load.yamlwords import CONFLICT, conflict
from milepost.model import Prose, Reference

ANYTHING = re.compile(r"[\[<`~#>\n\t]")
LIST_STARTS = tuple("-*+ 0123456789")
CONFLICT_MARK = "<" * 7
NOTHING = Marks()


def prose(text: str, file: str, line: int, faults: Faults) -> Prose:
    """A text of a file that starts at column 1 of `line`."""
    marks = scan(text)
    place = Place(file, line)
    if not marks.found and not marks.troubles:
        return Prose(text, place)
    lines = LineStarts(text, file, line)
    for trouble in marks.troubles:
        faults.add(lines.place(trouble.offset), trouble.code, trouble.message, trouble.fix)
    return Prose(text, place, tuple(_reference(found, lines.place(found.offset)) for found in _ordered(marks.found)))


def in_value(text: str, place: Place, faults: Faults) -> tuple[Reference, ...]:
    """What a Markdown value of a YAML file points at; all of it stands at the value's place."""
    marks = scan(text)
    for trouble in marks.troubles:
        faults.add(place, trouble.code, trouble.message, trouble.fix)
    return tuple(_reference(found, place) for found in _ordered(marks.found))


def is_plain(text: str) -> bool:
    """Whether a glance tells that nothing is to be found."""
    return not ANYTHING.search(text) and not text.startswith(LIST_STARTS)


def scan(text: str) -> Marks:
    """Everything in `text`, in no order. Never fails; time grows with the length of `text` only."""
    if len(text) < 1000 and is_plain(text):
        return NOTHING
    marks = Marks()
    visible = hide_fences(text, marks)
    if CONFLICT_MARK in visible and (match := CONFLICT.search(visible)):
        marks.trouble(match.start(), *conflict())
        return marks
    if over_limits(visible, marks):
        return marks
    headings(visible, marks)
    boxes(text, visible, marks)
    visible, definitions = hide_definitions(visible)
    inline(visible, definitions, marks)
    return marks


def _ordered(found: Iterable[Found]) -> list[Found]:
    return sorted(found, key=lambda one: one.offset)


def _reference(found: Found, place: Place) -> Reference:
    return Reference(found.kind, found.target, found.text, place)


class LineStarts:
    """Offsets of a text as places of the file it comes from."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._file = file
        self._first = first_line

    def place(self, offset: int) -> Place:
        """The place of the character at `offset`."""
        row = bisect_right(self._starts, offset) - 1
        return Place(self._file, self._first + row, offset - self._starts[row] + 1)
