"""SC202: each decision offers a strong, a tempting and a poor choice.

Why: the tempting choice, the right idea at the wrong time or in the wrong form, is where people learn most.
Bad: a moment with a strong and a poor choice; a choice without `quality`
Good: three choices, with `quality: strong`, `quality: tempting` and `quality: poor`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.story import module_scenarios, points
from milepost.findings import Level
from milepost.model import Curriculum, Module, Node, Quality

CODE = "SC202"
LEVEL = Level.WARNING
LACK = True


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Choices without a quality, and decisions without one of the three."""
    for scenario in module_scenarios(curriculum, module):
        for node in points(scenario):
            yield from _faults(node)


def _faults(node: Node) -> Iterator[Fault]:
    unrated = [choice for choice in node.choices if choice.quality is None]
    for choice in unrated:
        fix = "add '- quality: strong', 'tempting' or 'poor' below it, indented by four spaces."
        yield choice.place, "the choice does not say how good it is", fix
    found = {choice.quality for choice in node.choices}
    lacking = [quality.value for quality in Quality if quality not in found]
    if lacking and not unrated:
        fix = "add one. Tempting is the right idea at the wrong time or in the wrong form."
        yield node.place, f"the moment '{node.id}' offers no {' and no '.join(lacking)} choice", fix
