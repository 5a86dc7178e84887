"""RF005: every source key is in `bibliography.yml`.

Why: a claim whose source cannot be looked up is no better than a claim without one.
Bad: `sources: [weger-2015]`
Good: `sources: [weger-2014]`; at a question also `sources: [module]`, for what the module itself defines
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.check.walk import named_sources
from milepost.findings import Level, Place
from milepost.model import Curriculum

CODE = "RF005"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Keys that are no source."""
    sources = known.sources(curriculum)
    for key, place in _named(curriculum):
        if sources.lack(key):
            fix = f"use a key of curriculum/bibliography.yml, or add the source there.{sources.guess(key)}"
            yield place, f"there is no source '{key}'", fix


def _named(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    for c, competency in enumerate(curriculum.competencies):
        for i, key in enumerate(competency.sources):
            yield key, curriculum.competencies_places.at("competencies", c, "sources", i)
    for module in curriculum.modules:
        for i, key in enumerate(module.fields.sources):
            yield key, module.places.at("sources", i)
    yield from ((key, place) for _, key, place in named_sources(curriculum))
