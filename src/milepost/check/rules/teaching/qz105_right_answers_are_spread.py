"""QZ105: the right choices of a quiz are spread over the places; no place holds more than 60% of them.

Why: on paper and in previews choices stand as written, and people notice that it is always the second one.
Bad: five `single` questions with the right choice in second place in four of them
Good: first, third, second, third, first. Counted from five `single` questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ105"
LEVEL = Level.WARNING
FROM, SHARE = 5, 60
_PLACES = ("first", "second", "third", "fourth")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes with one place for the right choice."""
    keys = [item.options.index(item.key) for item in items(module) if item.question.type == "single" and item.key]
    if len(keys) < FROM or not module.quiz:
        return
    place, count = Counter(keys).most_common(1)[0]
    if count * 100 > SHARE * len(keys):
        name = _PLACES[place] if place < len(_PLACES) else f"{place + 1}th"
        message = f"in {count} of {len(keys)} 'single' questions the {name} choice is the right one"
        yield module.quiz.places.at("questions"), message, "move the right choice of some of them to another place."
