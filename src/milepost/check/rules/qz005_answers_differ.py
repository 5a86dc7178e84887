"""QZ005: the answers of a question differ from one another.

Why: of two answers with the same words one counts as right and the other as wrong, and nobody can tell them apart.
Bad: two choices `Ask her.` and `ask  her.`; a right-hand side of a `match` question that stands in two pairs
Good: words that differ in more than capitals and spaces
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions, repeated
from milepost.findings import Level, Place
from milepost.model import Curriculum, MatchQuestion, Places, Question, ShortTextQuestion

CODE = "QZ005"
LEVEL = Level.ERROR
Answers = Iterator[tuple[str, Place]]


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Answers with the same words."""
    for _, question, places in questions(curriculum):
        for answers in _groups(question, places):
            same = ((folded(text), place) for text, place in answers)
            for text, again, first in repeated(same):
                message = f"question '{question.id}' has the answer '{text[:60]}' already, in line {first.line}"
                yield again, message, "make them differ, or take one out."


def _groups(question: Question, places: Places) -> Iterator[Answers]:
    if isinstance(question, MatchQuestion):
        yield _texts(question, places, "pairs", "left")
        yield _right_sides(question, places)
    elif isinstance(question, ShortTextQuestion):
        yield ((text, places.at("accept", index)) for index, text in enumerate(question.accept))
        yield _texts(question, places, "near", "text")
    else:
        for key in ("choices", "statements", "items"):
            yield _texts(question, places, key, "text")


def _texts(question: Question, places: Places, key: str, part: str) -> Answers:
    for index, answer in enumerate(getattr(question, key, ())):
        yield getattr(answer, part), places.at(key, index, part)


def _right_sides(question: MatchQuestion, places: Places) -> Answers:
    yield from _texts(question, places, "pairs", "right")
    yield from ((text, places.at("extra", index)) for index, text in enumerate(question.extra))


def folded(text: str) -> str:
    """`text` as the page compares it: without the difference of capitals and spaces."""
    return " ".join(text.casefold().split())
