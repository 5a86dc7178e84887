"""MO009: a module takes up to an hour.

Why: people take a module in working time. It may be stopped at each page, but what is longer than an hour is put off.
Bad: pages whose minutes make 95 together
Good: two modules, the second with the first as its prerequisite. A note only; a short module does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO009"
LEVEL = Level.NOTE
MOST = 60


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Modules of more than an hour."""
    if module.minutes > MOST:
        fix = "make two modules of it, the second with the first under 'prerequisites'."
        yield (
            module.places.at("duration_minutes"),
            f"the pages of the module take {module.minutes} minutes together",
            fix,
        )
