"""SC103: from every moment a way leads to an ending.

Why: a story that stops, or turns in a circle for ever, teaches nothing.
Bad: a moment without choices and without `Ending:`
Good: choices that lead on, or `Ending: mixed`; an ending has no choices
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import can_end, scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Node

CODE = "SC103"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Moments from which no way leads to an ending, and endings that go on."""
    for scenario in scenarios(curriculum):
        ending = can_end(scenario)
        for node in scenario.nodes:
            if fault := _fault(node, ending):
                yield node.place, *fault


def _fault(node: Node, ending: frozenset[str]) -> tuple[str, str] | None:
    if node.ending and node.choices:
        return f"the ending '{node.id}' has choices", "take the choices out, or the line 'Ending:'."
    if not node.ending and not node.choices:
        return f"the moment '{node.id}' is a dead end", "add choices, or a line 'Ending: good', 'mixed' or 'hard'."
    if node.id not in ending:
        return f"from the moment '{node.id}' no way leads to an ending", "let one of its choices lead to an ending."
    return None
