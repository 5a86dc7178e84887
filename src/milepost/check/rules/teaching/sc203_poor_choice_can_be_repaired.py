"""SC203: a poor choice can be repaired.

Why: people make such choices at work as well; what they need to learn is how to come back from one.
Bad: a poor choice whose moment leads to hard endings only, or that ends the story whatever one does
Good: from the moment it leads to, a strong choice can still be met that ends in `good` or `mixed`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import can_mend, choices, leads_astray, module_scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Module, Quality, Scenario

CODE = "SC203"
LEVEL = Level.WARNING
LACK = True


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Poor choices without a way back, and stories in which every poor choice is the last one."""
    for scenario in module_scenarios(curriculum, module):
        if not leads_astray(scenario):
            yield from _faults(scenario)


def _faults(scenario: Scenario) -> Iterator[Fault]:
    endings = {node.id for node in scenario.nodes if node.ending}
    mendable = can_mend(scenario)
    poor = choices(scenario, Quality.POOR)
    for choice in (choice for choice in poor if choice.target not in endings | mendable):
        message = f"after this poor choice nothing can be mended: no strong choice follows '{choice.target}'"
        yield choice.place, message, "add a strong choice on the way, with an ending that is good or mixed."
    if poor and endings.issuperset(choice.target for choice in poor):
        fix = "let one of them lead to a moment in which a strong choice still helps."
        yield poor[0].place, "every poor choice ends the story, so none can be repaired", fix
