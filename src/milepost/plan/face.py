"""Stage 3. What the pages of others may show of a module: whatever else changes in it changes its own pages only."""

from __future__ import annotations

from dataclasses import replace

from milepost.model import Lesson, Module, Scenario
from milepost.plan.index import Index


def face(index: Index, module: Module) -> object:
    """It can be compared, and its `repr` is the same in every run. Longer than it need be, which costs time only."""
    parts: list[Lesson | Scenario] = [*module.lessons, *module.scenarios]
    return (
        module.fields.model_copy(update={"quiz": None}),
        (module.unit, module.folder, module.single_page, module.minutes, module.pictures),
        tuple(replace(stop, part=None) for stop in index.stops[module.id]),
        tuple((part.fields, part.number, part.places.file) for part in parts),
        tuple(part and part.places.file for part in (module.quiz, module.transfer)),
        module.transfer and module.transfer.fields,
        module.places.file,
        index.digests[module.id],
    )
