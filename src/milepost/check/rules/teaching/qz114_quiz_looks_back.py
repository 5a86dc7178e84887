"""QZ114: the quiz of a module with prerequisites has a question that looks back.

Why: what was learnt once fades. A question some weeks later brings it back, better than reading it again.
Bad: `prerequisites: [listen-actively]`, and no question with `look_back`
Good: one or two questions with `look_back: listen-actively`, about a new case
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ114"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes that never look back."""
    before = module.fields.prerequisites
    if module.quiz and before and not any(item.is_looking_back for item in items(module)):
        message = "no question of the quiz looks back, although the module has prerequisites"
        yield module.quiz.places.at("questions"), message, f"add one with 'look_back: {before[0]}', about a new case."
