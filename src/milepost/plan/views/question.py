"""A question as a page shows it. `text`, `feedback` and the like are Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class ChoiceView:
    """A choice of `single`, `multiple` or `judgement`, or a statement of `true-false`.

    `mark` is what the page's script reads (`true`, `false` or a rating), `verdict` the same in words.
    """

    id: str
    text: str
    mark: str
    verdict: str
    feedback: str
    pinned: bool = False


@dataclass(frozen=True)
class ChoicesView:
    """Choices to pick from. `control` is `radio` or `checkbox`."""

    control: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True)
class StatementsView:
    """Statements, each true or false."""

    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True)
class JudgementView:
    """Steps to judge. `scale` are the labels of the controls: their values and words."""

    ask: str
    instruction: str
    scale: tuple[tuple[str, str], ...]
    rated_by: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True)
class ItemView:
    """A thing to order, or a wrong answer that has a word of its own."""

    id: str
    text: str
    feedback: str


@dataclass(frozen=True)
class OrderView:
    """Items `mixed`, and in the right order in `items`."""

    mixed: tuple[ItemView, ...]
    items: tuple[ItemView, ...]


@dataclass(frozen=True)
class PairView:
    """A pair: `text` goes with `right`, whose id is `right_id`."""

    id: str
    text: str
    right: str
    right_id: str
    feedback: str


@dataclass(frozen=True)
class RightView:
    """The right side of a pair, or an extra one that fits nothing."""

    id: str
    text: str


@dataclass(frozen=True)
class MatchView:
    """Left sides in order, right sides mixed (extra ones among them), and the pairs."""

    pairs: tuple[PairView, ...]
    rights: tuple[RightView, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True)
class EntryView:
    """A short text or a number to enter. `near` are wrong answers with a word of their own.

    `accept` and `tolerance` are what the page's script compares with, `answers` the same in words.
    """

    control: str
    unit: str
    answers: str
    accept: tuple[str, ...]
    tolerance: str
    near: tuple[ItemView, ...]


@dataclass(frozen=True)
class RewriteView:
    """A text to write better."""

    original: str
    model_answer: str
    checklist: tuple[str, ...]


@dataclass(frozen=True)
class ReflectionView:
    """A thought to write down."""

    note: str


AnswerView = (
    ChoicesView | StatementsView | JudgementView | OrderView | MatchView | EntryView | RewriteView | ReflectionView
)


@dataclass(frozen=True)
class QuestionView:
    """A question. `ask` is one paragraph; `before` and `after` hold the rest of the prompt.

    `key` names it in the whole curriculum, `digest` tells whether it changed, `number` counts on its page (0 inside a
    text). `answered`: there is something to show after the answer. `objectives` are ids of the module's.
    """

    id: str
    key: str
    digest: str
    type: str
    label: str
    number: int
    before: str
    ask: str
    after: str
    answer: AnswerView
    answered: bool
    explanation: str
    hints: tuple[str, ...]
    objectives: tuple[str, ...]
    read_again: Link | None
    look_back: Link | None
    sources: tuple[Link, ...]
