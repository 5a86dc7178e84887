"""MO005: a box `compare` holds one box `poor` and one box `good`.

Why: the page shows them side by side; with one of them alone there is nothing to compare.
Bad: `!!! compare` with two boxes `good`, or with the boxes not indented below it
Good: `!!! compare`, and in it, indented by four spaces, `!!! poor "In a hurry"` and `!!! good "With one minute more"`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import module_prose
from milepost.findings import Level
from milepost.model import Curriculum, Module, Prose
from milepost.reading import Box, boxes, place

CODE = "MO005"
LEVEL = Level.WARNING
SIDES = ("poor", "good")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Boxes that compare without two sides, and sides outside such a box."""
    for prose in module_prose(module):
        if "!!! " in prose.text or "??? " in prose.text:
            yield from _faults(prose, boxes(prose.text))


def _faults(prose: Prose, found: tuple[Box, ...]) -> Iterator[Fault]:
    for index, box in enumerate(found):
        if box.kind == "compare":
            sides = [inner.kind for inner in _inside(found, index) if inner.kind in SIDES]
            if sorted(sides) != sorted(SIDES):
                message = f"the box 'compare' holds {_named(sides)}"
                yield place(prose, box.offset), message, "give it one box 'poor' and one box 'good', each indented."
        elif box.kind in SIDES and "compare" not in box.boxes:
            fix = "put it into a box '!!! compare \"...\"', indented by four spaces, beside its other side."
            yield place(prose, box.offset), f"the box '{box.kind}' stands alone", fix


def _inside(found: tuple[Box, ...], index: int) -> Iterator[Box]:
    """The boxes in a box: those that follow it and stand deeper."""
    for box in found[index + 1 :]:
        if len(box.boxes) <= len(found[index].boxes):
            return
        yield box


def _named(sides: list[str]) -> str:
    counts = [f"{sides.count(side)} '{side}'" for side in SIDES]
    return " and ".join(counts)
