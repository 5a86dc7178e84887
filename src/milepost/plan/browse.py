"""Stage 3. The pages of the lists: short lists on one page, longer ones a page for each shelf, cut by letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from milepost.counted import counted
from milepost.plan import address, alphabet, shelves
from milepost.plan.index import Index
from milepost.plan.shelves import Entry, Shelf, Way
from milepost.plan.views.browse import BrowseView, DoorView, EntryView, SectionView
from milepost.siteplan import Link, PagePlan, Sidebar, SidebarItem

WAYS = (
    ("By role", address.BY_ROLE),
    ("By competency", address.BY_COMPETENCY),
    ("By level", address.BY_LEVEL),
    ("A to Z", address.A_TO_Z),
)
_LETTERED = 25
"""Longer lists get a heading for each letter."""
_NEAR = 5
"""So many parts before and behind a part stand beside it: all of them would be many, and would change often."""
_Names = tuple[tuple[str, str], ...]
"""Titles and addresses."""


@dataclass(frozen=True)
class _Spot:
    """Where a page stands: its address and title, what leads up to it, and what is beside it."""

    at: str
    title: str
    lead: str
    up: _Names
    beside: _Names


def browse_pages(index: Index) -> Iterator[PagePlan]:
    """Every list with all its pages."""
    held = shelves.held(index)
    for way in (shelves.by_role, shelves.by_competency, shelves.by_level):
        yield from _way(way(index, held))
    if index.is_large:
        yield from _shelves(shelves.by_unit(index, held), (("Modules", address.MODULES),))
    everything = shelves.from_a_to_z(index, held)
    spot = _Spot(everything.address, everything.title, everything.lead, (("Modules", address.MODULES),), WAYS)
    yield from _shelf(spot, everything.shelves[0], "entry", "entries")


def links(at: str) -> tuple[Link, ...]:
    """The lists, for the pages that lead to them."""
    return tuple(Link(name, address.relative(at, where)) for name, where in WAYS if where != at)


def full_links(at: str) -> tuple[Link, ...]:
    """The same, for a place where nothing says that they are about modules."""
    return tuple(Link(title, address.relative(at, where)) for where, title in shelves.TITLES.items())


def _way(way: Way) -> Iterator[PagePlan]:
    spot = _Spot(way.address, way.title, way.lead, (("Modules", address.MODULES),), WAYS)
    if way.on_one_page:
        yield _page(spot, (), tuple(_section(spot.at, shelf) for shelf in way.shelves))
        return
    doors = ((shelf.title, f"{way.address}{shelf.id}/", len(shelf.entries)) for shelf in way.shelves)
    yield _page(spot, tuple(_door(spot.at, title, to, counted(size, "module")) for title, to, size in doors), ())
    yield from _shelves(way, (("Modules", address.MODULES), (way.title, way.address)))


def _shelves(way: Way, up: _Names) -> Iterator[PagePlan]:
    beside = tuple((shelf.title, f"{way.address}{shelf.id}/") for shelf in way.shelves)
    for shelf in way.shelves:
        lead = f"{counted(len(shelf.entries), 'module')}."
        spot = _Spot(f"{way.address}{shelf.id}/", f"{way.title}: {shelf.title}", lead, up, beside)
        yield from _shelf(spot, shelf, "module", "modules")


def _shelf(spot: _Spot, shelf: Shelf, one: str, many: str) -> Iterator[PagePlan]:
    """One page, or a page that leads to numbered parts."""
    runs = alphabet.cut([entry.spelt for entry in shelf.entries])
    if len(runs) < 2:
        yield _page(spot, (), _letters(spot.at, shelf.entries))
        return
    parts = tuple((run.label, f"{spot.at}{number}/") for number, run in enumerate(runs, 1))
    counts = (counted(run.stop - run.start, one, many) for run in runs)
    yield _page(spot, tuple(_door(spot.at, *part, count) for part, count in zip(parts, counts, strict=True)), ())
    for place, run in enumerate(runs):
        yield _part(spot, parts, place, shelf.entries[run.start : run.stop])


def _part(spot: _Spot, parts: _Names, place: int, entries: Sequence[Entry]) -> PagePlan:
    """One of the numbered parts below `spot`."""
    label, at = parts[place]
    near = parts[max(0, place - _NEAR) : place + _NEAR + 1]
    part = _Spot(at, f"{spot.title}: {label}", "", (*spot.up, (spot.title, spot.at)), near)
    before, after = parts[max(0, place - 1) : place], parts[place + 1 : place + 2]
    return replace(_page(part, (), _letters(at, entries)), previous=_first(at, before), next=_first(at, after))


def _first(at: str, names: _Names) -> Link | None:
    return next((Link(title, address.relative(at, to)) for title, to in names), None)


def _page(spot: _Spot, doors: tuple[DoorView, ...], sections: tuple[SectionView, ...]) -> PagePlan:
    above = spot.up[-1]
    items = (
        SidebarItem(name, address.relative(spot.at, to), "browse", current=to == spot.at) for name, to in spot.beside
    )
    return PagePlan(
        address=spot.at,
        kind="browse",
        title=spot.title,
        description=spot.lead or f"A list of modules: {spot.title}",
        section="modules",
        view=BrowseView(spot.lead, doors, sections, len(sections) > 1, links(spot.at)),
        crumbs=tuple(Link(name, address.relative(spot.at, to)) for name, to in spot.up),
        sidebar=Sidebar(Link(above[0], address.relative(spot.at, above[1])), tuple(items)),
    )


def _door(at: str, title: str, to: str, count: str) -> DoorView:
    return DoorView(Link(title, address.relative(at, to)), count)


def _section(at: str, shelf: Shelf) -> SectionView:
    count = counted(len(shelf.entries), "module")
    return SectionView(f"shelf-{shelf.id}", shelf.title, shelf.title, count, _entries(at, shelf.entries))


def _letters(at: str, entries: Sequence[Entry]) -> tuple[SectionView, ...]:
    """A section for each letter; a short list is one without headings."""
    if len(entries) <= _LETTERED:
        return (SectionView("", "", "", "", _entries(at, entries)),)
    groups = groupby(entries, key=lambda entry: alphabet.letter(entry.spelt))
    return tuple(SectionView(alphabet.anchor(name), name, name, "", _entries(at, tuple(some))) for name, some in groups)


def _entries(at: str, entries: Sequence[Entry]) -> tuple[EntryView, ...]:
    return tuple(
        EntryView(Link(one.title, address.relative(at, one.address)), one.duration, one.label, one.where, one.status)
        for one in entries
    )
