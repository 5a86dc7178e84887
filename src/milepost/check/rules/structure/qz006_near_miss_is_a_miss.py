"""QZ006: a near miss is a wrong answer that somebody can give.

Why: what is right is never answered with the word for a near miss; that word would never be read.
Bad: `accept: [reflect back]` with `near: [{text: Reflect back, ...}]`; `near: [{text: about ten, ...}]` at a number
Good: `near: [{text: repeating, ...}]`; `near: [{text: "26", ...}]` with `answer: 25` and `tolerance: 0`
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.rules.structure.qz005_answers_differ import folded
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum, NumericQuestion, Question, ShortTextQuestion

CODE = "QZ006"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Near misses that are right, or no number where one is asked for."""
    for _, question, places in questions(curriculum):
        if not isinstance(question, ShortTextQuestion | NumericQuestion):
            continue
        for index, near in enumerate(question.near):
            if wrong := _wrong(question, near.text):
                yield places.at("near", index, "text"), *wrong


def _wrong(question: Question, text: str) -> tuple[str, str] | None:
    if isinstance(question, NumericQuestion):
        number = _number(text)
        if number is None:
            return f"the near miss '{text}' is no number", 'write a number in quotes, like "26", without its unit.'
        is_right = abs(number - question.answer) <= question.tolerance
    else:
        is_right = isinstance(question, ShortTextQuestion) and folded(text) in map(folded, question.accept)
    if is_right:
        return f"the near miss '{text}' is a right answer of question '{question.id}'", "take it out, or correct it."
    return None


def _number(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
