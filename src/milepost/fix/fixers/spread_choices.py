"""Right choices are spread over the places, by changing two choices of as few questions as it takes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.check.rules.teaching.qz105_right_answers_are_spread import CODE, FROM, SHARE
from milepost.edit import CannotEditError, Edit, Mapping, Node, Scalar, Sequence, Source, reorder
from milepost.fix.file import File
from milepost.fix.names import Names
from milepost.model import Loc, ModuleFields, QuizFields

TURN = 7
MENDS = "the places of the right choices"
CODES = (CODE,)
_BY_PLACE = re.compile(
    r"\b(?:first|second|third|fourth|last|next|previous|above|below|both|neither|[A-F])\b.{0,20}\b(?:options?|choices?|answers?)\b"
    r"|\b(?:options?|choices?|answers?)\b.{0,20}\b(?:above|below|[A-F]|[1-6])\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Question:
    """A `single` question: where its right choice stands, and which places may be changed."""

    loc: Loc
    place: int
    loose: tuple[int, ...]
    size: int


def edits(file: File, _: Names) -> Iterator[Edit]:
    """Changes of places until no place holds too many right choices; none where the author's order is shown."""
    src = file.source
    loc: Loc = ("quiz",) if file.kind.record is ModuleFields else ()
    if src is None or file.kind.record not in (ModuleFields, QuizFields):
        return
    quiz = src.find(loc)
    if isinstance(quiz, Mapping) and _word(quiz, "shuffle").lower() != "false":
        for question, place in _moves(list(_questions(src, (*loc, "questions")))):
            try:
                yield from reorder(src, (*question.loc, "choices"), _changed(question, place))
            except CannotEditError:
                continue


def _moves(questions: list[_Question]) -> Iterator[tuple[_Question, int]]:
    counts = Counter(question.place for question in questions)
    waiting = list(questions)
    while len(questions) >= FROM and max(counts.values()) * 100 > SHARE * len(questions):
        crowded = counts.most_common(1)[0][0]
        found = next(((one, to) for one in waiting if (to := _emptiest(one, crowded, counts)) is not None), None)
        if found is None:
            return
        counts[crowded] -= 1
        counts[found[1]] += 1
        waiting.remove(found[0])
        yield found


def _emptiest(question: _Question, crowded: int, counts: Counter[int]) -> int | None:
    """The place with the fewest right choices to which the right choice of `question` can go."""
    if question.place != crowded or crowded not in question.loose:
        return None
    places = [place for place in question.loose if counts[place] + 1 < counts[crowded]]
    return min(places, key=lambda place: (counts[place], place), default=None)


def _changed(question: _Question, place: int) -> list[int]:
    order = list(range(question.size))
    order[question.place], order[place] = place, question.place
    return order


def _questions(src: Source, loc: Loc) -> Iterator[_Question]:
    questions = src.find(loc)
    for number, item in enumerate(questions.entries if isinstance(questions, Sequence) else ()):
        node = item.value
        pair = node.get("choices") if isinstance(node, Mapping) and _word(node, "type") == "single" else None
        if pair and isinstance(pair.value, Sequence):
            choices = [entry.value for entry in pair.value.entries]
            right = [n for n, choice in enumerate(choices) if _word(choice, "correct").lower() == "true"]
            if len(right) == 1:
                loose = () if _has_order(src.text[node.start : node.end], choices) else _loose(choices)
                yield _Question((*loc, number), right[0], loose, len(choices))


def _has_order(text: str, choices: list[Node]) -> bool:
    """Whether the order of the choices says something: numbers, or texts that name a place."""
    numbers = all(re.match(r"\W*\d", _word(choice, "text")) for choice in choices)
    return numbers or bool(_BY_PLACE.search(text))


def _loose(choices: list[Node]) -> tuple[int, ...]:
    return tuple(n for n, choice in enumerate(choices) if _word(choice, "pinned").lower() != "true")


def _word(node: Node, key: str) -> str:
    pair = node.get(key) if isinstance(node, Mapping) else None
    return pair.value.value if pair and isinstance(pair.value, Scalar) else ""
