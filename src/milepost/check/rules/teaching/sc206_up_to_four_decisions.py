"""SC206: no way through a scenario has more than four decisions.

Why: after four decisions people no longer know what their first one has led to, and stop trying other ways.
Bad: five moments with choices, one after the other; a choice that leads back into the story
Good: three or four decisions, then an ending
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import beyond, module_scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "SC206"
LEVEL = Level.WARNING
MOST = 4


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Moments with choices that can come as the fifth, in a story that goes on or in one that turns back."""
    for scenario in module_scenarios(curriculum, module):
        if node := beyond(scenario, MOST):
            message = f"the moment '{node.id}' can come after {MOST} decisions, and asks for one more"
            yield node.place, message, "let the story end there, or join two decisions on the way."
