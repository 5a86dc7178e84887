"""OB003: a module has a quiz for its objectives.

Why: without questions learners cannot tell whether they have reached an objective, and recall nothing on purpose.
Bad: a published module without `quiz.yml` (in a module of one file: without `quiz:`)
Good: a quiz with at least one question for each objective, as QZ101 makes sure; a page without one may still be read
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "OB003"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without questions."""
    if not module.quiz:
        where = "'quiz:' to the front matter" if module.single_page else "quiz.yml"
        fix = f"add {where}, with at least one question for each objective."
        yield module.places.at("objectives"), "no question tests these objectives: the module has no quiz", fix
