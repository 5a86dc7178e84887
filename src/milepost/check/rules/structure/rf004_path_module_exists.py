"""RF004: every module on a path exists.

Why: the learner would be sent to a page that is not there.
Bad: `- {id: write-clear, why: ...}`
Good: `- {id: write-clearly, why: ...}`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF004"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Steps of paths that are no module."""
    modules = known.modules(curriculum)
    for path in curriculum.paths:
        for s, stage in enumerate(path.fields.stages):
            for m, step in enumerate(stage.modules):
                if modules.lack(step.id):
                    fix = f"name the id of a module, or take the step out.{modules.guess(step.id)}"
                    yield path.places.at("stages", s, "modules", m, "id"), f"there is no module '{step.id}'", fix
