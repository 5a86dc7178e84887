"""MO010: no words of the template are left.

Why: a page that says "Written by Your name" tells learners that nobody has read it.
Bad: `summary: One or two plain sentences that say what a learner gets from it.`
Good: `summary: Four listening moves, and what listening is not.`
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from milepost.check.kept import kept
from milepost.check.registry import Fault
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module

CODE = "MO010"
LEVEL = Level.WARNING
LACK = True
AUTHOR = "Your name"
SUMMARY = "One or two plain sentences that say what a learner gets from it."
OBJECTIVES = ("Explain the main idea in one sentence to a colleague.", "Use the idea in one message at work.")
WHY = "Say here why this role meets the module."
OPENING = "Begin with a short story from work: who, where,"
SAID = "this text still stands as the template has it"


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """What nobody has replaced, in the module and in its steps on paths."""
    fields = module.fields
    if fields.summary == SUMMARY:
        yield module.places.at("summary"), SAID, "say in your own words what a learner gets from the module."
    for number, objective in enumerate(fields.objectives):
        if objective.text in OBJECTIVES:
            place = module.places.at("objectives", number, "text")
            yield place, SAID, "say what learners of this module can do afterwards."
    if AUTHOR in fields.authors:
        yield module.places.at("authors"), "nobody is named as the author yet", "write who wrote it, or take it out."
    if module.body.text.lstrip().startswith(OPENING):
        yield module.body.place, SAID, "begin with a story of your own."
    for place in _unsaid(curriculum).get(module.id, ()):
        yield place, SAID, "say why this role meets the module."


@kept
def _unsaid(curriculum: Curriculum) -> dict[str, list[Place]]:
    """The steps on paths that still have the template's reason, by module."""
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for path in curriculum.paths:
        for s, stage in enumerate(path.fields.stages):
            for m, step in enumerate(stage.modules):
                if step.why == WHY:
                    found[step.id].append(path.places.at("stages", s, "modules", m, "why"))
    return found
