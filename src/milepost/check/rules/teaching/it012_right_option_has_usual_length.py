"""IT012: the right choice is about as long as the others.

Why: writers put all their care into the right answer, so it grows. People then choose the longest and learn nothing.
Bad: a right choice of 18 words beside two of 6
Good: between half and one and a half times the mean length of the others
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT012"
LEVEL = Level.WARNING
LEAST, MOST = 0.5, 1.5


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Right choices that stand out by their length."""
    for item in items(module):
        key, others = item.key, item.wrong
        if not key or not others:
            continue
        mean = sum(option.size for option in others) / len(others)
        if not LEAST * mean <= key.size <= MOST * mean:
            longer = key.size > mean
            message = f"the right choice of {item.name} has {key.size} words, the others {mean:.0f} on average"
            fix = "move its reason into the feedback." if longer else "let the others be as short as this one."
            yield item.at(key.loc), message, fix
