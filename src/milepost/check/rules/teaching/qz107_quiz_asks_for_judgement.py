"""QZ107: at least one question of a quiz asks to apply, analyse, evaluate or create.

Why: to know what a good step is called is not yet to see which step is good here.
Bad: only questions with `thinking: remember` or `thinking: understand`
Good: a `judgement` question, or a `single` one with `thinking: apply` and a new case
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.check.rules.teaching.qz108_question_is_not_below_its_objective import thinking
from milepost.findings import Level
from milepost.model import Curriculum, Module, Thinking

CODE = "QZ107"
LEVEL = Level.ERROR
LACK = True
_RECALL = (None, Thinking.REMEMBER, Thinking.UNDERSTAND)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes of recall alone."""
    if module.quiz and not any(
        item.question.type == "judgement" or thinking(module, item.question) not in _RECALL for item in items(module)
    ):
        message = "no question of the quiz asks for judgement or application"
        fix = "add a case in which a step has to be chosen, with 'thinking: apply' or more."
        yield module.quiz.places.at("questions"), message, fix
