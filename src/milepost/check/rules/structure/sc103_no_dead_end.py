"""SC103: from every moment a way leads to an ending.

Why: a story that stops, or turns in a circle for ever, teaches nothing.
Bad: a moment without choices and without `Ending:`
Good: choices that lead on, or `Ending: mixed`; an ending has no choices
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import can_stop, reachable, scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Node, Scenario

CODE = "SC103"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Moments at which a story stops without an ending, endings that go on, and circles without a way out."""
    for scenario in scenarios(curriculum):
        for node in scenario.nodes:
            if fault := _fault(node):
                yield node.place, *fault
        for node in _caught(scenario):
            message = f"from the moment '{node.id}' no way leads to an ending: its choices lead round in a circle"
            yield node.place, message, "let one of the choices lead on to an ending."


def _fault(node: Node) -> tuple[str, str] | None:
    if node.ending and node.choices:
        return f"the ending '{node.id}' has choices", "take the choices out, or the line 'Ending:'."
    if not node.ending and not node.choices:
        return f"the moment '{node.id}' is a dead end", "add choices, or a line 'Ending: good', 'mixed' or 'hard'."
    return None


def _caught(scenario: Scenario) -> Iterator[Node]:
    """The first moment of every part of the story that cannot be left."""
    free = set(can_stop(scenario))
    for node in scenario.nodes:
        if node.id not in free:
            free |= reachable(scenario, node.id)
            yield node
