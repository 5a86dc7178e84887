"""GR001: prerequisites do not lead round in a circle.

Why: in a circle there is no module to begin with.
Bad: `a` needs `b`, `b` needs `c`, `c` needs `a`
Good: take out one of the three
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "GR001"
LEVEL = Level.ERROR
_SHOWN = 12


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Circles of prerequisites, link by link; when all of them are broken none is left."""
    modules = {module.id: module for module in curriculum.modules}
    for circle in circles({name: _needs(module, modules) for name, module in modules.items()}):
        first, second = modules[circle[0]], circle[1]
        place = first.places.at("prerequisites", first.fields.prerequisites.index(second))
        if first.id == second:
            yield place, f"module '{second}' is its own prerequisite", "take it out of the list."
        else:
            fix = f"take '{second}' out of the prerequisites of '{first.id}', or break the circle elsewhere."
            yield place, f"these prerequisites lead round in a circle: {_way(circle)}", fix


def _needs(module: Module, modules: Mapping[str, Module]) -> list[str]:
    return [needed for needed in dict.fromkeys(module.fields.prerequisites) if needed in modules]


def circles(needs: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """A circle `a, b, ..., a`, in which each needs the next, for every step that leads back to where a walk came from.

    One walk over everything, without recursion: chains may be as long as there are modules.
    """
    done: set[str] = set()
    for start in sorted(needs):
        trail = {} if start in done else {start: iter(needs[start])}
        while trail:
            here = next(reversed(trail))
            step = next(trail[here], None)
            if step is None:
                done.add(here)
                del trail[here]
            elif step in trail:
                yield _turned(list(trail)[list(trail).index(step) :])
            elif step not in done:
                trail[step] = iter(needs[step])


def _turned(ring: list[str]) -> list[str]:
    """The circle from its alphabetically first member."""
    start = ring.index(min(ring))
    return [*ring[start:], *ring[:start], ring[start]]


def _way(circle: list[str]) -> str:
    if len(circle) <= _SHOWN:
        return " -> ".join(circle)
    left_out = len(circle) - _SHOWN
    return " -> ".join([*circle[: _SHOWN - 1], f"({left_out} more)", circle[-1]])
