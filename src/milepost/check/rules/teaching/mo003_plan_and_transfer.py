"""MO003: a module ends with a reflection and something to do at work.

Why: what is learned here is lost unless it is planned for and tried where it is needed.
Bad: a module without `transfer.md` (in a module of one file: without `transfer:`)
Good: `transfer.md` with `reflection`, `if_then`, `at_work` and `manager`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO003"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules without plan and transfer."""
    if not module.transfer:
        where = "'transfer:' to the front matter" if module.single_page else "transfer.md"
        fix = f"add {where}, with 'reflection', 'if_then', 'at_work' and 'manager'."
        yield module.places.at("id"), "the module has no reflection and no activity at work", fix
