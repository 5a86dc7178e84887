"""SC204: the situation of a scenario has 60 to 120 words.

Why: with fewer words people decide without knowing what is at stake, with more they forget it.
Bad: `It is late, and the call is about to end.`
Good: who you are, what happened, who is there and what must happen until when
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import module_scenarios
from milepost.check.timing import length
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "SC204"
LEVEL = Level.WARNING
LACK = True
FEWEST, MOST = 60, 120


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Situations that are too short or too long."""
    for scenario in module_scenarios(curriculum, module):
        count = length(scenario.situation)
        if not FEWEST <= count <= MOST:
            fix = f"tell in {FEWEST} to {MOST} words who you are, what happened, who is there and what is at stake."
            yield scenario.situation.place, f"the situation has {_counted(count)}", fix


def _counted(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"
