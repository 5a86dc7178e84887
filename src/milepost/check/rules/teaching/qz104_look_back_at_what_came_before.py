"""QZ104: a question looks back at a prerequisite, or at a module of the same unit.

Why: asking again after a while helps people remember, but only what they have met.
Bad: `look_back: negotiate-scope` in a module that does not build on it
Good: `look_back:` with a module from `prerequisites`, one of their prerequisites, or an earlier one of the unit
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ104"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions that look back at something else."""
    modules = {module.id: module for module in curriculum.modules}
    for module in curriculum.modules:
        looking = [item for item in items(module) if item.question.look_back in modules]
        before = _before(module, modules) if looking else frozenset()
        for item in looking:
            back = modules[item.question.look_back or ""]
            if back is not module and back.id not in before and back.unit != module.unit:
                message = f"{item.name} looks back at '{back.id}', which this module does not build on"
                fix = "look back at a prerequisite or a module of this unit; or add it to 'prerequisites'."
                yield item.at(("look_back",)), message, fix


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
