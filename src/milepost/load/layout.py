"""Part of load. Which lines belong together in a text: a YAML key with all below it, a block of Markdown.

Told by the indentation, so that it is known for texts of any kind; a doubt makes the part shorter, never longer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from milepost.load.fences import fence_spans
from milepost.load.marks import Marks


class _Rows:
    """The rows of a text, from 0. `inside` are those that go on with a text which began above them."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        self.rows = text.split("\n")
        self._starts = [0]
        for row in self.rows[:-1]:
            self._starts.append(self._starts[-1] + len(row) + 1)
        self.inside = frozenset(row for span in spans for row in self._below(*span))

    def _below(self, start: int, end: int) -> range:
        """The rows that begin between two offsets."""
        return range(bisect_right(self._starts, start), bisect_right(self._starts, end - 1))

    def row_and_column(self, offset: int) -> tuple[int, int]:
        """Where a character stands, both from 0."""
        row = bisect_right(self._starts, offset) - 1
        return row, offset - self._starts[row]

    def rest_of_row(self, offset: int) -> str:
        """What stands in a row from a character on."""
        row, column = self.row_and_column(offset)
        return self.rows[row][column:]

    def indent(self, row: int) -> int:
        """How far a row is indented."""
        text = self.rows[row].expandtabs(4)
        return len(text) - len(text.lstrip())


class YamlLayout(_Rows):
    """A YAML text; `texts` are the offsets of its quoted and block texts."""

    def __init__(self, text: str, texts: Sequence[tuple[int, int]]) -> None:
        self._texts = sorted(self._without_header(text, *span) for span in texts)
        super().__init__(text, self._texts)
        self._end_below = cache(self._end)

    @staticmethod
    def _without_header(text: str, start: int, end: int) -> tuple[int, int]:
        """Behind the `|` of a block text there may be a comment."""
        stop = text.find("\n", start, end) if text[start : start + 1] in ("|", ">") else start
        return (start, end) if stop < 0 else (stop, end)

    def is_text(self, offset: int) -> bool:
        """Whether a character stands inside a quoted or block text."""
        found = bisect_right(self._texts, offset, key=lambda span: span[0]) - 1
        return found >= 0 and offset < self._texts[found][1]

    def end_of_key(self, row: int, column: int) -> int:
        """The last row of the key that a comment stands at, or of the first one below it."""
        if self.rows[row][:column].strip():
            return self._end_below(row)
        below = next((n for n in range(row + 1, len(self.rows)) if self._is_key(n)), None)
        return row if below is None else self._end_below(below)

    def _is_key(self, row: int) -> bool:
        return row not in self.inside and not self.rows[row].lstrip().startswith("#") and bool(self.rows[row].strip())

    def _end(self, key: int) -> int:
        indent, end = self.indent(key), key
        is_item = self._is_item(key)
        for row in range(key + 1, len(self.rows)):
            if self._is_key(row):
                if self.indent(row) < indent or (self.indent(row) == indent and (is_item or not self._is_item(row))):
                    break
                end = row
            elif row in self.inside:
                end = row
        return end

    def _is_item(self, row: int) -> bool:
        return self.rows[row].lstrip().startswith("- ") or self.rows[row].strip() == "-"


class MarkdownLayout(_Rows):
    """A Markdown text whose comments are empty lines."""

    def __init__(self, text: str) -> None:
        super().__init__(text, fence_spans(text, Marks()))
        self._end_below = cache(self._end)

    def end_of_block(self, row: int) -> int:
        """The last row of the first block below `row`."""
        below = next((n for n in range(row + 1, len(self.rows)) if self.rows[n].strip()), None)
        return row if below is None else self._end_below(below)

    def _end(self, block: int) -> int:
        """Up to an empty line, and on with what is indented below it."""
        indent, end = self.indent(block), block
        for row in range(block + 1, len(self.rows)):
            if not self.rows[row].strip() and row not in self.inside:
                continue
            if row not in self.inside and end < row - 1 and self.indent(row) <= indent:
                break
            end = row
        return end
