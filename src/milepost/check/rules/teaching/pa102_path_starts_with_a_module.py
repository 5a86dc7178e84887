"""PA102: a path starts with a module.

Why: somebody who opens the page of their role wants to begin; an empty first stage sends them away.
Bad: `modules: []` under the stage `start`
Good: one module there; while the curriculum grows, `PA102: note` under `check: levels:`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "PA102"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths whose first stage is empty."""
    for path in curriculum.paths:
        if not path.fields.stages[0].modules:
            message = "the path has no module to start with" if path.module_ids() else "the path has no modules"
            fix = f"add a module to the stage '{path.fields.stages[0].id}'."
            yield path.places.at("stages", 0, "modules"), message, fix
