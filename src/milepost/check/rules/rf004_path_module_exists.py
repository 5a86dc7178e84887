"""RF004: every module on a path exists.

Why: the learner would be sent to a page that is not there.
Bad: `- {id: write-clear, why: ...}`
Good: `- {id: write-clearly, why: ...}`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "RF004"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Steps of paths that are no module."""
    known = {module.id for module in curriculum.modules}
    for path in curriculum.paths:
        for s, stage in enumerate(path.fields.stages):
            for m, step in enumerate(stage.modules):
                if step.id not in known:
                    fix = f"name the id of a module, or take the step out.{did_you_mean(step.id, known)}"
                    yield path.places.at("stages", s, "modules", m, "id"), f"there is no module '{step.id}'", fix
