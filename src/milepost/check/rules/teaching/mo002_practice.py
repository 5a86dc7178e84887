"""MO002: a module has practice.

Why: reading about a skill is not the skill; people learn it by trying, and best with somebody else.
Bad: lessons of `type: concept` alone
Good: a lesson of `type: practice` with an exercise and a box `!!! partner`; in a module of one page, the box alone
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.teaching import has_box
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO002"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without a lesson of practice and without a box for an exercise."""
    practised = any(lesson.fields.type == "practice" for lesson in module.lessons)
    if not practised and not has_box(module, "partner", "try"):
        fix = "add a lesson with 'type: practice', or a box, '!!! partner \"...\"', with an exercise."
        yield module.places.at("id"), "the module has no practice", fix
