"""SC205: what happens after a choice is told in 30 to 70 words.

Why: people learn from what others do and say next; a sentence is a verdict, and a page is no story any more.
Bad: `what happens: Leilani says yes and leaves the call.`
Good: two to five sentences that show what people do and say, and what it leads to
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import module_scenarios
from milepost.check.timing import length
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "SC205"
LEVEL = Level.WARNING
LACK = True
FEWEST, MOST = 30, 70


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Consequences that are too short or too long."""
    for scenario in module_scenarios(curriculum, module):
        for choice in (choice for node in scenario.nodes for choice in node.choices):
            count = length(choice.what_happens)
            if not FEWEST <= count <= MOST:
                fix = f"show in {FEWEST} to {MOST} words what people do and say then, and what it leads to."
                yield choice.what_happens.place, f"'what happens' has {count} words", fix
