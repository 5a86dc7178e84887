"""IT016: a feedback, a hint or an explanation has at most 50 words.

Why: it is read at the moment of an answer; a lecture at that moment is skipped.
Bad: a feedback that tells the whole lesson again
Good: 12 to 45 words, and `read_again` for the rest
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items, size
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT016"
LEVEL = Level.WARNING
MOST = 50


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Long reasons."""
    for item in items(module):
        for loc, text in item.reasons:
            count = size(text) if len(text) > 2 * MOST else 0
            if count > MOST:
                called = {"hints": "hint", "explanation": "explanation"}.get(str(loc[0]), "feedback")
                message = f"this {called} has {count} words; up to {MOST} are read at the moment of an answer"
                yield (
                    item.at(loc),
                    message,
                    "keep the reason, and let 'read_again' lead to the rest.",
                )
