"""Stage 3. The pages with maps of the curriculum: all of it, each unit, each path. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.counted import counted
from milepost.model import Module
from milepost.plan import address, cards, regions, wording
from milepost.plan.chart import ELSEWHERE, Chart, chart, ground, joined, size, where
from milepost.plan.index import Index
from milepost.plan.regions import Region
from milepost.plan.views.atlas import GroundView, MapView, PartView, PlaceView
from milepost.siteplan import Link, PagePlan

TITLE = "Map of the curriculum"
_MODULES = (
    "Each box is a module and leads to it.",
    "An arrow goes from a module to one that builds on it: a good order, never a lock.",
)
_PARTS = (
    "Each box is a group of modules and leads to the map of that group.",
    "The number on an arrow says how many prerequisites lead from one to the other: a good order, never a lock.",
)
_OUTSIDE = "A box with a broken line is outside of this map."
_LONGER = "Where a longer way leads to the same box, the short arrow is left out; the list has them all."
_STRONGEST = "Only the strongest arrows are drawn; the list has them all."
_ALONE = "No module here builds on another one."


def link(index: Index, at: str) -> Link | None:
    """The way to the map of the whole, if there is something on it."""
    return Link(TITLE, address.relative(at, address.MAP)) if index.modules else None


def pages(index: Index) -> Iterator[PagePlan]:
    """A map of all modules, of each unit, and of each part of a unit that needs its own."""
    if index.modules:
        top = (Link("Modules", address.MODULES),)
        yield from _pages(index, regions.whole(index), top, "modules", TITLE)


def path_pages(index: Index) -> Iterator[PagePlan]:
    """The same for the paths."""
    for path in index.paths:
        region = regions.of_path(index, path)
        if region.modules:
            top = (Link("Paths", address.PATHS), Link(path.fields.title, address.path(path.id)))
            yield from _pages(index, region, top, "paths", f"Map: {region.name}")


def _pages(index: Index, region: Region, above: tuple[Link, ...], section: str, title: str) -> Iterator[PagePlan]:
    """Links `above` are addresses from the root of the site."""
    yield PagePlan(
        address=region.at,
        kind="map",
        title=title,
        description=f"{size(region)}, and what builds on what",
        section=section,
        view=_view(index, region),
        crumbs=tuple(Link(one.title, address.relative(region.at, one.url)) for one in above),
    )
    for part in region.parts:
        if part.at:
            inner = f"Map: {part.name}" if title == TITLE else f"{title}, {part.name}"
            yield from _pages(index, part, (*above, Link(title, region.at)), section, inner)


def _view(index: Index, region: Region) -> MapView:
    made = chart(index, region)
    return MapView(
        counts=size(region),
        how=_how(region, made),
        drawn=_drawn(made),
        graph=made.graph,
        parts=tuple(_parts(index, region)),
    )


def _how(region: Region, made: Chart) -> tuple[str, ...]:
    if not made.graph.arrows:
        return (_PARTS if region.grouped else _MODULES)[0], _ALONE
    found = [*(_PARTS if region.grouped else _MODULES)]
    if made.outside:
        found.append(_OUTSIDE)
    if made.left_out:
        found.append(_STRONGEST if region.grouped else _LONGER)
    return tuple(found)


def _drawn(made: Chart) -> str:
    boxes, arrows = len(made.graph.boxes), len(made.graph.arrows)
    said = f"{counted(boxes, 'box', 'boxes')} and {counted(arrows, 'arrow')}"
    return f"{said}. Each box is a link. The list below says the same in words."


# --- the list


def _parts(index: Index, region: Region) -> Iterator[PartView]:
    found = joined(region) if region.grouped else {}
    for part in region.parts or (region,):
        yield PartView(
            title=part.name if part is not region else "",
            url=address.relative(region.at, part.at) if part.at and part is not region else "",
            note=size(part),
            builds_on=_builds_on(region, part, found),
            places=() if region.grouped else tuple(_place(index, region, module) for module in part.modules),
        )


def _builds_on(region: Region, part: Region, found: Mapping[tuple[str, str], int]) -> str:
    """`Foundations (12) and Teamwork (3)`; empty where nothing joins parts."""
    names = {one.id: one.name for one in region.parts} | {ELSEWHERE: "modules outside of this map"}
    counts = ((name, found.get((one, part.id), 0)) for one, name in names.items())
    return wording.listed(tuple(f"{name} ({count})" for name, count in counts if count))


def _place(index: Index, region: Region, module: Module) -> PlaceView:
    return PlaceView(
        id=module.id,
        digest=index.digests[module.id].module,
        link=cards.module_link(index, module.id, region.at),
        level=index.level(module.fields.level),
        duration=wording.minutes(module.minutes),
        builds_on=tuple(_ground(index, region, index.modules[one]) for one in ground(module)),
    )


def _ground(index: Index, region: Region, module: Module) -> GroundView:
    words = "" if any(module is one for one in region.modules) else where(index, region, module)
    return GroundView(cards.module_link(index, module.id, region.at), words[:1].lower() + words[1:])
