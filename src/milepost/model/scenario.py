"""A branching conversation. No I/O. Made by load from `<name>.scenario.md`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Annotated

from pydantic import Field

from milepost.findings import Place
from milepost.model.base import Id, Minutes, Places, Prose, Record, Text


class ScenarioFields(Record):
    """The front matter of a scenario. `people` maps a speaker's name to who that is."""

    id: Id
    title: Text
    duration_minutes: Minutes
    people: dict[str, Text] = Field(default_factory=dict)
    sources: tuple[Id, ...] = ()
    address: Id | None = None
    aliases: tuple[Text, ...] = ()


class Quality(str, Enum):
    """How a choice tends to turn out."""

    STRONG = "strong"
    TEMPTING = "tempting"
    POOR = "poor"


class EndingKind(str, Enum):
    """How a story ends."""

    GOOD = "good"
    MIXED = "mixed"
    HARD = "hard"


@dataclass(frozen=True)
class Effects:
    """What a choice changes, each from -3 to 3."""

    trust: Annotated[int, Field(ge=-3, le=3)] = 0
    clarity: Annotated[int, Field(ge=-3, le=3)] = 0
    time: Annotated[int, Field(ge=-3, le=3)] = 0


@dataclass(frozen=True)
class Line:
    """A paragraph of a moment: spoken by `speaker`, or told when `speaker` is empty."""

    speaker: str
    text: Prose


@dataclass(frozen=True)
class ScenarioChoice:
    """Something the learner can do. `target` is the id of the moment it leads to."""

    text: str
    target: str
    place: Place
    quality: Quality | None
    effects: Effects
    what_happens: Prose
    feedback: Prose


@dataclass(frozen=True)
class Node:
    """One moment of the story: what is told and said, then choices or an ending."""

    id: str
    title: str
    place: Place
    lines: tuple[Line, ...]
    choices: tuple[ScenarioChoice, ...] = ()
    ending: EndingKind | None = None
    debrief: Prose | None = None


@dataclass(frozen=True)
class Scenario:
    """A whole scenario; the story starts at `nodes[0]`."""

    fields: ScenarioFields
    number: int | None
    situation: Prose
    nodes: tuple[Node, ...]
    debrief: Prose | None
    places: Places

    @property
    def id(self) -> str:
        """The scenario's id, unique in its module."""
        return self.fields.id

    @property
    def slug(self) -> str:
        """The last part of its address: the id, unless it was renamed."""
        return self.fields.address or self.fields.id
