"""QZ101: each objective has a question that is marked, by the page or by the learner.

Why: an objective that nothing asks for is a promise nobody keeps, and the result page cannot speak of it.
Bad: objectives O1 to O3, and questions for O1 and O2; or only a `reflection` for O3
Good: at least one question of another type for each of them
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ101"
LEVEL = Level.ERROR
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Objectives without a question; where a question names one that does not exist, RF007 speaks."""
    if not module.quiz:
        return
    asked = {
        name
        for item in items(module)
        if item.question.type != "reflection" and not item.is_looking_back
        for name in item.question.objectives
    }
    if asked - {objective.id for objective in module.fields.objectives}:
        return
    for index, objective in enumerate(module.fields.objectives):
        if objective.id not in asked:
            place = module.places.at("objectives", index, "id")
            fix = f"add a question with 'objectives: [{objective.id}]', or take the objective out."
            yield place, f"no question of the quiz tests objective {objective.id}", fix
