"""IT002: a question says what its answer rests on.

Why: sooner or later somebody disputes an answer; a reviewer then needs to know where it comes from.
Bad: a question without `sources`
Good: `sources: [clark-1991]`, or `sources: [module]` when the module itself has agreed on a meaning or a method
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT002"
LEVEL = Level.ERROR
LACK = True
_FIX = (
    "add 'sources:' with keys that the module lists,"
    " or 'sources: [module]' if the answer rests on what the module itself defines."
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions without sources; a reflection has no answer that could rest on one."""
    for item in items(module):
        if not item.question.sources and item.question.type != "reflection":
            yield item.at(("id",)), f"{item.name} does not say what its answer rests on", _FIX
