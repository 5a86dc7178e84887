"""IT001: a question tests one objective.

Why: the result page says by objective what to read again; a question for two of them cannot tell which one is missing.
Bad: `objectives: [O1, O3]`
Good: `objectives: [O1]`, and a second question with `objectives: [O3]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT001"
LEVEL = Level.ERROR


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions with several objectives."""
    for item in items(module):
        named = list(dict.fromkeys(item.question.objectives))
        if len(named) > 1:
            message = f"{item.name} tests {len(named)} objectives at once: {', '.join(named)}"
            fix = "keep the one that a wrong answer would point to, and write a question of its own for each other one."
            yield item.at(("objectives", 1)), message, fix
