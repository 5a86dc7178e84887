"""MO001: a module shows an example.

Why: beginners learn more from an example that is worked through than from a rule alone.
Bad: lessons that only tell what to do
Good: a message, a talk or a log in a box `!!! example "A handover, line by line"`, and why each line is here
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.teaching import has_box
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO001"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without a box `example`."""
    if not has_box(module, "example"):
        fix = "add a box, '!!! example \"...\"', with a message, a talk or a log from work, line by line."
        yield module.places.at("id"), "the module has no example", fix
