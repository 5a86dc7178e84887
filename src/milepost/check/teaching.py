"""What rules of teaching ask of a module as a whole."""

from __future__ import annotations

from milepost.check.walk import lesson_prose
from milepost.model import Module
from milepost.reading import boxes


def has_box(module: Module, *kinds: str) -> bool:
    """Whether a page of the module, scenarios apart, has a box of one of these kinds."""
    return any(box.kind in kinds for prose in lesson_prose(module) for box in boxes(prose.text))
