"""PA103: each stage of a path has a module.

Why: a stage ends with a milestone; without a module nothing leads there.
Bad: `modules: []` under the stage `core`
Good: a module for each stage. A note only: a curriculum grows, and a stage may wait for its modules.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "PA103"
LEVEL = Level.NOTE


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Later stages without modules; of the first one PA102 speaks."""
    for path in curriculum.paths:
        for index, stage in enumerate(path.fields.stages[1:], start=1):
            if not stage.modules:
                fix = "add a module that leads to its milestone, or leave it until there is one."
                yield path.places.at("stages", index, "modules"), f"the stage '{stage.id}' has no module yet", fix
