"""HE001: headings begin at level 2, never jump a level, and have words.

Why: the title of the page is its level 1; screen readers move from heading to heading, and a jump reads as a gap.
Bad: `# My title` in a lesson; `####` right after `##`
Good: `##`, below it `###`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import lesson_prose
from milepost.findings import Level
from milepost.model import Curriculum, Module, Prose, Reference, ReferenceKind, Scenario

CODE = "HE001"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Headings of level 1, headings that jump, and empty ones."""
    for module in curriculum.modules:
        for prose, above in _texts(module):
            yield from _jumps(prose, above)
    for page in curriculum.own_pages:
        yield from _jumps(page.body, 1)


def _texts(module: Module) -> Iterator[tuple[Prose, int]]:
    """Every text with the level of the heading it stands under."""
    yield from ((prose, 1) for prose in lesson_prose(module))
    if module.transfer and module.transfer.body:
        yield module.transfer.body, 1
    for scenario in module.scenarios:
        yield from _story(scenario)


def _story(scenario: Scenario) -> Iterator[tuple[Prose, int]]:
    yield scenario.situation, 1
    for node in scenario.nodes:
        yield from ((line.text, 2) for line in node.lines)
        if node.debrief:
            yield node.debrief, 3
    if scenario.debrief:
        yield scenario.debrief, 2


def _jumps(prose: Prose, above: int) -> Iterator[Fault]:
    for heading in (found for found in prose.references if found.kind is ReferenceKind.HEADING):
        level = int(heading.target)
        if fault := _fault(heading, level, above):
            yield heading.place, *fault
        above = max(level, 2)


def _fault(heading: Reference, level: int, above: int) -> tuple[str, str] | None:
    if level == 1:
        return "a heading of level 1 stands in the text", "write '##': the title comes from 'title'."
    if level > above + 1:
        jump = f"the heading jumps from level {above} to level {level}"
        message = jump if above > 1 else f"the first heading has level {level}"
        return message, f"write {'#' * (above + 1)} instead of {'#' * level}."
    if not heading.text:
        return "this heading has no words", "write what the part below it is about, or take it out."
    return None
