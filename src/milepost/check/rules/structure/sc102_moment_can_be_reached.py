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
from milepost.model import Curriculum, Node, Scenario

CODE = "SC102"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Moments that no way leads to. What follows on such a moment only is not told again."""
    for scenario in scenarios(curriculum):
        if leads_astray(scenario):
            continue
        for node, has_choice in _lost(scenario):
            message = f"no choice leads to the moment '{node.id}'"
            if has_choice:
                message = f"no way from the first moment leads to the moment '{node.id}'"
            yield node.place, message, "let a choice of a moment before it lead here, or take it out."


def _lost(scenario: Scenario) -> Iterator[tuple[Node, bool]]:
    """Unreached moments, those that no choice leads to first, and whether a choice leads there."""
    linked = {choice.target for node in scenario.nodes for choice in node.choices}
    found = set(reachable(scenario, scenario.nodes[0].id))
    for node in sorted(scenario.nodes, key=lambda node: node.id in linked):
        if node.id not in found:
            found |= reachable(scenario, node.id)
            yield node, node.id in linked
