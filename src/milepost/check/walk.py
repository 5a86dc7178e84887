"""Ways through a curriculum that several rules take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from milepost.check.kept import kept
from milepost.findings import Place
from milepost.model import Curriculum, Module, Places, Prose, Question, Quiz, Reference, ReferenceKind, Scenario

_PARTS = {
    "single": "choices",
    "multiple": "choices",
    "judgement": "choices",
    "true-false": "statements",
    "order": "items",
    "match": "pairs",
}


OWN = "module"
"""Stands under `sources` of a question for what the module itself defines."""


@dataclass(frozen=True)
class Used:
    """A reference, and the module it stands in (none for the curriculum's own texts)."""

    module: Module | None
    reference: Reference

    @property
    def place(self) -> Place:
        """Where the reference stands."""
        return self.reference.place

    @property
    def target(self) -> str:
        """What it points at."""
        return self.reference.target


def references(curriculum: Curriculum, *kinds: ReferenceKind) -> Iterator[Used]:
    """Everything of these kinds, kind by kind, that any Markdown of the curriculum points at or holds."""
    found = _references(curriculum)
    return (used for kind in kinds for used in found.get(kind, ()))


@kept
def _references(curriculum: Curriculum) -> dict[ReferenceKind, list[Used]]:
    found: defaultdict[ReferenceKind, list[Used]] = defaultdict(list)
    for module in curriculum.modules:
        for reference in module_references(module):
            found[reference.kind].append(Used(module, reference))
    for reference in (*curriculum.references, *(one for page in curriculum.own_pages for one in page.body.references)):
        found[reference.kind].append(Used(None, reference))
    return dict(found)


def module_references(module: Module) -> Iterator[Reference]:
    """What the Markdown of all pages of a module points at."""
    for prose in module_prose(module):
        yield from prose.references
    if module.quiz:
        yield from module.quiz.references
    if module.transfer:
        yield from module.transfer.references


def module_prose(module: Module) -> Iterator[Prose]:
    """Every Markdown text of a module that stands in a file of its own."""
    yield from lesson_prose(module)
    for scenario in module.scenarios:
        yield from scenario_prose(scenario)
    if module.transfer and module.transfer.body:
        yield module.transfer.body


def lesson_prose(module: Module) -> Iterator[Prose]:
    """The texts in which questions can be placed: the opening text and the lessons."""
    yield module.body
    yield from (lesson.body for lesson in module.lessons)


def scenario_prose(scenario: Scenario) -> Iterator[Prose]:
    """Every Markdown text of a scenario."""
    yield scenario.situation
    for node in scenario.nodes:
        yield from (line.text for line in node.lines)
        for choice in node.choices:
            yield from (choice.what_happens, choice.feedback)
        if node.debrief:
            yield node.debrief
    if scenario.debrief:
        yield scenario.debrief


@kept
def questions(curriculum: Curriculum) -> tuple[tuple[Module, Question, Places], ...]:
    """Every question with its module and where its values stand."""
    modules = curriculum.modules
    return tuple((one, question, places) for one in modules for question, places in quiz_questions(one.quiz))


def quiz_questions(quiz: Quiz | None) -> Iterator[tuple[Question, Places]]:
    """Every question of a quiz, and where its values stand."""
    if quiz:
        for index, question in enumerate(quiz.questions):
            yield question, quiz.places.under("questions", index)


@kept
def named_sources(curriculum: Curriculum) -> tuple[tuple[Module, str, Place], ...]:
    """The keys under `sources` of scenarios and questions, with the module they belong to."""
    return tuple(_named_sources(curriculum))


def _named_sources(curriculum: Curriculum) -> Iterator[tuple[Module, str, Place]]:
    for module in curriculum.modules:
        for scenario in module.scenarios:
            yield from ((module, *named) for named in _sources(scenario.fields.sources, scenario.places))
        for question, places in quiz_questions(module.quiz):
            yield from ((module, *named) for named in _sources(question.sources, places) if named[0] != OWN)


def _sources(keys: Iterable[str], places: Places) -> Iterator[tuple[str, Place]]:
    return ((key, places.at("sources", index)) for index, key in enumerate(keys))


def seen_from(place: Place, other: Place) -> str:
    """Where `other` stands, in words for somebody who looks at `place`."""
    return f"in line {other.line}" if place.file == other.file else f"in {other.file}, line {other.line}"


def parts(question: Question) -> tuple[str, tuple[Any, ...]]:
    """What a question is made of, and its key: the choices, statements, items or pairs, all with ids; or nothing."""
    key = _PARTS.get(question.type, "")
    return key, getattr(question, key) if key else ()


def repeated(named: Iterable[tuple[str, Place]]) -> Iterator[tuple[str, Place, Place]]:
    """Names that occur again: the name, where it occurs again, where it stood first."""
    first: dict[str, Place] = {}
    for name, place in named:
        if name in first:
            yield name, place, first[name]
        else:
            first[name] = place
