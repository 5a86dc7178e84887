"""OB004: the verb of an objective asks for the kind of thinking that `thinking` names.

Why: questions are written for the kind of thinking; `thinking: evaluate` with `List ...` gets questions of either kind.
Bad: `thinking: evaluate` and `List the five steps of a review.`
Good: `thinking: remember` with that text, or `Judge which of the five steps a review left out.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.verbs import EXAMPLES, far_apart, kind
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "OB004"
LEVEL = Level.WARNING


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Objectives whose verb and `thinking` are far apart; verbs that may mean several kinds are let be."""
    for index, objective in enumerate(module.fields.objectives):
        asks, named = kind(objective.text), objective.thinking
        if asks and named and far_apart(asks, named):
            verb = objective.text.split()[0]
            message = f"objective '{objective.id}' says thinking: {named.value}, but '{verb}' asks to {asks.value}"
            examples = ", ".join(f"'{verb}'" for verb in EXAMPLES[named])
            fix = f"write 'thinking: {asks.value}', or a verb for '{named.value}' such as {examples}."
            yield module.places.at("objectives", index, "thinking"), message, fix
