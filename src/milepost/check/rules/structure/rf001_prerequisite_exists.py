"""RF001: every prerequisite is a module of this curriculum.

Why: a learner who follows the advice would meet a dead end.
Bad: `prerequisites: [lisen-actively]`
Good: `prerequisites: [listen-actively]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Prerequisites that are no module."""
    modules = known.modules(curriculum)
    for module in curriculum.modules:
        for index, wanted in enumerate(module.fields.prerequisites):
            if modules.lack(wanted):
                yield (
                    module.places.at("prerequisites", index),
                    f"there is no module '{wanted}'",
                    f"name the id of a module, or take it out.{modules.guess(wanted)}",
                )
