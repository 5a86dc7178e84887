"""RF010: every link leads to a page of the curriculum or to an ordinary address outside.

Why: a broken link costs each reader the same minute, and `javascript:` or `data:` links can do harm.
Bad: `[next](02-aks.md)`, `[run](javascript:alert(1))`, `[above](#ask-opnely)` when the heading is `## Ask openly`
Good: `[next](02-ask.md)`, `[above](#ask-openly)`, `[listening](module:listen-actively)`, `[the standard](https://example.org/standard)`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.targets import Targets
from milepost.check.walk import references
from milepost.findings import Level
from milepost.model import Curriculum, ReferenceKind

CODE = "RF010"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Links that lead nowhere."""
    targets = Targets(curriculum)
    for used in references(curriculum, ReferenceKind.LINK):
        if problem := targets.problem(used):
            yield used.place, *problem
