"""The curriculum's own texts that people read: roles, paths, competencies, glossary, about page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from milepost.check.kept import kept
from milepost.check.passages import Passage, Texts, read, told
from milepost.model import Curriculum, Path, Places


@kept
def own_texts(curriculum: Curriculum) -> Texts:
    """Everything that is written under `curriculum/`, except sources, which have their own words."""
    return read(_own_texts(curriculum))


def _own_texts(curriculum: Curriculum) -> Iterator[Passage]:
    if fields := curriculum.fields:
        yield from _values(fields, curriculum.places, "title", "summary", "help")
        yield from _each(fields.units, curriculum.places.under("units"), "title", "summary")
    places = curriculum.competencies_places
    yield from _mapped(curriculum.levels, places.under("levels"), "name", "summary", "evidence")
    for index, competency in enumerate(curriculum.competencies):
        below = places.under("competencies", index)
        yield from _values(competency, below, "title", "summary", "warning_signs")
        for level, behaviours in competency.levels.items():
            yield from _texts(behaviours, below.under("levels", level))
    yield from _each(curriculum.roles, curriculum.roles_places.under("roles"), "title", "summary")
    yield from _each(curriculum.terms, curriculum.terms_places.under("terms"), "term", "text")
    for path in curriculum.paths:
        yield from _path(path)
    for page in curriculum.own_pages:
        yield told(page.body)
    for own in curriculum.pages:
        yield from _values(own.fields, own.places, "title", "summary")


def _path(path: Path) -> Iterator[Passage]:
    yield from _values(path.fields, path.places, "title", "summary")
    for index, stage in enumerate(path.fields.stages):
        below = path.places.under("stages", index)
        yield from _values(stage, below, "why", "milestone")
        yield from _each(stage.modules, below.under("modules"), "why")


def _each(records: tuple[Any, ...], places: Places, *names: str) -> Iterator[Passage]:
    for index, record in enumerate(records):
        yield from _values(record, places.under(index), *names)


def _mapped(records: Mapping[int, Any], places: Places, *names: str) -> Iterator[Passage]:
    for key, record in records.items():
        yield from _values(record, places.under(key), *names)


def _values(record: object, places: Places, *names: str) -> Iterator[Passage]:
    for name in names:
        value = getattr(record, name)
        if isinstance(value, tuple):
            yield from _texts(value, places.under(name))
        elif value:
            yield Passage(value, places.at(name))


def _texts(values: tuple[str, ...], places: Places) -> Iterator[Passage]:
    yield from (Passage(value, places.at(index)) for index, value in enumerate(values))
