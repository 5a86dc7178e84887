"""IT006: a prompt is short: up to 45 words, up to 70 for a judgement question.

Why: a long case tests reading and patience. What does not matter for the answer keeps people from seeing what does.
Bad: three sentences about the project before the one that matters
Good: one problem, one or two facts, one question
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items, size
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT006"
LEVEL = Level.WARNING
MOST, MOST_JUDGEMENT = 45, 70


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Long prompts."""
    for item in items(module):
        limit = MOST_JUDGEMENT if item.question.type == "judgement" else MOST
        count = size(item.stem)
        if count > limit:
            message = f"the prompt of {item.name} has {count} words; up to {limit} are easy to hold in mind"
            yield item.at(("prompt",)), message, "take out what the answer does not depend on."
