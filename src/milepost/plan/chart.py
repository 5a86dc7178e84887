"""Stage 3. A region as a graph: its modules and what they build on, or its parts and the prerequisites between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from milepost.counted import counted
from milepost.model import Module
from milepost.plan import address, wording
from milepost.plan.index import Index
from milepost.plan.regions import Region
from milepost.plan.views.graph import ArrowView, BoxView, GraphView

FROM_OUTSIDE = 12
"""When prerequisites come from more modules outside, they are drawn as the units they are in."""
STRONGEST = 2
"""So many arrows to each part are drawn, those with the most prerequisites; and between two parts the stronger one."""
OUTSIDE = "outside"
ELSEWHERE = "*"
"""Stands for whatever is not in a region. No id of an author looks like it."""
_Pair = tuple[str, str]


@dataclass(frozen=True)
class Chart:
    """A graph, and what a reader must be told about it. `left_out`: arrows that only the list says."""

    graph: GraphView
    left_out: bool
    outside: bool


def chart(index: Index, region: Region) -> Chart:
    """The drawing of a region's map."""
    return _of_parts(region) if region.grouped else _of_modules(index, region)


def ground(module: Module) -> tuple[str, ...]:
    """The ids of what a module builds on, each once."""
    return tuple(dict.fromkeys(module.fields.prerequisites))


def where(index: Index, region: Region, module: Module) -> str:
    """In words, where a module is that is not on the map of this region."""
    if region.path:
        return "Elsewhere on this path" if module.id in region.around else "Not on this path"
    return "Elsewhere in this unit" if module.id in region.around else f"In {index.units[module.unit].title}"


def joined(region: Region) -> Mapping[_Pair, int]:
    """How many prerequisites lead from part to part, or from `ELSEWHERE` to a part."""
    home = {module.id: part.id for part in region.parts for module in part.modules}
    pairs = ((home.get(one, ELSEWHERE), home[module.id]) for module in region.modules for one in ground(module))
    return Counter(pair for pair in pairs if pair[0] != pair[1])


# --- modules


def _of_modules(index: Index, region: Region) -> Chart:
    inside = {module.id for module in region.modules}
    needed = [(one, module.id) for module in region.modules for one in ground(module)]
    strangers = [index.modules[one] for one in dict.fromkeys(one for one, _ in needed if one not in inside)]
    names, guests = _guests(index, region, strangers)
    pairs = list(dict.fromkeys((names.get(one, one), other) for one, other in needed))
    kept = shortest(pairs)
    boxes = (*guests, *(_box(index, region, module) for module in region.modules))
    arrows = tuple(ArrowView(one, other) for one, other in kept)
    return Chart(GraphView(boxes, arrows, across=True), len(kept) < len(pairs), bool(guests))


def _box(index: Index, region: Region, module: Module) -> BoxView:
    level, at = module.fields.level, address.relative(region.at, address.module(module))
    above = "" if region.path or region.id else index.units[module.unit].title
    note = f"Level {level}, {wording.minutes(module.minutes)}"
    digest = index.digests[module.id].module
    return BoxView(module.id, at, module.fields.title, f"level-{level}", note, above=above, digest=digest)


def _guests(index: Index, region: Region, strangers: list[Module]) -> tuple[Mapping[str, str], tuple[BoxView, ...]]:
    """Boxes for modules outside, and the box that stands for each of them where they are too many."""
    if len(strangers) <= FROM_OUTSIDE:
        return {}, tuple(_guest(index, region, module) for module in strangers)
    held: dict[str, list[Module]] = {}
    for module in strangers:
        held.setdefault(module.unit, []).append(module)
    names = {module.id: f"unit {module.unit}" for module in strangers}
    return names, tuple(_unit_of_guests(index, region, unit, len(some)) for unit, some in held.items())


def _guest(index: Index, region: Region, module: Module) -> BoxView:
    at = address.relative(region.at, address.module(module))
    digest = index.digests[module.id].module
    return BoxView(module.id, at, module.fields.title, OUTSIDE, where(index, region, module), digest=digest)


def _unit_of_guests(index: Index, region: Region, unit: str, count: int) -> BoxView:
    at = address.relative(region.at, address.unit_map(unit))
    note = f"{counted(count, 'module')} outside of this map"
    return BoxView(f"unit {unit}", at, index.units[unit].title, OUTSIDE, note)


def shortest(pairs: Iterable[_Pair]) -> list[_Pair]:
    """Without the pairs that a longer way says as well. There are no circles: check sees to that."""
    found = list(pairs)
    after: dict[str, list[str]] = {}
    for one, other in found:
        after.setdefault(one, []).append(other)
    reached: dict[str, set[str]] = {}
    return [
        (one, other)
        for one, other in found
        if not any(other in _reached(step, after, reached) for step in after[one] if step != other)
    ]


def _reached(start: str, after: Mapping[str, list[str]], known: dict[str, set[str]]) -> set[str]:
    """Whatever can be reached from `start`, in one step or more."""
    if start not in known:
        found: set[str] = set()
        waiting = list(after.get(start, ()))
        while waiting:
            if (one := waiting.pop()) not in found:
                found.add(one)
                waiting += after.get(one, ())
        known[start] = found
    return known[start]


# --- parts


def _of_parts(region: Region) -> Chart:
    found = joined(region)
    kept = [pair for part in region.parts for pair in _strongest(found, part.id)]
    outside = any(one == ELSEWHERE for one, _ in kept)
    boxes = tuple(_part_box(region, part) for part in region.parts)
    arrows = tuple(ArrowView(one, other, str(found[one, other])) for one, other in kept)
    guests = (_outside_box(region),) if outside else ()
    return Chart(GraphView((*guests, *boxes), arrows, across=True), len(kept) < len(found), outside)


def _strongest(found: Mapping[_Pair, int], part: str) -> list[_Pair]:
    mine = [pair for pair in found if pair[1] == part and _is_stronger(found, pair)]
    return sorted(mine, key=lambda pair: -found[pair])[:STRONGEST]


def _is_stronger(found: Mapping[_Pair, int], pair: _Pair) -> bool:
    """Than the other way round; of two that are equal, the one whose ids stand in order."""
    return (found[pair], pair[::-1]) > (found.get(pair[::-1], 0), pair)


def _part_box(region: Region, part: Region) -> BoxView:
    return BoxView(part.id, address.relative(region.at, part.at), part.name, "part", size(part, "\u00a0"))


def _outside_box(region: Region) -> BoxView:
    return BoxView(ELSEWHERE, address.relative(region.at, address.MAP), "Outside of this map", OUTSIDE)


def size(region: Region, space: str = " ") -> str:
    """`12 modules, 9 h 5 min`; `space` stands in the time, which shall not be broken into lines."""
    return f"{counted(len(region.modules), 'module')}, {wording.minutes(region.minutes).replace(' ', space)}"
