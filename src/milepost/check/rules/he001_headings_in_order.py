"""HE001: headings begin at level 2 and never jump a level.

Why: the title of the page is its level 1; screen readers move from heading to heading, and a jump reads as a gap.
Bad: `# My title` in a lesson; `####` right after `##`
Good: `##`, below it `###`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import module_prose
from milepost.findings import Level
from milepost.model import Curriculum, Prose, ReferenceKind

CODE = "HE001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Headings of level 1, and headings that jump."""
    texts = [prose for module in curriculum.modules for prose in module_prose(module)]
    for prose in [*texts, *([curriculum.about.body] if curriculum.about else [])]:
        yield from _jumps(prose)


def _jumps(prose: Prose) -> Iterator[Fault]:
    above = 1
    for heading in (found for found in prose.references if found.kind is ReferenceKind.HEADING):
        level = int(heading.target)
        if level == 1:
            yield heading.place, "a heading of level 1 stands in the text", "write '##': the title comes from 'title'."
        elif level > above + 1:
            message = f"the heading jumps from level {above} to level {level}"
            yield heading.place, message, f"write {'#' * (above + 1)} instead of {'#' * level}."
        above = max(level, 2) if level == 1 else level
