"""Markdown to blocks and boxes, line by line, as the site renders it. Never fails; time grows with the length only."""

from __future__ import annotations

from functools import lru_cache

from milepost.reading.lines import (
    ADDRESS,
    ATTRIBUTES,
    BOX,
    DEFINITION,
    DELIMITER,
    FENCE,
    HEADING,
    ITEM,
    NOTE,
    QUOTE,
    RULER,
    UNDERLINE,
    Row,
    fence_end,
    indent,
    inside,
    rows,
    shifted,
)
from milepost.reading.parts import Block, Box, Kind

KEPT = 20_000
BREAKS = (BOX, QUOTE, DEFINITION, FENCE)
"""What ends a paragraph without an empty line."""
DEEPEST = 20
"""Deeper lists and boxes are read as text; load refuses them."""


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in their order."""
    return _read(text)[0]


def boxes(text: str) -> tuple[Box, ...]:
    """The boxes of a text, in the order in which they begin."""
    return _read(text)[1]


@lru_cache(maxsize=KEPT)
def _read(text: str) -> tuple[tuple[Block, ...], tuple[Box, ...]]:
    reader = _Reader()
    reader.read(rows(text), (), quoted=False, depth=0)
    return tuple(reader.blocks), tuple(reader.boxes)


class _Reader:
    """Each method that begins with `_` and takes a row reads what starts there and gives the row to go on from."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.boxes: list[Box] = []
        self._around: tuple[str, ...] = ()
        self._quoted = False
        self._depth = 0

    def read(self, lines: list[Row], around: tuple[str, ...], quoted: bool, depth: int) -> None:
        """Read the lines inside a box, an item or a quote."""
        before = self._around, self._quoted, self._depth
        self._around, self._quoted, self._depth = around, quoted, depth
        row = 0
        count = len(lines)
        while row < count:
            row = row + 1 if lines[row].is_blank else self._block(lines, row)
        self._around, self._quoted, self._depth = before

    def _inner(self, lines: list[Row], box: str = "", quoted: bool = False) -> None:
        around = (*self._around, box) if box else self._around
        self.read(lines, around, quoted or self._quoted, self._depth + 1)

    def _block(self, lines: list[Row], row: int) -> int:
        text = lines[row].text
        if text[0].isalpha():  # most lines
            return self._paragraph(lines, row)
        if opening := FENCE.match(text):
            end = fence_end(lines, row, opening)
            return self._add("code", lines, row, end)
        if self._depth < DEEPEST and (end := self._container(lines, row)):
            return end
        return self._leaf(lines, row)

    def _container(self, lines: list[Row], row: int) -> int:
        """Read a box, a list item, a quote, a definition or a footnote; 0 when it is none of them."""
        text = lines[row].text
        if text[0] in "!?" and (match := BOX.match(text)):
            self.boxes.append(Box(match[1].lower(), match[2] or "", lines[row].offset, self._around))
            end = inside(lines, row + 1)
            self._inner(shifted(lines[row + 1 : end]), match[1].lower())
            return end
        if RULER.match(text):
            return row + 1
        if match := ITEM.match(text):
            return self._item(lines, row, match.end())
        if match := QUOTE.match(text):
            return self._quote(lines, row)
        if match := DEFINITION.match(text) or NOTE.match(text):
            return self._definition(lines, row, match.end())
        return 0

    def _leaf(self, lines: list[Row], row: int) -> int:
        text = lines[row].text
        if text[0] == "#" and (match := HEADING.match(text)):
            return self._heading(lines[row].cut(match.end()), len(match[1]), row + 1)
        if indent(text):
            return self._add("code", lines, row, inside(lines, row))
        if ADDRESS.match(text):
            return row + 1
        return self._paragraph(lines, row)

    def _heading(self, line: Row, level: int, end: int) -> int:
        text = line.text.rstrip()
        while (bare := ATTRIBUTES.sub("", text).rstrip()) != text:
            text = bare
        self.blocks.append(Block("heading", text, line.offset, self._around, level, (line.offset,)))
        return end

    def _paragraph(self, lines: list[Row], row: int) -> int:
        following = lines[row + 1].text if row + 1 < len(lines) else ""
        if not following:
            return self._add("paragraph", lines, row, row + 1)
        if UNDERLINE.match(following):
            return self._heading(lines[row], 1 if following[0] == "=" else 2, row + 2)
        if "|" in lines[row].text and "|" in following and DELIMITER.match(following):
            return self._add("table", lines, row, _end(lines, row))
        end = self._paragraph_end(lines, row)
        is_term = end < len(lines) and DEFINITION.match(lines[end].text)
        return self._add("term" if is_term else "paragraph", lines, row, end)

    def _paragraph_end(self, lines: list[Row], row: int) -> int:
        end = row + 1
        while end < len(lines) and not lines[end].is_blank and not self._breaks_in(lines[end].text):
            end += 1
        return end

    def _breaks_in(self, text: str) -> bool:
        """Whether a line ends the paragraph above it without an empty line between them."""
        if text[0] == "#":
            return True
        if self._depth >= DEEPEST:
            return bool(FENCE.match(text))
        return text.lstrip(" \t")[0] in "!?>:`~" and any(kind.match(text) for kind in BREAKS)

    def _item(self, lines: list[Row], row: int, marker: int) -> int:
        """Read one item: its own text, then what is indented below it."""
        start = row + 1
        while start < len(lines) and _goes_on(lines[start].text):
            start += 1
        end = start if start < len(lines) and not lines[start].is_blank and not indent(lines[start].text) else 0
        end = end or inside(lines, start)
        own, below = [lines[row].cut(marker), *lines[row + 1 : start]], shifted(lines[start:end])
        if ITEM.match(own[0].text):
            self._inner([*own, *below])
        else:
            self._add("item", own, 0, len(own))
            self._inner(below)
        return max(end, start)

    def _quote(self, lines: list[Row], row: int) -> int:
        end = _end(lines, row)
        unmarked = [line.cut(match.end()) if (match := QUOTE.match(line.text)) else line for line in lines[row:end]]
        self._inner(unmarked, quoted=True)
        return end

    def _definition(self, lines: list[Row], row: int, marker: int) -> int:
        end = inside(lines, self._paragraph_end(lines, row))
        self._inner([lines[row].cut(marker), *shifted(lines[row + 1 : end])])
        return max(end, row + 1)

    def _add(self, kind: Kind, lines: list[Row], row: int, end: int) -> int:
        if self._quoted and kind != "code":
            kind = "quote"
        own = lines[row:end] if kind == "code" else [line.stripped() for line in lines[row:end]]
        text = "\n".join([line.text.rstrip() for line in own])
        if text:
            starts = tuple([line.offset for line in own])
            self.blocks.append(Block(kind, text, starts[0], self._around, 0, starts))
        return end


def _end(lines: list[Row], row: int) -> int:
    """The end of the lines without an empty one between them."""
    end = row + 1
    while end < len(lines) and not lines[end].is_blank:
        end += 1
    return end


def _goes_on(text: str) -> bool:
    """Whether a line below an item is a part of its text: neither empty nor the beginning of something else."""
    if not text.strip():
        return False
    own = text[indent(text) :]
    if not own.strip() or FENCE.match(own) or BOX.match(own) or own[0] == "#":
        return False
    return not ITEM.match(own)
