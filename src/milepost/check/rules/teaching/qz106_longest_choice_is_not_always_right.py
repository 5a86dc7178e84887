"""QZ106: the longest choice is the right one in at most 40% of a quiz's `single` questions.

Why: "take the longest" is the oldest trick for passing a quiz without reading it.
Bad: five `single` questions, and in three of them the right choice has the most words
Good: in two of five at most. Counted from five `single` questions.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ106"
LEVEL = Level.WARNING
FROM, SHARE = 5, 40


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes that can be passed by length."""
    asked = [item for item in items(module) if item.question.type == "single" and item.key]
    longest = [item.question.id for item in asked if _is_longest(item)]
    if len(asked) >= FROM and len(longest) * 100 > SHARE * len(asked) and module.quiz:
        message = f"in {len(longest)} of {len(asked)} 'single' questions the longest choice is the right one"
        fix = f"shorten the right choice of some, or give a wrong one more detail: {', '.join(longest)}."
        yield module.quiz.places.at("questions"), message, fix


def _is_longest(item: Item) -> bool:
    return item.key is not None and all(item.key.size > option.size for option in item.wrong)
