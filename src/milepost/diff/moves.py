"""Pages whose address changes, and whether the old address leads on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from milepost.model import Curriculum
from milepost.plan.walk import stops


@dataclass(frozen=True)
class Move:
    """A page at another address than before, or gone (`after` is empty). `leads_on`: the old address still answers."""

    title: str
    before: str
    after: str
    leads_on: bool


def moves(old: Curriculum, new: Curriculum, answering: Collection[str]) -> tuple[Move, ...]:
    """Every page of a published module that is no longer where it was. `answering`: old addresses that lead on."""
    before, after = _pages(old, published=True), _pages(new)
    leading = {*(address for _, address in after.values()), *answering}
    return tuple(
        Move(title, address, now, address in leading)
        for key, (title, address) in before.items()
        if (now := after.get(key, ("", ""))[1]) != address
    )


def _pages(curriculum: Curriculum, *, published: bool = False) -> dict[tuple[str, str], tuple[str, str]]:
    """Module and page to title and address."""
    return {
        (module.id, stop.id): (stop.title if stop.id else module.fields.title, stop.address)
        for module in curriculum.modules
        if not published or module.fields.status == "published"
        for stop in stops(module)
    }
