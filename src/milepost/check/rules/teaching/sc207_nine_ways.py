"""SC207: nine or more ways lead through a scenario.

Why: people come back to a story to try another way; with few ways they have soon seen all of it.
Bad: two decisions with two choices each
Good: two decisions with three choices each, or three of them. A note only.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import leads_astray, module_scenarios, ways
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "SC207"
LEVEL = Level.NOTE
LACK = True
FEWEST = 9


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Scenarios with few ways through."""
    for scenario in module_scenarios(curriculum, module):
        count = ways(scenario, FEWEST)
        if count < FEWEST and not leads_astray(scenario):
            message = f"{'one way leads' if count == 1 else f'{count} ways lead'} through the scenario"
            yield scenario.places.at("id"), message, f"add choices or decisions, until there are {FEWEST} or more ways."
