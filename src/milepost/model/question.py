"""Quizzes and the ten types of question. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Literal

from pydantic import Field

from milepost.model.base import (
    Id,
    LocalId,
    Markdown,
    Minutes,
    Percent,
    Places,
    Record,
    Reference,
    Text,
    Thinking,
)


class Choice(Record):
    """One option of a `single` or `multiple` question. `pinned` choices keep their place when mixed."""

    id: LocalId
    text: Markdown
    correct: bool = False
    feedback: Markdown
    pinned: bool = False


class Statement(Record):
    """One statement of a `true-false` set."""

    id: LocalId
    text: Markdown
    answer: bool
    feedback: Markdown


class Rating(str, Enum):
    """How good a possible next step is, best first."""

    BEST = "best"
    ACCEPTABLE = "acceptable"
    POOR = "poor"
    WORST = "worst"


class RatedChoice(Record):
    """One possible next step of a `judgement` question."""

    id: LocalId
    text: Markdown
    rating: Annotated[Rating, Field(strict=False)]
    feedback: Markdown
    pinned: bool = False


class OrderItem(Record):
    """One step of an `order` question; `feedback` says why it stands where it stands."""

    id: LocalId
    text: Markdown
    feedback: Markdown


class Pair(Record):
    """One pair of a `match` question."""

    id: LocalId
    left: Markdown
    right: Markdown
    feedback: Markdown


class NearMiss(Record):
    """An answer that is not right but deserves a word of its own."""

    text: Text
    feedback: Markdown


class QuestionBase(Record):
    """What every question has."""

    id: Id
    prompt: Markdown
    objectives: tuple[LocalId, ...] = ()
    look_back: Id | None = None
    thinking: Annotated[Thinking, Field(strict=False)] | None = None
    explanation: Markdown | None = None
    hints: tuple[Markdown, ...] = ()
    sources: tuple[Id, ...] = ()
    read_again: Text | None = None
    """Where the answer is taught: `Module.to_read_again` says what it can be."""


class SingleQuestion(QuestionBase):
    """Exactly one choice is correct."""

    type: Literal["single"]
    choices: tuple[Choice, ...] = Field(min_length=2, max_length=10)


class MultipleQuestion(QuestionBase):
    """One or more choices are correct; each right decision counts."""

    type: Literal["multiple"]
    choices: tuple[Choice, ...] = Field(min_length=2, max_length=10)


class TrueFalseQuestion(QuestionBase):
    """A set of statements, each true or false."""

    type: Literal["true-false"]
    statements: tuple[Statement, ...] = Field(min_length=1, max_length=10)


class Panel(Record):
    """People who rated the choices of a `judgement` question, and how many of them agreed."""

    experts: Annotated[int, Field(ge=1, le=100)]
    agree_best: Annotated[int, Field(ge=0, le=100)]
    agree_worst: Annotated[int, Field(ge=0, le=100)]


class JudgementQuestion(QuestionBase):
    """Judge possible next steps: pick the best and the worst, or rate each."""

    type: Literal["judgement"]
    ask: Literal["best-and-worst", "rate"] = "best-and-worst"
    rated_by: Text = "the authors of this module"
    panel: Panel | None = None
    choices: tuple[RatedChoice, ...] = Field(min_length=2, max_length=10)


class OrderQuestion(QuestionBase):
    """Put the items in order; `items` stand in the right order."""

    type: Literal["order"]
    items: tuple[OrderItem, ...] = Field(min_length=2, max_length=12)


class MatchQuestion(QuestionBase):
    """Find the pairs; `extra` right-hand sides fit nothing."""

    type: Literal["match"]
    pairs: tuple[Pair, ...] = Field(min_length=2, max_length=12)
    extra: tuple[Markdown, ...] = ()


class ShortTextQuestion(QuestionBase):
    """A word or two; case and space are folded."""

    type: Literal["short-text"]
    accept: tuple[Text, ...] = Field(min_length=1)
    near: tuple[NearMiss, ...] = ()


class NumericQuestion(QuestionBase):
    """A number, right within `tolerance` (in the same unit)."""

    type: Literal["numeric"]
    answer: int | float
    tolerance: Annotated[int | float, Field(ge=0)] = 0
    unit: str = ""
    near: tuple[NearMiss, ...] = ()


class RewriteQuestion(QuestionBase):
    """Write it better, compare with a model answer, mark yourself by a checklist."""

    type: Literal["rewrite"]
    original: Markdown | None = None
    model_answer: Markdown
    checklist: tuple[Markdown, ...] = Field(min_length=1)


class ReflectionQuestion(QuestionBase):
    """A thought to write down; kept on the learner's device, never graded."""

    type: Literal["reflection"]


Question = (
    SingleQuestion
    | MultipleQuestion
    | TrueFalseQuestion
    | JudgementQuestion
    | OrderQuestion
    | MatchQuestion
    | ShortTextQuestion
    | NumericQuestion
    | RewriteQuestion
    | ReflectionQuestion
)


Number = Annotated[int, Field(ge=0, le=100)]


class QuizBlueprint(Record):
    """How many questions of each type the bank holds, as it was planned. A type left out may be there or not."""

    single: Number | None = None
    multiple: Number | None = None
    true_false: Number | None = Field(default=None, alias="true-false")
    judgement: Number | None = None
    order: Number | None = None
    match: Number | None = None
    short_text: Number | None = Field(default=None, alias="short-text")
    numeric: Number | None = None
    rewrite: Number | None = None
    reflection: Number | None = None
    look_back: Number | None = None


class QuizFields(Record):
    """The fields of `quiz.yml`, and of `quiz:` in the front matter of a module."""

    duration_minutes: Minutes
    pass_mark: Percent = 70
    draw: Annotated[int, Field(ge=1)] | None = None
    shuffle: bool = True
    retry: Literal["wrong", "all"] = "wrong"
    blueprint: QuizBlueprint | None = None
    questions: tuple[Annotated[Question, Field(discriminator="type")], ...] = Field(min_length=1)


@dataclass(frozen=True)
class Quiz:
    """A quiz, where its values stand, and what its Markdown points at."""

    fields: QuizFields
    places: Places
    references: tuple[Reference, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The bank of questions, in the author's order."""
        return self.fields.questions
