"""Part of load. The body of a scenario as numbered rows, with the place of everything in it. Knows no story."""

from __future__ import annotations

import textwrap
from bisect import bisect_left

from milepost.findings import Place
from milepost.load.faults import Faults
from milepost.load.fences import fence_spans
from milepost.load.marks import Marks
from milepost.model import Prose, Reference, ReferenceKind


class Sheet:
    """Rows count from 0, columns from 0; places count from 1."""

    def __init__(self, body: Prose, faults: Faults) -> None:
        self.rows = body.text.split("\n")
        self.faults = faults
        self._start = body.place
        self._references: list[Reference | None] = list(body.references)
        self._places = [reference.place for reference in body.references]
        self._fenced = _fenced_rows(body.text)

    def is_blank(self, row: int) -> bool:
        """Whether a row is empty and not a part of a code block."""
        return row not in self._fenced and not self.rows[row].strip()

    def is_fenced(self, row: int) -> bool:
        """Whether a row belongs to a code block, where nothing means anything."""
        return row in self._fenced

    def place(self, row: int, column: int = 0) -> Place:
        """The place of a character in the file."""
        return Place(self._start.file, self._start.line + row, column + 1)

    def fault(self, row: int, column: int, code: str, message: str, fix: str) -> None:
        """Report a fault at a character."""
        self.faults.add(self.place(row, column), code, message, fix)

    def part(self, row: int, end: int, column: int = 0) -> Prose:
        """The text from a character up to row `end`, with the references in it, which no other part has then."""
        row = next((number for number in range(row, end) if self.rows[number].strip()), row) if not column else row
        first = self.rows[row][column:] if row < end else ""
        rest = "\n".join(self.rows[row + 1 : end])
        below = textwrap.dedent(rest) if column else rest
        text = "\n".join((first, below)).rstrip()
        return Prose(text, self.place(row, column), self.take(row, end, column), _lost(rest, below))

    def take(self, row: int, end: int, column: int = 0) -> tuple[Reference, ...]:
        """The references between a character and row `end`, taken off the sheet."""
        first = bisect_left(self._places, self.place(row, column))
        last = bisect_left(self._places, self.place(max(row, end)))
        return tuple(one for index in range(first, last) if (one := self._take(index)))

    def _take(self, index: int) -> Reference | None:
        one, self._references[index] = self._references[index], None
        return one

    def take_link(self, row: int, end: int) -> None:
        """Take the first link between two rows off the sheet: it was read by other means."""
        first = bisect_left(self._places, self.place(row))
        last = bisect_left(self._places, self.place(end))
        for index in range(first, last):
            one = self._references[index]
            if one and one.kind is ReferenceKind.LINK:
                self._references[index] = None
                return

    def left(self) -> tuple[Reference, ...]:
        """The references that no part has taken."""
        return tuple(one for one in self._references if one)


def _lost(before: str, after: str) -> int:
    """How much indentation every line of a text has lost."""
    lines = zip(before.split("\n"), after.split("\n"), strict=True)
    return max((len(old) - len(new) for old, new in lines if new.strip()), default=0)


def _fenced_rows(text: str) -> frozenset[int]:
    rows: set[int] = set()
    for start, end in fence_spans(text, Marks()):
        first = text.count("\n", 0, start)
        rows.update(range(first, first + text.count("\n", start, end) + 1))
    return frozenset(rows)
