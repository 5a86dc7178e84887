"""QZ001: a `single` question has exactly one correct choice, a `multiple` question at least one.

Why: with two right answers the page cannot tell the reader what to learn from the wrong one.
Bad: `type: single` with `correct: true` at two choices, or at none
Good: `correct: true` at one choice; or `type: multiple`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum, MultipleQuestion, SingleQuestion

CODE = "QZ001"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions with the wrong number of correct choices."""
    for _, question, places in questions(curriculum):
        if not isinstance(question, SingleQuestion | MultipleQuestion):
            continue
        right = sum(choice.correct for choice in question.choices)
        message = f"question '{question.id}' has {right or 'no'} correct choice{'s' if right != 1 else ''}"
        if isinstance(question, SingleQuestion) and right != 1:
            yield places.at("choices"), message, "mark one choice with 'correct: true', or use 'type: multiple'."
        elif right == 0:
            yield places.at("choices"), message, "mark at least one choice with 'correct: true'."
