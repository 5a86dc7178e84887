"""OB002: a module has two to five objectives.

Why: one objective is a page and not a module; more than five are not met in an hour, and the quiz cannot cover them.
Bad: `objectives:` with one entry, or with nine
Good: two to five; a module with more of them makes two modules
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "OB002"
LEVEL = Level.WARNING
LACK = True
FEWEST, MOST = 2, 5


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules with too few or too many objectives."""
    count = len(module.fields.objectives)
    if count < FEWEST:
        fix = "add what else a learner can do afterwards; two to five objectives make a module."
        yield module.places.at("objectives"), "the module has one objective only", fix
    if count > MOST:
        fix = "join those that belong together, or make two modules: two to five objectives make a module."
        yield module.places.at("objectives", MOST), f"the module has {count} objectives", fix
