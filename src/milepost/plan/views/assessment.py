"""What a learner says about themselves: the self-assessment and the record of completion."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.reference import LevelView
from milepost.siteplan import Link


@dataclass(frozen=True)
class RatedBehaviour:
    """Something others can see. `key` names it in a learner's answers: `<level>.<number from 0>`."""

    key: str
    text: str


@dataclass(frozen=True)
class RatedLevel:
    """The behaviours of one level."""

    number: int
    label: str
    behaviours: tuple[RatedBehaviour, ...]


@dataclass(frozen=True)
class RatedCompetency:
    """A competency to look at oneself by. `digest` differs when its behaviours differ; `count` is of behaviours."""

    id: str
    digest: str
    link: Link
    summary: str
    count: str
    levels: tuple[RatedLevel, ...]


@dataclass(frozen=True)
class SelfAssessmentView:
    """The whole page. `scale`: the answers in their order, from 0."""

    scale: tuple[str, ...]
    levels: tuple[LevelView, ...]
    competencies: tuple[RatedCompetency, ...]
    learning: Link
    paths: Link


@dataclass(frozen=True)
class RecordPageView:
    """The record of completion. The browser fills it in."""

    site: str
    learning: Link
    modules: Link
