"""PA002: a path meets a module's prerequisites before the module.

Why: the path is the order we advise; it must not contradict the modules' own advice.
Bad: a path with `listen-actively` before `what-soft-skills-are`, which it builds on
Good: the other way round. A prerequisite that the path leaves out is no fault: the role may not need it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from milepost.check.registry import Fault
from milepost.check.rules.structure.gr001_no_cycle import circles
from milepost.findings import Level
from milepost.model import Curriculum, Path

CODE = "PA002"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Steps that come before one of their prerequisites. Circles are told by GR001: no order is right for them."""
    needs = {module.id: list(module.fields.prerequisites) for module in curriculum.modules}
    for circle in list(circles({name: [one for one in wanted if one in needs] for name, wanted in needs.items()})):
        for first, second in pairwise(circle):
            needs[first] = [name for name in needs[first] if name != second]
    for path in curriculum.paths:
        yield from _early_steps(path, needs)


def _early_steps(path: Path, needs: dict[str, list[str]]) -> Iterator[Fault]:
    order = {name: index for index, name in reversed(list(enumerate(path.module_ids())))}
    for s, stage in enumerate(path.fields.stages):
        for m, step in enumerate(stage.modules):
            for needed in needs.get(step.id, ()):
                if order.get(needed, -1) > order[step.id]:
                    place = path.places.at("stages", s, "modules", m, "id")
                    fix = f"move '{needed}' before '{step.id}' on this path."
                    yield place, f"'{step.id}' comes before '{needed}', which it builds on", fix
