"""QZ005: the answers of a question differ from one another.

Why: of two answers with the same words one counts as right and the other as wrong, and nobody can tell them apart.
Bad: two choices `Ask her.` and `ask  her.`; a right-hand side of a `match` question that stands in two pairs
Good: words that differ in more than capitals and spaces
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import parts, questions, repeated
from milepost.findings import Level
from milepost.model import Curriculum, Loc, MatchQuestion, Question, ShortTextQuestion

CODE = "QZ005"
LEVEL = Level.ERROR
ALONE = True
Answers = list[tuple[str, Loc]]
"""What the answers say, and where they stand in the question."""


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Answers with the same words."""
    for _, question, places in questions(curriculum):
        for answers in _groups(question):
            same = [(folded(text), loc) for text, loc in answers]
            if len({text for text, _ in same}) == len(same):
                continue
            for text, again, first in repeated((text, places.at(*loc)) for text, loc in same):
                message = f"question '{question.id}' has the answer '{text[:60]}' already, in line {first.line}"
                yield again, message, "make them differ, or take one out."


def _groups(question: Question) -> Iterator[Answers]:
    if isinstance(question, MatchQuestion):
        yield [(pair.left, ("pairs", index, "left")) for index, pair in enumerate(question.pairs)]
        right: Answers = [(pair.right, ("pairs", index, "right")) for index, pair in enumerate(question.pairs)]
        yield right + [(text, ("extra", index)) for index, text in enumerate(question.extra)]
    elif isinstance(question, ShortTextQuestion):
        yield [(text, ("accept", index)) for index, text in enumerate(question.accept)]
        yield [(near.text, ("near", index, "text")) for index, near in enumerate(question.near)]
    else:
        key, answers = parts(question)
        yield [(answer.text, (key, index, "text")) for index, answer in enumerate(answers)]


def folded(text: str) -> str:
    """`text` as the page compares it: without the difference of capitals and spaces."""
    return " ".join(text.casefold().split())
