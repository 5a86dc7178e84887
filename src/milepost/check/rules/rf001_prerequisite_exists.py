"""RF001: every prerequisite is a module of this curriculum.

Why: a learner who follows the advice would meet a dead end.
Bad: `prerequisites: [lisen-actively]`
Good: `prerequisites: [listen-actively]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "RF001"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Prerequisites that are no module."""
    known = {module.id for module in curriculum.modules}
    for module in curriculum.modules:
        for index, wanted in enumerate(module.fields.prerequisites):
            if wanted not in known:
                yield (
                    module.places.at("prerequisites", index),
                    f"there is no module '{wanted}'",
                    f"name the id of a module, or take it out.{did_you_mean(wanted, known)}",
                )
