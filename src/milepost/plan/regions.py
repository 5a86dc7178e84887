"""Stage 3. What is on each map of a curriculum: a unit, a path, or a part of one that is small enough to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from itertools import pairwise

from milepost.model import Module, Path
from milepost.plan import address, wording
from milepost.plan.index import Index

MOST = 60
"""A map with more modules shows groups of them, and each group has a map of its own."""
_Groups = Iterable[tuple[str, str, Sequence[Module]]]
"""Id, name and modules of each."""


@dataclass(frozen=True)
class Region:
    """Some modules on a map at `at`, or a part of one without a map of its own, where `at` is empty.

    `around`: the ids of all modules of its unit or path; a prerequisite that is not among them comes from outside.
    """

    id: str
    at: str
    name: str
    modules: tuple[Module, ...]
    parts: tuple[Region, ...]
    around: frozenset[str]
    path: bool = False

    @property
    def grouped(self) -> bool:
        """Whether its map shows parts instead of modules."""
        return len(self.modules) > MOST

    @cached_property
    def minutes(self) -> int:
        """The time for all of its modules."""
        return sum(one.minutes for one in self.parts or self.modules)


def whole(index: Index) -> Region:
    """All modules. Its parts are the units that have modules; each has a map."""
    held: dict[str, list[Module]] = {unit: [] for unit in index.units}
    for module in _first_things_first(index):
        held[module.unit].append(module)
    parts = tuple(_unit(index, unit, some) for unit, some in held.items() if some)
    modules = tuple(module for part in parts for module in part.modules)
    return Region("", address.MAP, "Map of the curriculum", modules, parts, frozenset(index.modules))


def _first_things_first(index: Index) -> list[Module]:
    """All modules; what builds on others comes after them."""
    needs = {module.id: module.fields.prerequisites for module in index.modules.values()}
    depth: dict[str, int] = {}
    for one in TopologicalSorter(needs).static_order():
        depth[one] = max((depth[other] + 1 for other in needs[one]), default=0)
    return sorted(index.modules.values(), key=lambda module: depth[module.id])


def of_path(index: Index, path: Path) -> Region:
    """The modules of a path. Its parts are its stages."""
    at, ids = address.path_map(path.id), tuple(dict.fromkeys(path.module_ids()))
    around, held = frozenset(ids), tuple(index.modules[one] for one in ids)
    stages = list(_stages(index, path))
    parts = _parts(stages, at if len(held) > MOST else "", around, path=True)
    return Region(path.id, at, path.fields.title, held, parts, around, path=True)


def _stages(index: Index, path: Path) -> _Groups:
    """A module that stands in two stages belongs to the first."""
    seen: set[str] = set()
    for stage in path.fields.stages:
        ids = dict.fromkeys(step.id for step in stage.modules if step.id not in seen)
        seen |= set(ids)
        if ids:
            yield stage.id, wording.STAGES[stage.id], [index.modules[one] for one in ids]


def _unit(index: Index, unit: str, held: Sequence[Module]) -> Region:
    at, around = address.unit_map(unit), frozenset(module.id for module in held)
    parts = _parts(_levels(index, held), at if len(held) > MOST else "", around)
    return Region(unit, at, index.units[unit].title, tuple(held), parts, around)


def _levels(index: Index, modules: Sequence[Module]) -> _Groups:
    for number in sorted({module.fields.level for module in modules}):
        yield f"level-{number}", index.level(number), [one for one in modules if one.fields.level == number]


def _parts(groups: _Groups, above: str, around: frozenset[str], *, path: bool = False) -> tuple[Region, ...]:
    """The groups; with maps of their own below `above`, unless that is empty. One group alone is cut up at once."""
    found = list(groups)
    if above and len(found) == 1:
        return _pieces(found[0], above, around, path=path)
    return tuple(_part(group, above, around, path=path) for group in found)


def _part(group: tuple[str, str, Sequence[Module]], above: str, around: frozenset[str], *, path: bool) -> Region:
    name, title, held = group
    at = f"{above}{name}/" if above else ""
    parts = _pieces(group, at, around, path=path) if at and len(held) > MOST else ()
    return Region(name, at, title, tuple(held), parts, around, path)


def _pieces(
    group: tuple[str, str, Sequence[Module]], above: str, around: frozenset[str], *, path: bool
) -> tuple[Region, ...]:
    """Pieces of the same size, in the order of the catalogue or of the path."""
    name, _, held = group
    count = -(-len(held) // MOST)
    cuts = [each * len(held) // count for each in range(count + 1)]
    return tuple(
        Region(
            f"{name}-{number}",
            f"{above}part-{number}/",
            f"Part {number} of {count}",
            tuple(held[start:end]),
            (),
            around,
            path,
        )
        for number, (start, end) in enumerate(pairwise(cuts), 1)
    )
