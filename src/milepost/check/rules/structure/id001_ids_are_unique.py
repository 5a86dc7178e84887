"""ID001: an id is used once.

Why: learners' progress, addresses and references hang on ids; with two of the same, one of them gets lost.
Bad: two modules with `id: write-clearly`
Good: `id: write-clearly` and `id: write-tickets`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from milepost.check.registry import Fault
from milepost.check.walk import parts, quiz_questions, repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum, Lesson, Module, Scenario

CODE = "ID001"
LEVEL = Level.ERROR
Named = Iterable[tuple[str, Place]]


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Ids of the curriculum that occur again."""
    if _has_twins(module.id for module in curriculum.modules):
        yield from _again("module", ((module.id, module.places.at("id")) for module in curriculum.modules))
    yield from _again("path", ((path.id, path.places.at("id")) for path in curriculum.paths))
    for what, named in _lists(curriculum):
        yield from _again(what, named)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Ids inside a module that occur again, or are kept."""
    del curriculum
    for what, named in _in_module(module):
        yield from _again(what, named)
    yield from _kept(module)


def _again(what: str, named: Named) -> Iterator[Fault]:
    for name, again, first in repeated(named):
        message = f"the id '{name}' is taken already, by the {what} {seen_from(again, first)}"
        yield again, message, "give this one another id."


def _has_twins(names: Iterable[str]) -> bool:
    """Asked first where there are many: places are looked up only for what is wrong."""
    listed = list(names)
    return len(set(listed)) < len(listed)


def _lists(curriculum: Curriculum) -> Iterator[tuple[str, Named]]:
    competencies, roles = curriculum.competencies_places, curriculum.roles_places
    terms, sources = curriculum.terms_places, curriculum.sources_places
    yield (
        "competency",
        ((c.id, competencies.at("competencies", i, "id")) for i, c in enumerate(curriculum.competencies)),
    )
    yield "role", ((r.id, roles.at("roles", i, "id")) for i, r in enumerate(curriculum.roles))
    yield "term", ((t.id, terms.at("terms", i, "id")) for i, t in enumerate(curriculum.terms))
    yield "source", ((s.key, sources.at("sources", i, "key")) for i, s in enumerate(curriculum.sources))
    if curriculum.fields:
        units = enumerate(curriculum.fields.units)
        yield "unit", ((unit.id, curriculum.places.at("units", i, "id")) for i, unit in units)


def _in_module(module: Module) -> Iterator[tuple[str, Named]]:
    objectives, questions = module.fields.objectives, module.questions
    if _has_twins(one.id for one in objectives):
        yield "objective", [(one.id, module.places.at("objectives", i, "id")) for i, one in enumerate(objectives)]
    if _has_twins(page.id for page in module.pages):
        yield "page", sorted(((page.id, page.places.at("id")) for page in module.pages), key=lambda page: page[1])
    if _has_twins(question.id for question in questions):
        yield "question", [(question.id, places.at("id")) for question, places in quiz_questions(module.quiz)]
    for question, places in quiz_questions(module.quiz):
        key, inner = parts(question)
        if _has_twins(part.id for part in inner):
            yield key.removesuffix("s"), [(part.id, places.at(key, i, "id")) for i, part in enumerate(inner)]


def _kept(module: Module) -> Iterator[Fault]:
    """Pages that are named like one of the pages that every module may have."""
    pages: list[Lesson | Scenario] = [*module.lessons, *module.scenarios]
    for page in pages:
        if page.id in ("quiz", "plan"):
            message = f"the id '{page.id}' is kept for the module's own page of that name"
            yield page.places.at("id"), message, "give this one another id."
