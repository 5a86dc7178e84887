"""MO004: a module shows a moment two ways.

Why: people who watch a poor and a good version of one moment see what makes the difference.
Bad: a module without a box `compare`
Good: `!!! compare` with one box `poor` and one box `good` in it; a note only, since not every topic has such a moment
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.teaching import has_box
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO004"
LEVEL = Level.NOTE
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without a box `compare`."""
    if not has_box(module, "compare"):
        fix = (
            "add '!!! compare \"...\"' with a box '!!! poor' and a box '!!! good' in it, each indented by four spaces."
        )
        yield module.places.at("id"), "the module shows no moment two ways", fix
