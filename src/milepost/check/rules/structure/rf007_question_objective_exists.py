"""RF007: every objective that a question tests is an objective of its module.

Why: the result page tells the learner, by objective, what to read again.
Bad: `objectives: [O5]` in a module with O1 to O4
Good: `objectives: [O4]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF007"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Objectives of questions that the module does not have."""
    for module, question, places in questions(curriculum):
        known = [objective.id for objective in module.fields.objectives]
        for index, wanted in enumerate(question.objectives):
            if wanted not in known:
                fix = f"use one of {', '.join(known)}."
                yield places.at("objectives", index), f"module '{module.id}' has no objective '{wanted}'", fix
