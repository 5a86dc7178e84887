"""The pages of a module. Fields named `body`, `text`, `reflection`, `at_work`, `manager` and `help` are Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.common import Cited, LevelMark, ModulePlace
from milepost.plan.views.question import QuestionView
from milepost.siteplan import Link


@dataclass(frozen=True)
class ObjectiveView:
    """What a learner can do afterwards."""

    id: str
    text: str
    thinking: str


@dataclass(frozen=True)
class PageEntry:
    """A page of the module in its table of pages. `id` names it in a learner's progress.

    `objectives`: those whose questions say to read this page again.
    """

    id: str
    link: Link
    kind: str
    label: str
    minutes: int
    duration: str
    objectives: tuple[str, ...]


@dataclass(frozen=True)
class QuizView:
    """A quiz. `placed` names the questions that stand in the text of a one-page module already.

    `objectives` are those that its questions test.
    """

    module_id: str
    pass_mark: int
    draw: int
    shuffle: str
    retry: str
    duration: str
    rules: tuple[str, ...]
    objectives: tuple[ObjectiveView, ...]
    questions: tuple[QuestionView, ...]
    placed: tuple[Link, ...]
    review: Link


@dataclass(frozen=True)
class ReviewView:
    """A day to look back, counted from the day of the plan."""

    days: int
    label: str


@dataclass(frozen=True)
class TransferView:
    """Plan and transfer."""

    module_id: str
    duration: str
    reflection: str
    if_: str
    then: str
    at_work: str
    manager: str
    reviews: tuple[ReviewView, ...]
    body: str


@dataclass(frozen=True)
class ModuleView:
    """The overview; of a one-page module the whole. `questions` are those its text places."""

    place: ModulePlace
    summary: str
    body: str
    objectives: tuple[ObjectiveView, ...]
    unit: Link
    level: str
    total: str
    total_minutes: int
    competencies: tuple[LevelMark, ...]
    assessment: Link
    prerequisites: tuple[Link, ...]
    roles: tuple[Link, ...]
    pages: tuple[PageEntry, ...]
    start: Link | None
    sources: tuple[Cited, ...]
    reviewed: str
    status: str
    authors: str
    help: str
    questions: tuple[QuestionView, ...]
    quiz: QuizView | None
    transfer: TransferView | None


@dataclass(frozen=True)
class LessonView:
    """A lesson. `questions` are those its text places."""

    place: ModulePlace
    body: str
    questions: tuple[QuestionView, ...]


@dataclass(frozen=True)
class QuizPageView:
    """The page of a quiz."""

    place: ModulePlace
    quiz: QuizView


@dataclass(frozen=True)
class PlanPageView:
    """The page plan and transfer."""

    place: ModulePlace
    transfer: TransferView
