"""Stage 3. The catalogue: all modules by unit."""

from __future__ import annotations

from milepost.counted import counted
from milepost.model import Unit
from milepost.plan import address, atlas, browse, cards, facets, wording
from milepost.plan.index import Index
from milepost.plan.views.reference import CatalogueView, UnitView
from milepost.siteplan import Link


def catalogue(index: Index) -> CatalogueView:
    """All units, also those without modules yet. Of many modules it shows the units, and each leads to its own."""
    total = wording.minutes(index.minutes(index.modules))
    count = counted(len(index.modules), "module")
    units = tuple(_unit(index, unit) for unit in index.units.values())
    return CatalogueView(
        counts=f"{count}, {total} in all",
        units=units,
        lists=browse.links(address.MODULES),
        facets="" if index.is_large else facets.of_modules(index),
        filter=_filter(count) if index.is_large else None,
        map=atlas.link(index, address.MODULES),
    )


def _filter(count: str) -> Link:
    """The search finds modules without a word, by what they are filtered by."""
    return Link(f"Filter all {count}", f"{address.relative(address.MODULES, address.SEARCH)}?kind=module")


def _unit(index: Index, unit: Unit) -> UnitView:
    held = [module for module in index.modules.values() if module.unit == unit.id]
    return UnitView(
        id=unit.id,
        title=unit.title,
        summary=unit.summary,
        modules=() if index.is_large else tuple(cards.module_card(index, one, address.MODULES) for one in held),
        waiting="" if held else "The modules of this unit are still being written.",
        all=_all(index, unit, len(held)) if index.is_large and held else None,
    )


def _all(index: Index, unit: Unit, count: int) -> Link:
    return Link(counted(count, "module"), address.relative(address.MODULES, index.unit_address(unit.id)))
