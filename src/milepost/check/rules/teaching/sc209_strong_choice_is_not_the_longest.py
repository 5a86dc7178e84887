"""SC209: the strong choice is not always the longest.

Why: authors take more care with the good answer, and people learn to pick the longest one.
Bad: three decisions, and the strong choice has the most words each time
Good: choices of about the same length; in some decisions another one is the longest
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import deciding, module_scenarios
from milepost.findings import Level
from milepost.model import Curriculum, Module, Node
from milepost.reading import plain, words

CODE = "SC209"
LEVEL = Level.WARNING
FEWEST = 3
"""With fewer decisions it may be chance."""


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Scenarios in which length gives the strong choice away."""
    for scenario in module_scenarios(curriculum, module):
        found = list(deciding(scenario))
        if len(found) >= FEWEST and all(_is_longest(node, position) for node, position in found):
            node, position = found[0]
            message = f"the strong choice is the longest one in all {len(found)} decisions"
            yield node.choices[position].place, message, "shorten it, or give the others as much care."


def _is_longest(node: Node, position: int) -> bool:
    """Whether a choice has more words than any other."""
    counts = [len(words(plain(choice.text))) for choice in node.choices]
    return counts.pop(position) > max(counts)
