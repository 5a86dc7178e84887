"""IT009: a question has as many answers as its type needs.

Why: three good choices measure as well as five; a weak fourth only takes time. Two leave a coin toss.
Bad: a `single` question with two or with six choices; a `match` question with three extra sides
Good: 3 choices (at most 4) for `single`, 3 to 6 for `multiple`, 3 to 6 statements, 4 or 5 steps to judge,
      4 to 6 steps to order, 3 to 5 pairs with at most one extra side, 3 to 5 checks for `rewrite`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.check.walk import parts
from milepost.findings import Level
from milepost.model import Curriculum, MatchQuestion, Module, Question, RewriteQuestion

CODE = "IT009"
LEVEL = Level.ERROR
_LIMITS = {
    "single": (3, 4, "choices"),
    "multiple": (3, 6, "choices"),
    "true-false": (3, 6, "statements"),
    "judgement": (4, 5, "steps to judge"),
    "order": (4, 6, "steps"),
    "match": (3, 5, "pairs"),
    "rewrite": (3, 5, "checks"),
}
_MISTAKES = "add what decent, busy people do by mistake; if nothing comes to mind, another type may fit better."
_MORE = "add what is missing; if there is no more to add, another type may fit better."
_MANY = "keep the ones that people really mix up, and take the weakest out."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions with too few or too many answers."""
    for item in items(module):
        question = item.question
        key, count = _counted(question)
        if key:
            least, most, called = _LIMITS[question.type]
            if not least <= count <= most:
                message = f"{item.name} has {count} {called}; '{question.type}' takes {least} to {most}"
                few = _MISTAKES if key == "choices" else _MORE
                yield item.at((key,)), message, few if count < least else _MANY
        if isinstance(question, MatchQuestion) and len(question.extra) > 1:
            message = f"{item.name} has {len(question.extra)} right sides that fit nothing"
            yield item.at(("extra", 1)), message, "keep one of them: more only makes the search longer."


def _counted(question: Question) -> tuple[str, int]:
    """Where the answers stand, and how many there are."""
    if isinstance(question, RewriteQuestion):
        return "checklist", len(question.checklist)
    key, answers = parts(question)
    return key, len(answers)
