"""Stage 3. The catalogue: all modules by unit."""

from __future__ import annotations

from milepost.counted import counted
from milepost.model import Unit
from milepost.plan import address, cards, wording
from milepost.plan.index import Index
from milepost.plan.views.reference import CatalogueView, UnitView


def catalogue(index: Index) -> CatalogueView:
    """All units, also those without modules yet."""
    total = wording.minutes(index.minutes(index.modules))
    count = counted(len(index.modules), "module")
    return CatalogueView(f"{count}, {total} in all", tuple(_unit(index, unit) for unit in index.units.values()))


def _unit(index: Index, unit: Unit) -> UnitView:
    held = [module for module in index.modules.values() if module.unit == unit.id]
    return UnitView(
        id=unit.id,
        title=unit.title,
        summary=unit.summary,
        modules=tuple(cards.module_card(index, module, address.MODULES) for module in held),
        waiting="" if held else "The modules of this unit are still being written.",
    )
