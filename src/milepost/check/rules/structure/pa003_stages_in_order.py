"""PA003: a path has the stages start, core and stretch, each once, in this order, and each module once.

Why: every role page draws the same line of stations; learners who change roles find their way.
Bad: a path whose first stage is `core`
Good: `start`, then `core`, then `stretch`; a stage may have no modules yet
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum, Path

CODE = "PA003"
LEVEL = Level.ERROR
ORDER = ("start", "core", "stretch")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths with other stages, or with a module twice."""
    for path in curriculum.paths:
        stages = tuple(stage.id for stage in path.fields.stages)
        if stages != ORDER:
            found = ", ".join(stages)
            yield path.places.at("stages"), f"the stages are {found}", "write start, core and stretch, in this order."
        for name, again, first in repeated(_steps(path)):
            message = f"module '{name}' stands on this path already, {seen_from(again, first)}"
            yield again, message, "take one of them out."


def _steps(path: Path) -> Iterator[tuple[str, Place]]:
    for s, stage in enumerate(path.fields.stages):
        for m, step in enumerate(stage.modules):
            yield step.id, path.places.at("stages", s, "modules", m, "id")
