"""QZ111: a quiz is read in 12% of its module's minutes and three more, at 180 words a minute.

Why: people stop in a quiz that takes longer than it seemed; recall needs questions, not pages.
Bad: 1,500 words of questions in a module of 30 minutes
Good: up to 1,188 words there: (30 x 12% + 3) x 180. Prompts and answers count, feedback does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items, size
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, RewriteQuestion

CODE = "QZ111"
LEVEL = Level.WARNING
PACE, SHARE, MORE = 180, 0.12, 3


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes that take long to read."""
    quiz = module.quiz
    if not quiz:
        return
    asked = (quiz.fields.draw or len(quiz.questions)) / len(quiz.questions)
    minutes = sum(map(_size, items(module))) * asked / PACE
    limit = module.minutes * SHARE + MORE
    if minutes > limit:
        message = f"reading the quiz takes {minutes:.1f} minutes; in a module of {module.minutes} up to {limit:.1f} fit"
        yield quiz.places.at("questions"), message, "shorten the longest prompts, or draw fewer questions with 'draw'."


def _size(item: Item) -> int:
    extra = item.question.original or "" if isinstance(item.question, RewriteQuestion) else ""
    return size(extra) + sum(size(text) for _, text in item.asked)
