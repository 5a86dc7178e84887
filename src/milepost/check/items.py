"""Questions as rules of item writing see them: words, what can be chosen, which of it is right, the reasons given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from milepost.check.kept import kept
from milepost.check.walk import parts, quiz_questions
from milepost.findings import Place
from milepost.model import (
    Choice,
    Loc,
    MatchQuestion,
    Module,
    NumericQuestion,
    Places,
    Question,
    RatedChoice,
    Rating,
    ShortTextQuestion,
    Statement,
)
from milepost.reading import plain, words

CLOSING = " \n\t\"'\u201d\u2019\u00bb)]*_`"
"""What may stand behind the mark that ends a sentence."""
_QUOTED = re.compile(r"\"[^\"]*\"|\u201c[^\u201d]*\u201d|(?<!\w)'[^']*'(?!\w)")
Group = tuple[str, tuple["Option", ...]]
"""What the options are called, and the options that stand side by side."""
_CALLED = {"true-false": "statement", "order": "step", "match": "left side"}


class Option(NamedTuple):
    """A choice, statement, step or side of a pair, in the words that a reader sees.

    `right`: whether it is the answer (the best step, a true statement); None where nothing is right or wrong.
    `feedback` is empty for the right side of a pair, which shares that of the left side.
    """

    text: str
    right: bool | None
    feedback: str
    loc: Loc
    feedback_loc: Loc

    @property
    def size(self) -> int:
        """How many words it has."""
        return size(self.text)


@dataclass(frozen=True)
class Item:
    """A question, where its values stand, and its options: of `match`, the left sides first."""

    question: Question
    places: Places
    stem: str
    options: tuple[Option, ...]

    @property
    def name(self) -> str:
        """How a message begins that is about this question."""
        return f"question '{self.question.id}'"

    @property
    def called(self) -> str:
        """What an option is called: `choice`, `statement`, `step`, `left side`."""
        return _CALLED.get(self.question.type, "choice")

    @cached_property
    def right(self) -> tuple[Option, ...]:
        """The options that are right."""
        return tuple(option for option in self.options if option.right)

    @cached_property
    def wrong(self) -> tuple[Option, ...]:
        """The options that are not right."""
        return tuple(option for option in self.options if option.right is False)

    @cached_property
    def key(self) -> Option | None:
        """The one right choice of a `single`, the best step of a `judgement` question; None if that is not one."""
        one = self.right if self.question.type in ("single", "judgement") else ()
        return one[0] if len(one) == 1 else None

    @property
    def is_looking_back(self) -> bool:
        """Whether it repeats something of an earlier module."""
        return self.question.look_back is not None

    def at(self, loc: Loc) -> Place:
        """Where a value of the question stands."""
        return self.places.at(*loc)

    def groups(self) -> Iterator[Group]:
        """The options that a reader sees side by side."""
        if isinstance(self.question, MatchQuestion):
            count = len(self.question.pairs)
            yield "left side", self.options[:count]
            yield "right side", self.options[count:]
        elif self.options:
            yield self.called, self.options

    @cached_property
    def reasons(self) -> tuple[tuple[Loc, str], ...]:
        """Everything that is said about the answer: hints, the feedback of options and near misses, the explanation."""
        return tuple(self._reasons())

    def _reasons(self) -> Iterator[tuple[Loc, str]]:
        yield from ((("hints", index), plain(hint)) for index, hint in enumerate(self.question.hints))
        yield from ((option.feedback_loc, option.feedback) for option in self.options if option.feedback)
        if isinstance(self.question, ShortTextQuestion | NumericQuestion):
            near = enumerate(self.question.near)
            yield from ((("near", index, "feedback"), plain(miss.feedback)) for index, miss in near)
        if self.question.explanation:
            yield ("explanation",), plain(self.question.explanation)

    @cached_property
    def asked(self) -> tuple[tuple[Loc, str], ...]:
        """Everything that is read before answering: the prompt and the options."""
        return ((("prompt",), self.stem), *[(option.loc, option.text) for option in self.options])


@lru_cache(maxsize=50_000)
def size(text: str) -> int:
    """How many words a text has."""
    return len(words(text))


def unquoted(text: str) -> str:
    """A text without what it quotes."""
    return _QUOTED.sub("\u2026", text)


@kept
def items(module: Module) -> tuple[Item, ...]:
    """The questions of a module."""
    return tuple(
        Item(question, places, plain(question.prompt), tuple(_options(question)))
        for question, places in quiz_questions(module.quiz)
    )


def mentions(module: Module, signs: Iterable[str]) -> bool:
    """Whether one of these, in small letters, stands anywhere in the quiz: a quick look before reading text by text."""
    return any(map(_said(module).__contains__, signs))


@kept
def _said(module: Module) -> str:
    texts = (text for item in items(module) for part in (item.asked, item.reasons) for _, text in part)
    return "\n".join(texts).lower()


def _options(question: Question) -> Iterator[Option]:
    key, answers = parts(question)
    text = "left" if isinstance(question, MatchQuestion) else "text"
    for index, answer in enumerate(answers):
        loc, why = (key, index, text), (key, index, "feedback")
        yield Option(plain(getattr(answer, text)), _is_right(answer), plain(answer.feedback), loc, why)
    if isinstance(question, MatchQuestion):
        yield from _right_sides(question)


def _right_sides(question: MatchQuestion) -> Iterator[Option]:
    for index, pair in enumerate(question.pairs):
        loc: Loc = ("pairs", index, "right")
        yield Option(plain(pair.right), None, "", loc, loc)
    for index, text in enumerate(question.extra):
        yield Option(plain(text), None, "", ("extra", index), ("extra", index))


def _is_right(answer: object) -> bool | None:
    match answer:
        case Choice():
            return answer.correct
        case RatedChoice():
            return answer.rating is Rating.BEST
        case Statement():
            return answer.answer
    return None
