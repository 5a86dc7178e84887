"""QZ104: a question looks back at a prerequisite, at a module of the same unit, or at an earlier one of a path.

Why: asking again after a while helps people remember, but only what they have met.
Bad: `look_back: negotiate-scope` in a module that does not build on it
Good: `look_back:` with a module from `prerequisites`, or one that comes earlier in the unit or on a path with both
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ104"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions that look back at something else."""
    modules = {module.id: module for module in curriculum.modules}
    orders = [path.module_ids() for path in curriculum.paths]
    for module in curriculum.modules:
        any_looks = any(question.look_back for question in module.questions)
        looking = [item for item in items(module) if item.question.look_back in modules] if any_looks else []
        before = _before(module, modules) | _earlier(orders, module) if looking else frozenset()
        for item in looking:
            back = modules[item.question.look_back or ""]
            if back is not module and back.id not in before and back.unit != module.unit:
                message = f"{item.name} looks back at '{back.id}', which comes before this module nowhere"
                fix = (
                    "look back at a prerequisite, a module of this unit, or one that comes earlier on a path with both."
                )
                yield item.at(("look_back",)), message, fix


def _earlier(orders: Sequence[tuple[str, ...]], module: Module) -> frozenset[str]:
    """The modules that come before this one on a path that holds it; `orders` are those of all paths."""
    holding = (order for order in orders if module.id in order)
    return frozenset(name for order in holding for name in order[: order.index(module.id)])


def _before(module: Module, modules: Mapping[str, Module]) -> frozenset[str]:
    """The prerequisites of a module, and all of theirs."""
    found: set[str] = set()
    waiting = list(module.fields.prerequisites)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += modules[name].fields.prerequisites if name in modules else ()
    return frozenset(found)
