"""RF005: every source key is in `bibliography.yml`.

Why: a claim whose source cannot be looked up is no better than a claim without one.
Bad: `sources: [weger-2015]`
Good: `sources: [weger-2014]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level, Place
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "RF005"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Keys that are no source."""
    known = {source.key for source in curriculum.sources}
    for key, place in _named(curriculum):
        if key not in known:
            fix = f"use a key of curriculum/bibliography.yml, or add the source there.{did_you_mean(key, known)}"
            yield place, f"there is no source '{key}'", fix


def _named(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    for c, competency in enumerate(curriculum.competencies):
        for i, key in enumerate(competency.sources):
            yield key, curriculum.competencies_places.at("competencies", c, "sources", i)
    for module in curriculum.modules:
        for i, key in enumerate(module.fields.sources):
            yield key, module.places.at("sources", i)
        for scenario in module.scenarios:
            for i, key in enumerate(scenario.fields.sources):
                yield key, scenario.places.at("sources", i)
    for _, question, places in questions(curriculum):
        for i, key in enumerate(question.sources):
            yield key, places.at("sources", i)
