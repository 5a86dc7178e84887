"""SC101: every choice of a scenario leads to a moment that exists.

Why: the learner would choose and stand before nothing.
Bad: `- [Ask her to stay](#two-minute)` when the moment is `{#two-minutes}`
Good: the same id in both places
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import scenarios
from milepost.findings import Level
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "SC101"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Choices that lead nowhere."""
    for scenario in scenarios(curriculum):
        known = {node.id for node in scenario.nodes}
        for node in scenario.nodes:
            for choice in node.choices:
                if choice.target not in known:
                    fix = f"name the id of a moment of this scenario.{did_you_mean(choice.target, known)}"
                    yield choice.place, f"there is no moment '#{choice.target}'", fix
