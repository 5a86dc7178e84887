"""Stage 4. Where boxes and arrows go: in layers, from top to bottom or across. The only place that knows graphlay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphlay import Graph
from graphlay import layout as laid_out

Point = tuple[int, int]
_CAREFUL = 100
"""More boxes than this are laid out with less care: a thousand of them would take ten seconds."""
_SPACING = {"layer_gap": 44, "node_gap": 20, "edge_label_margin": 8}
_ACROSS = {
    "direction": "leftright",
    "spacing": {"layer_gap": 36, "node_gap": 16, "edge_label_margin": 8, "isolated_gap": 16, "isolated_max_columns": 5},
    "routing": {"merge_edges": "forks", "port_sides": "facing_only"},
}
"""Arrows from the same box go together as far as they can, and boxes without arrows stand below in rows."""
_WORDED = {
    "direction": "leftright",
    "spacing": {"layer_gap": 80, "node_gap": 24, "edge_label_margin": 8, "isolated_gap": 24, "isolated_max_columns": 5},
}
"""Across, with words on arrows: each arrow goes alone, with room for its words."""
_MARGIN = 6


@dataclass(frozen=True)
class Size:
    """How large a box is, or the words on an arrow."""

    width: int
    height: int


@dataclass(frozen=True)
class Line:
    """An arrow between two boxes, by their numbers, and the size of the words on it."""

    source: int
    target: int
    words: Size


@dataclass(frozen=True)
class Layout:
    """Places of all boxes, arrows and words, in the order they came in. The corner at the top left is (0, 0)."""

    size: Size
    boxes: tuple[Point, ...]
    """The corner of each box."""
    lines: tuple[tuple[Point, ...], ...]
    """From border to border."""
    words: tuple[Point, ...]
    """The middle of the words on each arrow."""


def layout(boxes: Sequence[Size], lines: Sequence[Line], *, across: bool = False) -> Layout:
    """The same for the same boxes and lines, on every machine."""
    found = laid_out(_graph(boxes, lines), options=_options(len(boxes), lines, across=across))
    corners = [_corner(node["center"], size) for node, size in zip(found.nodes, boxes, strict=True)]
    points = [[_point(one) for one in edge["points"]] for edge in found.edges]
    words = [_point(edge["label_anchor"] or _middle(edge["points"])) for edge in found.edges]
    return _from_zero(boxes, lines, corners, points, words)


def _options(count: int, lines: Sequence[Line], *, across: bool) -> dict[str, Any]:
    down = {"direction": "topbottom", "spacing": _SPACING}
    way = down if not across else _WORDED if any(line.words.width for line in lines) else _ACROSS
    return {**way, "effort": "balanced" if count <= _CAREFUL else "fast"}


def _graph(boxes: Sequence[Size], lines: Sequence[Line]) -> Graph:
    graph = Graph()
    for box in boxes:
        graph.node(width=box.width, height=box.height)
    for line in lines:
        words = line.words
        label = {"width": words.width, "height": words.height} if words.width else None
        graph.edge(line.source, line.target, label_size=label)
    return graph


def _from_zero(
    boxes: Sequence[Size],
    lines: Sequence[Line],
    corners: Sequence[Point],
    points: Sequence[Sequence[Point]],
    words: Sequence[Point],
) -> Layout:
    """Everything moved so that nothing stands left of or above the corner."""
    taken = [*_rectangles(corners, boxes), *(point for line in points for point in line)]
    taken += _around(words, [line.words for line in lines])
    left, top = min((x for x, _ in taken), default=0) - _MARGIN, min((y for _, y in taken), default=0) - _MARGIN
    right, bottom = max((x for x, _ in taken), default=0) + _MARGIN, max((y for _, y in taken), default=0) + _MARGIN

    def moved(some: Iterable[Point]) -> tuple[Point, ...]:
        return tuple((x - left, y - top) for x, y in some)

    return Layout(Size(right - left, bottom - top), moved(corners), tuple(moved(line) for line in points), moved(words))


def _rectangles(corners: Iterable[Point], sizes: Iterable[Size]) -> list[Point]:
    """Both ends of the diagonal of each box."""
    pairs = zip(corners, sizes, strict=True)
    return [end for (x, y), size in pairs for end in ((x, y), (x + size.width, y + size.height))]


def _around(middles: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    corners = [(x - size.width // 2, y - size.height // 2) for (x, y), size in zip(middles, sizes, strict=True)]
    return _rectangles(corners, sizes)


def _corner(middle: Mapping[str, float], size: Size) -> Point:
    return round(middle["x"] - size.width / 2), round(middle["y"] - size.height / 2)


def _point(one: Mapping[str, float]) -> Point:
    return round(one["x"]), round(one["y"])


def _middle(points: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    return points[len(points) // 2]
