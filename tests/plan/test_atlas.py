"""Maps of a curriculum: every module is on them, none is too full to read, and what is left out is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.model import Curriculum, Module, PathStep, Stage, Unit
from milepost.plan import atlas, plan
from milepost.plan.chart import FROM_OUTSIDE, STRONGEST, shortest
from milepost.plan.index import index
from milepost.plan.regions import MOST
from milepost.plan.views.atlas import MapView, PlaceView
from milepost.plan.views.graph import ArrowView
from milepost.plan.views.path import PathView
from milepost.plan.views.reference import CatalogueView
from tests.pages.sample import curriculum

Needs = Mapping[int, Sequence[int]]
SAMPLE = curriculum()
LIKE = next(one for one in SAMPLE.modules if one.single_page)


def module(number: int, needs: Sequence[int], unit: str, level: int) -> Module:
    prerequisites = tuple(f"m{one}" for one in needs)
    new = {"id": f"m{number}", "title": f"Title {number}", "prerequisites": prerequisites, "level": level}
    return replace(LIKE, unit=unit, fields=LIKE.fields.model_copy(update=new | {"aliases": ()}))


def made(count: int, needs: Needs, units: int = 1, on_path: Sequence[int] = (), levels: int = 2) -> Curriculum:
    """Modules m0, m1, ... in turn in each unit, on level 1, 2, ...; the path holds some of them in its first stage."""
    base = SAMPLE
    assert base.fields is not None
    names = tuple(Unit(id=f"u{one}", title=f"Unit {one}", summary="A unit.") for one in range(units))
    steps = tuple(PathStep(id=f"m{one}", why="A reason.") for one in on_path)
    path = base.paths[0]
    stages = (Stage(id="start", why="A reason.", milestone="A milestone.", modules=steps),)
    return replace(
        base,
        fields=base.fields.model_copy(update={"units": names}),
        modules=tuple(module(one, needs.get(one, ()), f"u{one % units}", one % levels + 1) for one in range(count)),
        paths=(replace(path, fields=path.fields.model_copy(update={"stages": stages})),),
    )


def maps(source: Curriculum) -> dict[str, MapView]:
    known = index(source)
    pages = (*atlas.path_pages(known), *atlas.pages(known))
    return {page.address: page.view for page in pages if isinstance(page.view, MapView)}


def places(view: MapView) -> list[PlaceView]:
    return [place for part in view.parts for place in part.places]


def pairs(view: MapView) -> list[tuple[str, str]]:
    return [(arrow.source, arrow.target) for arrow in view.graph.arrows]


def said(view: MapView, words: str) -> bool:
    return any(words in sentence for sentence in view.how)


def chain(count: int) -> Needs:
    return {one: [one - 1] for one in range(1, count)}


def test_small_curriculum_shows_its_modules_at_once() -> None:
    found = maps(made(3, {1: [0], 2: [1]}, units=2))
    assert list(found) == ["map/", "map/u0/", "map/u1/"]
    whole = found["map/"]
    assert [box.id for box in whole.graph.boxes] == ["m0", "m2", "m1"]
    assert pairs(whole) == [("m1", "m2"), ("m0", "m1")]
    assert [(part.title, part.url) for part in whole.parts] == [("Unit 0", "u0/"), ("Unit 1", "u1/")]


def test_what_others_build_on_stands_first_in_the_list() -> None:
    view = maps(made(4, {0: [3], 1: [0], 3: [2]}, levels=1))["map/u0/"]
    assert [place.id for place in places(view)] == ["m2", "m3", "m0", "m1"]


def test_prerequisites_of_another_unit_are_shown_as_such() -> None:
    view = maps(made(2, {1: [0]}, units=2))["map/u1/"]
    (outside, inside) = view.graph.boxes
    assert (outside.id, outside.kind, outside.note) == ("m0", "outside", "In Unit 0")
    assert inside.kind == "level-2"
    assert [(one.link.title, one.where) for one in places(view)[0].builds_on] == [("Title 0", "in Unit 0")]
    assert said(view, "broken line")


def test_prerequisites_beside_a_path_are_shown_as_such() -> None:
    view = maps(made(3, {1: [0], 2: [1]}, on_path=[1, 2]))["paths/starter/map/"]
    outside = view.graph.boxes[0]
    assert (outside.id, outside.kind, outside.note) == ("m0", "outside", "Not on this path")
    assert [place.id for place in places(view)] == ["m1", "m2"]


def test_many_modules_outside_are_drawn_as_their_units() -> None:
    count = FROM_OUTSIDE + 1
    needs = {1: [2 * one for one in range(count)]}
    view = maps(made(2 * count, needs, units=2))["map/u1/"]
    (outside, *inside) = view.graph.boxes
    assert (outside.title, outside.note, outside.url) == ("Unit 0", f"{count} modules outside of this map", "../u0/")
    assert len(inside) == count
    assert pairs(view) == [(outside.id, "m1")]
    assert max(len(place.builds_on) for place in places(view)) == count


def test_short_arrow_is_left_out_where_a_longer_way_says_the_same_and_the_page_says_so() -> None:
    view = maps(made(3, {1: [0], 2: [0, 1]}, levels=1))["map/u0/"]
    assert pairs(view) == [("m0", "m1"), ("m1", "m2")]
    assert said(view, "the short arrow is left out")
    assert [len(place.builds_on) for place in places(view)] == [0, 1, 2]
    assert not said(maps(made(2, {1: [0]}))["map/u0/"], "left out")


def test_module_without_links_is_a_box_and_the_page_says_that_nothing_is_joined() -> None:
    view = maps(made(1, {}))["map/"]
    assert [box.id for box in view.graph.boxes] == ["m0"]
    assert not view.graph.arrows
    assert said(view, "No module here builds on another one.")


def test_curriculum_without_modules_has_no_map_and_no_way_to_one() -> None:
    site = plan(made(0, {}))
    assert not [page for page in site.pages if page.kind == "map"]
    ways = [page.view.map for page in site.pages if isinstance(page.view, (CatalogueView, PathView))]
    assert ways
    assert not any(ways)


def test_catalogue_and_path_lead_to_their_maps() -> None:
    views = {page.address: page.view for page in plan(made(2, {}, on_path=[0])).pages}
    catalogue, path = views["modules/"], views["paths/starter/"]
    assert isinstance(catalogue, CatalogueView)
    assert isinstance(path, PathView)
    assert catalogue.map
    assert path.map
    assert (catalogue.map.url, path.map.url) == ("../map/", "map/")


def test_large_curriculum_shows_units_and_how_many_prerequisites_join_them() -> None:
    count = MOST + 2
    view = maps(made(count, {1: [0], 3: [2], 2: [1]}, units=2))["map/"]
    assert [(box.id, box.kind, box.url) for box in view.graph.boxes] == [("u0", "part", "u0/"), ("u1", "part", "u1/")]
    assert view.graph.arrows == (ArrowView("u0", "u1", "2"),)
    assert said(view, "Only the strongest arrows are drawn")
    assert [part.builds_on for part in view.parts] == ["Unit 1 (1)", "Unit 0 (2)"]
    assert not places(view)


def test_few_arrows_lead_to_each_group() -> None:
    units = 9
    needs = {one: list(range(max(0, one - 8), one)) for one in range(MOST * 2)}
    arrows = pairs(maps(made(MOST * 2, needs, units=units))["map/"])
    assert max(sum(target == f"u{one}" for _, target in arrows) for one in range(units)) <= STRONGEST
    assert not {pair[::-1] for pair in arrows} & set(arrows)


def test_large_unit_is_cut_by_level_and_a_large_level_into_parts() -> None:
    found = maps(made(MOST * 3, chain(MOST * 3)))
    assert [at for at in found if at.startswith("map/u0/level-1/")] == [
        "map/u0/level-1/",
        "map/u0/level-1/part-1/",
        "map/u0/level-1/part-2/",
    ]
    assert found["map/u0/"].graph.boxes[0].title.startswith("Level 1")
    assert [part.title for part in found["map/u0/level-1/"].parts] == ["Part 1 of 2", "Part 2 of 2"]


def test_large_unit_of_one_level_is_cut_into_parts_at_once() -> None:
    found = maps(made(MOST + 1, {}, levels=1))
    assert list(found) == ["map/", "map/u0/", "map/u0/part-1/", "map/u0/part-2/"]


def test_large_path_is_cut_by_stage() -> None:
    found = maps(made(MOST + 1, chain(MOST + 1), on_path=range(MOST + 1)))
    assert [at for at in found if at.startswith("paths/")] == [
        "paths/starter/map/",
        "paths/starter/map/part-1/",
        "paths/starter/map/part-2/",
    ]
    (outside, *_) = found["paths/starter/map/part-2/"].graph.boxes
    assert outside.note == "Elsewhere on this path"


def leaves(found: Mapping[str, MapView], under: str) -> Iterator[MapView]:
    yield from (view for at, view in found.items() if at.startswith(under) and at != under and places(view))


@st.composite
def curricula(draw: st.DrawFn) -> Curriculum:
    count, units = draw(st.integers(1, 200)), draw(st.integers(1, 4))
    some = st.lists(st.integers(0, count - 1), max_size=3)
    needs = {one: sorted({other for other in draw(some) if other < one}) for one in range(0, count, 3)}
    on_path = draw(st.sets(st.integers(0, count - 1)))
    return made(count, needs, units, sorted(on_path), draw(st.integers(1, 4)))


@settings(max_examples=25, deadline=None)
@given(curricula())
def test_every_module_is_on_one_map_of_its_unit_and_no_map_is_too_full(source: Curriculum) -> None:
    found = maps(source)
    listed = sorted(place.id for view in leaves(found, "map/") for place in places(view))
    assert listed == sorted(one.id for one in source.modules)
    for view in found.values():
        ids = [box.id for box in view.graph.boxes]
        assert len(ids) == len(set(ids)) <= MOST + FROM_OUTSIDE
        assert {end for pair in pairs(view) for end in pair} <= set(ids)
        assert len(places(view)) <= MOST


@settings(max_examples=60)
@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])))
def test_what_is_left_out_can_still_be_reached(drawn: set[tuple[int, int]]) -> None:
    before = sorted((str(one), str(other)) for one, other in drawn)
    after = shortest(before)
    assert set(after) <= set(before)
    assert reached(after) == reached(before)
    for pair in after:
        assert pair not in reached([one for one in after if one != pair])


def reached(some: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    found = set(some)
    while more := {(a, d) for a, b in found for c, d in found if b == c} - found:
        found |= more
    return found


def test_an_edit_of_a_text_changes_no_map() -> None:
    base = curriculum()
    (long, short) = base.modules
    (first, *others) = long.lessons
    edited = replace(long, lessons=(replace(first, body=replace(first.body, text="Other words.")), *others))
    changed = plan(replace(base, modules=(edited, short)))
    before = {page.address: repr(page) for page in plan(base).pages if page.kind == "map"}
    assert before
    assert {page.address: repr(page) for page in changed.pages if page.kind == "map"} == before
