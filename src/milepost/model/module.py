"""Modules and lessons. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from milepost.model.base import (
    Day,
    Id,
    LocalId,
    Markdown,
    Minutes,
    Places,
    Proficiency,
    Prose,
    Record,
    Reference,
    Text,
    Thinking,
)
from milepost.model.question import Question, Quiz, QuizFields
from milepost.model.scenario import Scenario


class Objective(Record):
    """What a learner can do afterwards."""

    id: LocalId
    thinking: Annotated[Thinking, Field(strict=False)] | None = None
    text: Text


class IfThen(Record):
    """A filled example of an if-then plan."""

    if_: Text = Field(alias="if")
    then: Text


class TransferFields(Record):
    """The front matter of `transfer.md`, and of `transfer:` in the front matter of a module."""

    duration_minutes: Minutes
    reflection: Markdown
    if_then: IfThen
    at_work: Markdown
    manager: Markdown
    review_after_days: tuple[Annotated[int, Field(ge=1, le=365)], ...] = (7, 30)


class ModuleFields(Record):
    """The front matter of a module. `duration_minutes` is for the module's first page alone.

    `address`: the last part of the module's address, when it is no longer the id.
    """

    id: Id
    title: Text
    summary: Text
    level: Proficiency
    competencies: dict[Id, Proficiency] = Field(min_length=1)
    objectives: tuple[Objective, ...] = Field(min_length=1)
    prerequisites: tuple[Id, ...] = ()
    duration_minutes: Minutes
    status: Literal["draft", "review", "published"] = "draft"
    authors: tuple[Text, ...] = ()
    reviewed: Day | None = None
    sources: tuple[Id, ...] = ()
    address: Id | None = None
    aliases: tuple[Text, ...] = ()
    quiz: QuizFields | None = None
    transfer: TransferFields | None = None


class LessonFields(Record):
    """The front matter of a lesson."""

    id: Id
    title: Text
    duration_minutes: Minutes
    type: Literal["concept", "practice", "reflection", "summary"]
    address: Id | None = None
    aliases: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Lesson:
    """One page of a module. `number` is what its file name begins with."""

    fields: LessonFields
    number: int | None
    body: Prose
    places: Places

    @property
    def id(self) -> str:
        """The lesson's id, unique in its module."""
        return self.fields.id

    @property
    def slug(self) -> str:
        """The last part of its address: the id, unless it was renamed."""
        return self.fields.address or self.fields.id


@dataclass(frozen=True)
class Transfer:
    """Plan and transfer: reflection, if-then plan, workplace activity, a line for the manager."""

    fields: TransferFields
    body: Prose | None
    places: Places
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True)
class Picture:
    """A picture beside the text. `name` is its file name, `file` its place from the project folder."""

    name: str
    file: str


@dataclass(frozen=True)
class Module:
    """A module with all its pages. `folder` is where its files stand, from the project folder."""

    fields: ModuleFields
    unit: str
    folder: str
    single_page: bool
    body: Prose
    lessons: tuple[Lesson, ...]
    scenarios: tuple[Scenario, ...]
    quiz: Quiz | None
    transfer: Transfer | None
    pictures: tuple[Picture, ...]
    places: Places

    @property
    def id(self) -> str:
        """The module's id, unique in the curriculum."""
        return self.fields.id

    @property
    def slug(self) -> str:
        """The last part of its address: the id, unless it was renamed."""
        return self.fields.address or self.fields.id

    @property
    def minutes(self) -> int:
        """The time for the whole module, wherever its parts stand."""
        timed = (*self.lessons, *self.scenarios, self.quiz, self.transfer)
        return self.fields.duration_minutes + sum(part.fields.duration_minutes for part in timed if part)

    @property
    def pages(self) -> tuple[Lesson | Scenario, ...]:
        """The pages with an id of their own: lessons, then scenarios."""
        return (*self.lessons, *self.scenarios)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The module's questions, none when it has no quiz."""
        return self.quiz.questions if self.quiz else ()

    def to_read_again(self, name: str) -> tuple[Module | Lesson | None, str]:
        """The page that a question's `read_again` names, and the id of a heading on it, or nothing.

        `<lesson>`, `<lesson>#<heading>`, `index#<heading>` for the first page; in a module of one page `<heading>`.
        """
        page, _, heading = name.partition("#")
        if self.single_page:
            return self, heading or page
        lesson = next((lesson for lesson in self.lessons if lesson.id == page), None)
        return lesson or (self if page == "index" else None), heading
