"""What one rule says of one text, for tests with many sentences."""

from __future__ import annotations

from dataclasses import replace

from milepost.check import RULES
from milepost.load.faults import Faults
from milepost.load.markdown import prose
from milepost.model import (
    CastMember,
    Curriculum,
    CurriculumFields,
    Lesson,
    LessonFields,
    Module,
    Places,
    SourceEntry,
    Unit,
)

from .made import curriculum, module

CAST = (
    CastMember(name="Bao", pronoun="they", job="developer", part="expert"),
    CastMember(name="Ngozi", pronoun="she", job="manager", part="lead"),
    CastMember(name="Samir", pronoun="he", job="delivery lead", part="lead"),
)


def source(key: str, evidence: str, supports: str, caution: str = "Small.", contested: bool = False) -> SourceEntry:
    return SourceEntry(
        key=key,
        type="article",
        authors=("A.",),
        year=2010,
        title="A title",
        evidence=evidence,
        supports=supports,
        caution=caution,
        contested=contested,
    )


SOURCES = (
    source("a-survey", "survey", "In a survey of 466 developers, half said that steps help them."),
    source("a-trial", "randomised-trial", "Training raised output by 13.5% among 1,087 workers."),
    source("a-theory", "theory", "A model with four parts."),
    source("a-tool", "practitioner", "A tool in three steps."),
    source("an-opinion", "industry-survey", "Respondents named 56% of the money."),
    source("some-cases", "case-study", "Two firms."),
    source(
        "old-stages", "literature-review", "Four stages.", "Read with new-stages. From therapy groups.", contested=True
    ),
    source("new-stages", "field-study", "Eight teams."),
    source("the-93", "experiment", "Single words; 7, 38 and 55.", "Never write 93%.", contested=True),
)


def findings(code: str, text: str, name: str = "m", kind: str = "concept", title: str = "A page") -> list[str]:
    """The messages of the rule `code` about a lesson with this text, in a curriculum with a cast and sources."""
    (rule,) = (rule for rule in RULES if rule.code == code)
    return [finding.message for finding in rule.check(_curriculum(text, name, kind, title))]


def _curriculum(text: str, name: str, kind: str, title: str) -> Curriculum:
    fields = CurriculumFields(
        id="c", title="C", summary="C.", language="en-GB", units=(Unit(id="unit", title="U", summary="U."),)
    )
    return replace(curriculum(_module(text, name, kind, title)), fields=fields, cast=CAST, sources=SOURCES)


def _module(text: str, name: str, kind: str, title: str) -> Module:
    file = f"modules/unit/{name}/01-page.md"
    head = LessonFields.model_validate({"id": "page", "title": title, "duration_minutes": 1, "type": kind})
    lesson = Lesson(head, 1, prose(text, file, 7, Faults()), Places(file, {("title",): (3, 8)}))
    made = module(name)
    known = made.fields.model_copy(update={"sources": tuple(one.key for one in SOURCES), "status": "published"})
    return replace(made, fields=known, lessons=(lesson,))
