"""SC201: a scenario has a good, a mixed and a hard ending.

Why: with two endings it becomes a test with right and wrong; most talks at work end somewhere between.
Bad: `Ending: good` and `Ending: hard`, and none that is mixed
Good: three endings, one of each kind, each with its debrief
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import module_scenarios
from milepost.findings import Level
from milepost.model import Curriculum, EndingKind, Module

CODE = "SC201"
LEVEL = Level.WARNING
LACK = True


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Scenarios that lack a kind of ending."""
    for scenario in module_scenarios(curriculum, module):
        found = {node.ending for node in scenario.nodes}
        lacking = [kind.value for kind in EndingKind if kind not in found]
        if lacking and scenario.nodes:
            lines = " and ".join(f"'Ending: {kind}'" for kind in lacking)
            message = f"the scenario has no ending that is {' or '.join(lacking)}"
            yield scenario.places.at("id"), message, f"add a moment with the line {lines}, and let choices lead there."
