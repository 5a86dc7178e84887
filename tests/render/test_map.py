"""The page of a map: boxes in the order they are read, the same as a list, all words as text, no style of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.model import Curriculum
from milepost.plan.views.graph import ArrowView, BoxView, GraphView
from milepost.render.drawing import Drawing, drawing
from tests.pages.sample import curriculum
from tests.render.helpers import Seen, pages, sample_pages

HOSTILE = '"><script>alert(1)</script><a b="'
LONG = "A very long title of a module that nobody would choose " * 4


def across(count: int, pairs: list[tuple[int, int]], words: str = "") -> GraphView:
    boxes = tuple(BoxView(f"b{one}", f"../b{one}/", f"What they say {one}", note="Level 1") for one in range(count))
    return GraphView(boxes, tuple(ArrowView(f"b{one}", f"b{other}", words) for one, other in pairs), across=True)


@st.composite
def graphs(draw: st.DrawFn) -> GraphView:
    """Without circles, and some boxes stand alone."""
    count = draw(st.integers(2, 25))
    ends = st.integers(0, count - 1)
    pairs = draw(st.sets(st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1]), max_size=40))
    return across(count, sorted(pairs), draw(st.sampled_from(["", "12"])))


def is_apart(made: Drawing) -> bool:
    boxes = made.boxes
    return not any(
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
    )


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_boxes_stand_apart_and_the_keyboard_goes_along_the_arrows(graph: GraphView) -> None:
    made = drawing(graph)
    assert is_apart(made)
    order = [box.view.id for box in made.boxes]
    assert sorted(order) == sorted(box.id for box in graph.boxes)
    for arrow in graph.arrows:
        assert order.index(arrow.source) < order.index(arrow.target)
    assert drawing(graph) == made


def test_boxes_without_arrows_come_last() -> None:
    made = drawing(across(5, [(3, 4)]))
    assert [box.view.id for box in made.boxes] == ["b3", "b4", "b0", "b1", "b2"]
    assert min(box.y for box in made.boxes[2:]) > max(box.y for box in made.boxes[:2])


def test_sixty_boxes_without_an_arrow_stand_in_few_columns() -> None:
    made = drawing(across(60, []))
    assert is_apart(made)
    assert len({box.x for box in made.boxes}) <= 5


@cache
def hostile_pages() -> dict[str, str]:
    return pages(curriculum(lambda name, text: HOSTILE if name == "title" else text))


def test_titles_are_text_in_drawing_list_and_attributes() -> None:
    for at in ("map/", "map/communication/", "paths/starter/map/"):
        seen = Seen(hostile_pages()[at])
        assert "script" not in seen.tags
        assert not [name for _, name, _ in seen.attributes if name in {"b", "onclick"}]
        assert any(HOSTILE in value for value in seen.values("aria-label"))
        assert HOSTILE in seen.text


def test_long_title_stays_in_its_box() -> None:
    made = drawing(GraphView((BoxView("a", "../a/", LONG, note=LONG, above=LONG),), (), across=True))
    (box,) = made.boxes
    rows = [*box.above, *box.title, *box.notes]
    assert [row.y for row in rows] == sorted({row.y for row in rows})
    assert box.y < rows[0].y < rows[-1].y < box.y + box.height
    assert " ".join(row.text for row in box.title) == LONG.strip()


def test_boxes_and_list_name_the_same_modules() -> None:
    page = sample_pages()["map/"]
    drawn = re.findall(r'<a class="mp-graph__box[^>]* data-module="([^"]+)" data-digest="([0-9a-f]+)"', page)
    assert drawn == re.findall(r'<li class="mp-atlas__place" data-module="([^"]+)" data-digest="([0-9a-f]+)"', page)
    assert len(drawn) == len(curriculum().modules)
    assert "1 arrow." in page


def test_page_has_no_style_of_its_own_and_is_not_searched() -> None:
    page = sample_pages()["map/"]
    assert not {"style", "fill", "stroke", "color"} & {name for _, name, _ in Seen(page).attributes}
    assert "data-pagefind-body" not in page


def test_curriculum_of_one_module_has_a_map() -> None:
    base = curriculum()
    alone: Curriculum = replace(base, modules=base.modules[1:], paths=())
    page = pages(alone)["map/"]
    assert page.count('class="mp-graph__box ') == 1
    assert "No module here builds on another one." in page
