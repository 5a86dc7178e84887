"""What counts as right in a question, in words: the answer key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from milepost.model import Question, Rating


def answer_key(question: Question) -> str:
    """The answer key in one line, by the ids of choices; empty for a question without one."""
    say = _KEYS.get(question.type)
    return say(question) if say else ""


def _correct(question: Any) -> str:
    return " + ".join(sorted(choice.id for choice in question.choices if choice.correct))


def _rated(question: Any) -> str:
    ratings = ((rating, [choice.id for choice in question.choices if choice.rating is rating]) for rating in Rating)
    return "; ".join(f"{rating.value}: {', '.join(sorted(ids))}" for rating, ids in ratings if ids)


def _statements(question: Any) -> str:
    return ", ".join(
        f"{one.id} is {str(one.answer).lower()}" for one in sorted(question.statements, key=lambda s: s.id)
    )


def _number(question: Any) -> str:
    tolerance = f" ± {question.tolerance}" if question.tolerance else ""
    return f"{question.answer}{tolerance} {question.unit}".strip()


_KEYS: Mapping[str, Callable[[Any], str]] = {
    "single": _correct,
    "multiple": _correct,
    "judgement": _rated,
    "true-false": _statements,
    "order": lambda question: ", ".join(item.id for item in question.items),
    "match": lambda question: ", ".join(sorted(f"{pair.left} = {pair.right}" for pair in question.pairs)),
    "short-text": lambda question: ", ".join(sorted(question.accept)),
    "numeric": _number,
}
