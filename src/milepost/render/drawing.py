"""Stage 4. A graph to shapes that a template writes as SVG: words, boxes, paths, heads of arrows. Knows no colour."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.plan.views.graph import ArrowView, BoxView, GraphView
from milepost.render.layout import Line, Point, Size, layout

LETTERS = 22
"""How many letters stand side by side in a box. Wide letters, as of Chinese, count twice."""
WIDTH = 192
LINE = 20
_PADDING = 12
_BASE = 15
"""From the top of a line to the foot of its letters."""
_LETTER = 9
_HEAD = 8
_CORNER = 6
_TICK = 16
_REM = 20
_NOTHING = Size(0, 0)


@dataclass(frozen=True)
class Words:
    """One line of words; they are centred on `x` and stand on `y`."""

    text: str
    x: int
    y: int


@dataclass(frozen=True)
class Box:
    """A box with its lines of words: what stands above the title, the title, the notes."""

    view: BoxView
    x: int
    y: int
    width: int
    height: int
    above: tuple[Words, ...]
    title: tuple[Words, ...]
    notes: tuple[Words, ...]

    @property
    def corner(self) -> int:
        """How round its corners are."""
        return self.height // 2 if self.view.round else _CORNER

    @property
    def tick(self) -> Words:
        """A mark for a box that was visited. Styles show it where a script says so."""
        return Words("✓", self.x + self.width - _TICK, self.y + self.height // 2 + _BASE - LINE // 2)


@dataclass(frozen=True)
class _Text:
    """The words of a box, broken into lines."""

    above: tuple[str, ...]
    title: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        return (*self.above, *self.title, *self.notes)

    @property
    def size(self) -> Size:
        return Size(WIDTH, len(self.rows) * LINE + 2 * _PADDING)


@dataclass(frozen=True)
class Arrow:
    """A line, the triangle at its end, and the words on it."""

    view: ArrowView
    path: str
    head: str
    words: Words | None


@dataclass(frozen=True)
class Drawing:
    """All shapes, in pixels at the usual size of letters. `wide` and `high` grow when a reader enlarges the letters."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    @property
    def wide(self) -> str:
        """The width in `rem`."""
        return f"{self.width / _REM:.2f}"

    @property
    def high(self) -> str:
        """The height in `rem`."""
        return f"{self.height / _REM:.2f}"


def drawing(graph: GraphView) -> Drawing:
    """The same graph gives the same drawing, to the byte."""
    texts = [_Text(_lines(box.above), _lines(box.title), _lines(box.note)) for box in graph.boxes]
    sizes = [text.size for text in texts]
    number = {box.id: index for index, box in enumerate(graph.boxes)}
    lines = [Line(number[one.source], number[one.target], _words_size(one.words)) for one in graph.arrows]
    found = layout(sizes, lines, across=graph.across)
    boxes = tuple(_box(*one) for one in zip(graph.boxes, texts, sizes, found.boxes, strict=True))
    arrows = zip(graph.arrows, found.lines, found.words, strict=True)
    return Drawing(
        found.size.width,
        found.size.height,
        _in_columns(boxes, graph) if graph.across else boxes,
        tuple(_arrow(*one) for one in arrows),
    )


def _in_columns(boxes: Sequence[Box], graph: GraphView) -> tuple[Box, ...]:
    """As they are read: column by column, and then the rows of boxes without an arrow."""
    joined = {end for arrow in graph.arrows for end in (arrow.source, arrow.target)}
    columns = sorted((box for box in boxes if box.view.id in joined), key=lambda box: (box.x, box.y))
    return (*columns, *sorted((box for box in boxes if box.view.id not in joined), key=lambda box: (box.y, box.x)))


def _lines(text: str) -> tuple[str, ...]:
    wide = any(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return tuple(textwrap.wrap(text, LETTERS // 2 if wide else LETTERS))


def _words_size(words: str) -> Size:
    return Size(len(words) * _LETTER + 8, LINE) if words else _NOTHING


def _box(view: BoxView, text: _Text, size: Size, corner: Point) -> Box:
    x, y = corner
    middle, first = x + size.width // 2, y + _PADDING + _BASE
    rows = tuple(Words(line, middle, first + row * LINE) for row, line in enumerate(text.rows))
    top, end = len(text.above), len(text.above) + len(text.title)
    return Box(view, x, y, size.width, size.height, rows[:top], rows[top:end], rows[end:])


def _arrow(view: ArrowView, points: Sequence[Point], middle: Point) -> Arrow:
    points = _without_repeats(points)
    words = Words(view.words, middle[0], middle[1] + _BASE - LINE // 2) if view.words else None
    foot, head = _head(points)
    return Arrow(view, _path((*points[:-1], foot)), head, words)


def _without_repeats(points: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(points[:1]) + tuple(after for before, after in pairwise(points) if before != after)


def _path(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)


def _head(points: Sequence[Point]) -> tuple[Point, str]:
    """Where the line ends, and the triangle behind it, whose tip is the last point."""
    (from_x, from_y), (x, y) = points[-2:] if len(points) > 1 else ((points[0][0], points[0][1] - 1), points[0])
    length = max(abs(x - from_x), abs(y - from_y), 1)
    along_x, along_y = _HEAD * (x - from_x) // length, _HEAD * (y - from_y) // length
    foot_x, foot_y = x - along_x, y - along_y
    side_x, side_y = along_y // 2, along_x // 2
    return (foot_x, foot_y), f"{x},{y} {foot_x + side_x},{foot_y - side_y} {foot_x - side_x},{foot_y + side_y}"
