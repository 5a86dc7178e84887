"""MO006: a module says what the research says, and what it does not.

Why: learners can tell what is known from what is our advice, and nobody has to believe us.
Bad: a module without a box `research`
Good: `!!! research "What the research says, and what it does not"`; a note only, since not every topic was studied
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.teaching import has_box
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO006"
LEVEL = Level.NOTE
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without a box `research`."""
    if not has_box(module, "research"):
        fix = "add '!!! research \"What the research says, and what it does not\"' with one to four sourced sentences."
        yield module.places.at("id"), "the module does not say what research it rests on", fix
