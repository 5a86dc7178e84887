"""Stage 3. What stands around the pages of a module: place, sidebar, crumbs, neighbours."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model import Module
from milepost.plan import address, cards, walk, wording
from milepost.plan.index import Index
from milepost.plan.views.common import ModulePlace, Onward, OnwardPath
from milepost.plan.walk import Stop
from milepost.siteplan import Link, Sidebar, SidebarItem


@dataclass(frozen=True)
class Spot:
    """One page of one module, to be planned."""

    index: Index
    module: Module
    stops: tuple[Stop, ...]
    number: int

    @property
    def stop(self) -> Stop:
        """The page itself."""
        return self.stops[self.number]

    @property
    def at(self) -> str:
        """Its address."""
        return self.stop.address

    def link(self, title: str, to_address: str) -> Link:
        """A link from this page."""
        return Link(title, address.relative(self.at, to_address))


def spots(index: Index, module: Module) -> tuple[Spot, ...]:
    """All pages of a module."""
    stops = index.stops[module.id]
    return tuple(Spot(index, module, stops, number) for number in range(len(stops)))


def place(spot: Spot) -> ModulePlace:
    """Where the page stands in its module."""
    stop, last = spot.stop, len(spot.stops)
    return ModulePlace(
        module_id=spot.module.id,
        module=spot.link(spot.module.fields.title, address.module(spot.module)),
        page_id=stop.id,
        digest=spot.index.digests[spot.module.id].module,
        label=wording.KINDS[stop.label],
        minutes=stop.minutes,
        duration=wording.minutes(stop.minutes) if stop.minutes else "",
        step=f"Page {spot.number + 1} of {last}" if last > 1 else "",
        counted=" ".join(f"{stop.name}:{stop.minutes}" for stop in walk.counted(spot.stops)),
        total=spot.module.minutes,
        onward=_onward(spot) if spot.number + 1 == last else (),
    )


def crumbs(spot: Spot) -> tuple[Link, ...]:
    """The way up: catalogue, unit and, for inner pages, the module."""
    unit = spot.index.units[spot.module.unit]
    way = (spot.link("Modules", address.MODULES), spot.link(unit.title, spot.index.unit_address(unit.id)))
    inner = spot.link(spot.module.fields.title, address.module(spot.module))
    return (*way, inner) if spot.number else way


def sidebar(spot: Spot) -> Sidebar:
    """The pages of this module, under its unit."""
    unit = spot.index.units[spot.module.unit]
    items = (_item(spot, stop) for stop in spot.stops)
    return Sidebar(spot.link(unit.title, spot.index.unit_address(unit.id)), tuple(items))


def previous(spot: Spot) -> Link | None:
    """The page before, or the module before where all paths that hold this one agree on it."""
    if spot.number:
        before = spot.stops[spot.number - 1]
        return spot.link(_title(spot, before), before.address)
    return _neighbour(spot, -1, "Previous module")


def following(spot: Spot) -> Link | None:
    """The next page, or the next module where all paths that go on agree on it."""
    if spot.number + 1 < len(spot.stops):
        after = spot.stops[spot.number + 1]
        return spot.link(after.title, after.address)
    return _neighbour(spot, 1, "Next module")


def _title(spot: Spot, stop: Stop) -> str:
    return stop.title if stop.id else spot.module.fields.title


def _item(spot: Spot, stop: Stop) -> SidebarItem:
    where = address.relative(spot.at, stop.address)
    return SidebarItem(_title(spot, stop), where, stop.kind, stop.minutes, stop == spot.stop, stop.name)


def _neighbour(spot: Spot, step: int, words: str) -> Link | None:
    paths = spot.index.holding.get(spot.module.id, ())
    beside = {other for path in paths if (other := spot.index.beside[path.id, spot.module.id][step > 0])}
    if len(beside) != 1:
        return None
    other = beside.pop()
    return spot.link(f"{words}: {spot.index.modules[other].fields.title}", address.module(spot.index.modules[other]))


def _onward(spot: Spot) -> tuple[Onward, ...]:
    """What is next on each path: paths with the same next module together, those that end here last."""
    together: dict[str, list[OnwardPath]] = {}
    for path in spot.index.holding.get(spot.module.id, ()):
        link = spot.link(path.fields.title, address.path(path.id))
        together.setdefault(spot.index.beside[path.id, spot.module.id][True], []).append(
            OnwardPath(link, path.fields.role)
        )
    steps = sorted(together.items(), key=lambda one: not one[0])
    return tuple(
        Onward(cards.module_link(spot.index, other, spot.at) if other else None, tuple(paths)) for other, paths in steps
    )
