"""SC104: every ending is debriefed.

Why: people learn from what happened when they look at why; the ending is the moment for it.
Bad: an ending without `### Debrief` in a file without a last `## Debrief`
Good: `### Debrief` under the ending, or one `## Debrief` at the end of the file for all endings
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import scenarios
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "SC104"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Endings without a debrief."""
    for scenario in scenarios(curriculum):
        for node in scenario.nodes:
            if node.ending and not node.debrief and not scenario.debrief:
                fix = "add '### Debrief' below it, or '## Debrief' at the end of the file for all endings."
                yield node.place, f"the ending '{node.id}' has no debrief", fix
