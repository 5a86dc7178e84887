"""SC208: the strong choice does not always stand at the same place.

Why: people who notice that the first choice is always the strong one stop reading the others.
Bad: three decisions, and the strong choice is the first one each time
Good: the strong choice first, then last, then in the middle
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import deciding, module_scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "SC208"
LEVEL = Level.WARNING
FEWEST = 3
"""With fewer decisions it may be chance."""
_PLACES = ("first", "second", "third", "fourth", "fifth")


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Scenarios with the strong choice at one place only."""
    for scenario in module_scenarios(curriculum, module):
        found = list(deciding(scenario))
        places = {position for _, position in found}
        if len(found) >= FEWEST and len(places) == 1:
            node, position = found[0]
            name = _PLACES[position] if position < len(_PLACES) else "last"
            message = f"the strong choice is the {name} one in all {len(found)} decisions"
            yield node.choices[position].place, message, "move it to another place in some of them."
