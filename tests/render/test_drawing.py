"""The drawing of a graph: boxes apart, arrows from border to border, all inside, and only classes for its looks."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.plan.views.graph import ArrowView, BoxView, GraphView
from milepost.render.drawing import LETTERS, Arrow, Box, Drawing, drawing
from tests.pages.sample import curriculum
from tests.render.helpers import Seen, pages, sample_pages

SCENARIO = "modules/listen/probably/"
HOSTILE = '"><script>alert(1)</script><a b="'


def graph(count: int, pairs: list[tuple[int, int]]) -> GraphView:
    boxes = tuple(
        BoxView(f"b{one}", f"#b{one}", f"{one + 1}. What they say then", note="Start") for one in range(count)
    )
    return GraphView(boxes, tuple(ArrowView(f"b{one}", f"b{other}", "1 and 2") for one, other in pairs))


@st.composite
def graphs(draw: st.DrawFn) -> GraphView:
    """With loops, arrows in both directions, arrows twice, and boxes that nothing leads to."""
    count = draw(st.integers(1, 12))
    ends = st.integers(0, count - 1)
    return graph(count, draw(st.lists(st.tuples(ends, ends), max_size=24)))


def overlap(one: Box, other: Box) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


def ends(arrow: Arrow) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where it starts, and its tip."""
    x, y = arrow.path.removeprefix("M").split("L")[0].split()
    tip_x, tip_y = arrow.head.split()[0].split(",")
    return (int(x), int(y)), (int(tip_x), int(tip_y))


def touches(box: Box, point: tuple[int, int]) -> bool:
    x, y = point
    inside = box.x - 1 <= x <= box.x + box.width + 1 and box.y - 1 <= y <= box.y + box.height + 1
    return inside and min(abs(x - box.x), abs(x - box.x - box.width), abs(y - box.y), abs(y - box.y - box.height)) <= 1


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_boxes_stand_apart_and_arrows_join_them(made: GraphView) -> None:
    found = drawing(made)
    boxes = {box.view.id: box for box in found.boxes}
    assert not any(overlap(*pair) for pair in combinations(found.boxes, 2))
    assert all(0 <= box.x <= found.width - box.width and 0 <= box.y <= found.height - box.height for box in found.boxes)
    for arrow in found.arrows:
        start, tip = ends(arrow)
        assert touches(boxes[arrow.view.source], start)
        assert touches(boxes[arrow.view.target], tip)


def test_same_graph_same_drawing() -> None:
    made = graph(9, [(0, 1), (0, 2), (1, 3), (2, 3), (3, 0), (3, 8), (4, 4)])
    assert drawing(made) == drawing(made)


def test_a_conversation_goes_down() -> None:
    found = drawing(graph(4, [(0, 1), (1, 2), (1, 3)]))
    rows = [box.y for box in found.boxes]
    assert rows[0] < rows[1] < rows[2] == rows[3]


def test_one_box_and_none() -> None:
    assert len(drawing(graph(1, [])).boxes) == 1
    assert drawing(GraphView((), ())) == Drawing(12, 12, (), ())


@pytest.mark.parametrize("title", ["word " * 30, "W" * 100, "会議は終わりました。だれも残っていません。" * 3])
def test_long_titles_stay_in_their_box(title: str) -> None:
    (box,) = drawing(GraphView((BoxView("a", "#a", title),), ())).boxes
    assert len(box.title) > 1
    assert max(len(line.text) for line in box.title) <= LETTERS
    assert box.y < box.title[0].y < box.title[-1].y < box.y + box.height


def test_page_holds_the_map_as_drawing_and_as_list() -> None:
    page = sample_pages()[SCENARIO]
    moments = re.findall(r'<section class="mp-moment[^>]*data-moment="([^"]+)"', page)
    assert len(moments) > 1
    assert re.findall(r'<a class="mp-graph__box[^>]* href="#([^"]+)"', page) == moments
    assert re.findall(r'<li data-moment="([^"]+)"', page) == moments


def test_drawing_has_no_style_of_its_own() -> None:
    svg = re.search(r"<svg.*?</svg>", sample_pages()[SCENARIO], re.DOTALL)
    assert svg
    assert not {"style", "fill", "stroke", "color"} & {name for _, name, _ in Seen(svg[0]).attributes}


def test_titles_are_text_in_the_drawing() -> None:
    hostile = curriculum(lambda name, text: HOSTILE if name == "title" else text)
    page = pages(hostile)[SCENARIO]
    assert "<script" not in page
    assert "alert(1)" in Seen(page).text
