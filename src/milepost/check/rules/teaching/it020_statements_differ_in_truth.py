"""IT020: of a set of statements, some are true and some are false.

Why: when all are true, one tick five times over is right, and who doubts each of them learns to stop doubting.
Bad: four statements with `answer: true`
Good: at least one of each
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, TrueFalseQuestion

CODE = "IT020"
LEVEL = Level.ERROR


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Sets with one answer throughout."""
    for item in items(module):
        if not isinstance(item.question, TrueFalseQuestion) or len(item.options) < 2:
            continue
        if not item.right or not item.wrong:
            same, other = ("true", "false") if item.right else ("false", "true")
            message = f"all statements of {item.name} are {same}"
            yield item.at(("statements",)), message, f"turn one of them round, so that it is {other}."
