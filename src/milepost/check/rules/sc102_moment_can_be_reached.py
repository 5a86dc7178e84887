"""SC102: every moment of a scenario can be reached from the first one.

Why: what no way leads to was either written for nothing or is missing a choice.
Bad: a moment `{#repair}` that no choice links to
Good: a choice `- [Say sorry and ask again](#repair)` on a way from the first moment
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import leads_astray, reachable, scenarios
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "SC102"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Moments that no way leads to."""
    for scenario in scenarios(curriculum):
        reached = reachable(scenario)
        for node in scenario.nodes:
            if node.id not in reached and not leads_astray(scenario):
                fix = "let a choice lead here, or take the moment out."
                yield node.place, f"no choice leads to the moment '{node.id}'", fix
