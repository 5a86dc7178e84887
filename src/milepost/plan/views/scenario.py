"""A scenario as a script that can be read and followed. Texts are Markdown, except names and labels."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.common import ModulePlace
from milepost.plan.views.graph import GraphView


@dataclass(frozen=True)
class PersonView:
    """Somebody who speaks, and who that is."""

    name: str
    who: str


@dataclass(frozen=True)
class LineView:
    """Something said by `speaker`, or told."""

    speaker: str
    text: str


@dataclass(frozen=True)
class OptionView:
    """Something the learner can do. `target` is the id of the moment it leads to, `number` that moment's number."""

    text: str
    target: str
    number: int
    title: str
    quality: str
    verdict: str
    trust: int
    clarity: int
    time: int
    effects: str
    what_happens: str
    feedback: str


@dataclass(frozen=True)
class MomentView:
    """One moment. `ending` is empty, or `good`, `mixed` or `hard`, and `ending_label` the same in words."""

    id: str
    number: int
    title: str
    lines: tuple[LineView, ...]
    options: tuple[OptionView, ...]
    ending: str
    ending_label: str
    debrief: str


@dataclass(frozen=True)
class ScenarioView:
    """A whole scenario."""

    place: ModulePlace
    key: str
    situation: str
    people: tuple[PersonView, ...]
    moments: tuple[MomentView, ...]
    debrief: str
    map: GraphView
