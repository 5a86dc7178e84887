"""GR001: prerequisites do not lead round in a circle.

Why: in a circle there is no module to begin with.
Bad: `a` needs `b`, `b` needs `c`, `c` needs `a`
Good: take out one of the three
"""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "GR001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Every circle of prerequisites once, link by link."""
    modules = {module.id: module for module in curriculum.modules}
    needs = {
        name: [need for need in module.fields.prerequisites if need in modules] for name, module in modules.items()
    }
    while cycle := _cycle(needs):
        first = modules[cycle[0]]
        index = first.fields.prerequisites.index(cycle[1])
        way = " -> ".join(cycle)
        yield (
            first.places.at("prerequisites", index),
            f"these prerequisites lead round in a circle: {way}",
            f"take '{cycle[1]}' out of the prerequisites of '{cycle[0]}', or break the circle elsewhere.",
        )
        needs[cycle[0]].remove(cycle[1])


def _cycle(needs: dict[str, list[str]]) -> list[str]:
    """A circle `a, b, ..., a` in which each needs the next, starting from its alphabetically first; or nothing."""
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        needed_first: list[str] = error.args[1]
        ring = needed_first[::-1][:-1]
        start = ring.index(min(ring))
        return [*ring[start:], *ring[:start], ring[start]]
    return []
