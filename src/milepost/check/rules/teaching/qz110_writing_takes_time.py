"""QZ110: a quiz has at most one `rewrite` question and at most one long `reflection`.

Why: writing takes minutes; a second long one is skipped, or the quiz is left at that point.
Bad: two `rewrite` questions; two reflections of more than three lines
Good: one text to write in the quiz, the others in a lesson of type `practice`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ110"
LEVEL = Level.WARNING
LINES, WIDTH = 3, 80


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """The second question that takes minutes of writing."""
    rewrites = [item for item in items(module) if item.question.type == "rewrite"]
    long = [item for item in items(module) if item.question.type == "reflection" and _lines(item) > LINES]
    fix = "keep the one that people learn most from, and move the other into a lesson."
    for item in rewrites[1:]:
        yield item.at(("type",)), f"{item.name} is the second text to write in this quiz", fix
    for item in long[1:]:
        yield item.at(("prompt",)), f"{item.name} is the second long reflection of this quiz", fix


def _lines(item: Item) -> int:
    """How many lines of 80 characters the prompt fills."""
    return sum(-(-len(line) // WIDTH) for line in item.stem.strip().splitlines())
