"""OB001: an objective begins with a verb that others can see.

Why: nobody can see somebody understand; an objective that can be seen tells the learner what to practise and the
author what to ask in the quiz.
Bad: `Understand the four listening moves.`
Good: `Describe the four listening moves.`; any verb will do that somebody else could watch
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.verbs import EXAMPLES, unseen
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "OB001"
LEVEL = Level.WARNING


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Objectives that begin with what happens inside a head, or with no verb at all."""
    for index, objective in enumerate(module.fields.objectives):
        if start := unseen(objective.text):
            message = f"objective '{objective.id}' begins with '{start}', which is not a verb that others can see"
            examples = ", ".join(f"'{verb}'" for verb in EXAMPLES[objective.thinking])
            fix = f"begin with what others can see the learner do, for example {examples}."
            yield module.places.at("objectives", index, "text"), message, fix
