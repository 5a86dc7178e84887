"""ID002: a list of ids names each of them once.

Why: the page would show the same thing twice, and a slip often hides another id that was meant.
Bad: `objectives: [O1, O1]`, `prerequisites: [listen, listen]`
Good: `objectives: [O1, O2]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import quiz_questions, repeated
from milepost.findings import Level
from milepost.model import Curriculum, Module, Places

CODE = "ID002"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Ids that stand twice in one list."""
    for key, names, places in _lists(curriculum):
        if len(set(names)) == len(names):
            continue
        for name, again, _ in repeated((name, places.at(key, index)) for index, name in enumerate(names)):
            yield again, f"'{name}' stands twice under '{key}'", "take one of them out, or name what was meant."


def _lists(curriculum: Curriculum) -> Iterator[tuple[str, tuple[str, ...], Places]]:
    for index, competency in enumerate(curriculum.competencies):
        yield "sources", competency.sources, curriculum.competencies_places.under("competencies", index)
    for module in curriculum.modules:
        yield from _in_module(module)


def _in_module(module: Module) -> Iterator[tuple[str, tuple[str, ...], Places]]:
    yield "prerequisites", module.fields.prerequisites, module.places
    yield "sources", module.fields.sources, module.places
    for scenario in module.scenarios:
        yield "sources", scenario.fields.sources, scenario.places
    for question, places in quiz_questions(module.quiz):
        yield "objectives", question.objectives, places
        yield "sources", question.sources, places
