"""Stage 3. The pages on which learners say something about themselves: self-assessment and record of completion."""

from __future__ import annotations

from milepost.counted import counted
from milepost.model import Competency
from milepost.plan import address, digest
from milepost.plan.index import Index
from milepost.plan.views.assessment import (
    RatedBehaviour,
    RatedCompetency,
    RatedLevel,
    RecordPageView,
    SelfAssessmentView,
)
from milepost.plan.views.reference import LevelView
from milepost.siteplan import Link

SCALE = ("Not yet", "Sometimes", "Reliably", "I help others")


def self_assessment(index: Index) -> SelfAssessmentView:
    """Every behaviour of every competency, with the answers to choose from."""
    at = address.ASSESSMENT
    levels = sorted(index.curriculum.levels.items())
    return SelfAssessmentView(
        scale=SCALE,
        levels=tuple(LevelView(number, index.level(number), it.summary, it.evidence) for number, it in levels),
        competencies=tuple(_competency(index, one) for one in index.competencies.values()),
        learning=Link("My learning", address.relative(at, address.LEARNING)),
        paths=Link("All roles and paths", address.relative(at, address.PATHS)),
    )


def record(index: Index) -> RecordPageView:
    """What somebody finished, to print or to hand on."""
    at = address.RECORD
    return RecordPageView(
        site=index.fields.title,
        learning=Link("My learning", address.relative(at, address.LEARNING)),
        modules=Link("All modules", address.relative(at, address.MODULES)),
    )


def _competency(index: Index, one: Competency) -> RatedCompetency:
    return RatedCompetency(
        id=one.id,
        digest=digest.behaviours(one),
        link=Link(one.title, address.relative(address.ASSESSMENT, address.competency(one.id))),
        summary=one.summary,
        count=counted(sum(len(said) for said in one.levels.values()), "statement"),
        levels=tuple(_level(index, number, said) for number, said in sorted(one.levels.items())),
    )


def _level(index: Index, number: int, said: tuple[str, ...]) -> RatedLevel:
    behaviours = tuple(RatedBehaviour(f"{number}.{place}", text) for place, text in enumerate(said))
    return RatedLevel(number, index.level(number), behaviours)
