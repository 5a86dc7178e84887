"""Stage 3. What stands on which list: modules by role, competency, level and unit, and all there is from A to Z."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from milepost.model import Module, Term
from milepost.plan import address, cards, walk, wording
from milepost.plan.alphabet import MOST, order, spelt
from milepost.plan.index import Index

TITLES = {
    address.BY_ROLE: "Modules by role",
    address.BY_COMPETENCY: "Modules by competency",
    address.BY_LEVEL: "Modules by level",
    address.A_TO_Z: "A to Z of modules and words",
}
_ROLE, _COMPETENCY = "no--role", "no--competency"
"""Where modules stand that have none. An id never has two hyphens side by side."""


@dataclass(frozen=True)
class Entry:
    """A line of a list, before it is known on which page."""

    title: str
    spelt: str
    address: str
    duration: str
    label: str
    where: str
    status: str = ""


@dataclass(frozen=True)
class Shelf:
    """Entries that belong together, sorted by title."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Way:
    """One way to look for a module: the shelves it is found on, and the address below which they stand."""

    address: str
    title: str
    lead: str
    shelves: tuple[Shelf, ...]

    @property
    def on_one_page(self) -> bool:
        """Whether all its shelves together are short."""
        return sum(len(shelf.entries) for shelf in self.shelves) <= MOST


Held = tuple[tuple[Entry, Module], ...]
"""All modules with their lines, sorted by title: the same for every way."""


def held(index: Index) -> Held:
    """What all ways share."""
    lines = ((_module(index, module), module) for module in index.modules.values())
    return tuple(sorted(lines, key=lambda pair: _place(pair[0])))


def by_unit(index: Index, held: Held) -> Way:
    """Modules by unit; what stands at the address itself is the catalogue."""
    titles = {unit.id: unit.title for unit in index.units.values()}
    shelves = _shelves(held, titles, lambda module: (module.unit,), "")
    return Way(address.BY_UNIT, "Modules by unit", "", shelves)


def by_role(index: Index, held: Held) -> Way:
    """Modules by the roles whose paths hold them."""
    titles = {role.id: role.title for role in index.roles.values()} | {_ROLE: "On no path"}
    shelves = _shelves(held, titles, lambda module: (role.id for role in cards.roles(index, module.id)), _ROLE)
    said = "Each role, with the modules on its path from A to Z."
    return Way(address.BY_ROLE, TITLES[address.BY_ROLE], said, shelves)


def by_competency(index: Index, held: Held) -> Way:
    """Modules by the competencies they train."""
    titles = {one.id: one.title for one in index.competencies.values()} | {_COMPETENCY: "Without a competency"}
    shelves = _shelves(held, titles, lambda module: module.fields.competencies, _COMPETENCY)
    said = "Each competency, with the modules that train it from A to Z."
    return Way(address.BY_COMPETENCY, TITLES[address.BY_COMPETENCY], said, shelves)


def competency_address(index: Index, competency_id: str) -> str:
    """Where the modules of a competency stand, seen from the root of the site."""
    total = sum(len(module.fields.competencies) or 1 for module in index.modules.values())
    return address.BY_COMPETENCY + (f"#shelf-{competency_id}" if total <= MOST else f"{competency_id}/")


def by_level(index: Index, held: Held) -> Way:
    """Modules by their level."""
    numbers = sorted({module.fields.level for module in index.modules.values()})
    titles = {str(number): index.level(number) for number in numbers}
    shelves = _shelves(held, titles, lambda module: (str(module.fields.level),), "")
    said = "Each level, with its modules from A to Z."
    return Way(address.BY_LEVEL, TITLES[address.BY_LEVEL], said, shelves)


def from_a_to_z(index: Index, held: Held) -> Way:
    """Modules, their lessons and conversations, and the words of the glossary."""
    lessons = (_lesson(one, stop) for _, one in held for stop in index.stops[one.id] if stop.part)
    words = (word for term in index.terms.values() for word in _words(term))
    found = tuple(sorted((*(entry for entry, _ in held), *lessons, *words), key=_place))
    said = "Every module, lesson and conversation, and the words of the glossary."
    return Way(address.A_TO_Z, TITLES[address.A_TO_Z], said, (Shelf("", "", found),))


def _shelves(
    held: Held, titles: Mapping[str, str], holders: Callable[[Module], Iterable[str]], without: str
) -> tuple[Shelf, ...]:
    """A shelf for each title that has modules. `without` is for those that no other holds."""
    found: dict[str, list[Entry]] = {name: [] for name in titles}
    for entry, module in held:
        for name in tuple(dict.fromkeys(holders(module))) or (without,):
            found[name].append(entry)
    return tuple(Shelf(name, title, tuple(found[name])) for name, title in titles.items() if found[name])


def _place(entry: Entry) -> tuple[object, ...]:
    """Like titles stand in the order of their marks and capitals, then of their addresses."""
    return order(entry.spelt), entry.title.casefold(), entry.title, entry.address


def _module(index: Index, module: Module) -> Entry:
    title, level = module.fields.title, index.level(module.fields.level)
    where, unit = address.module(module), index.units[module.unit].title
    status = wording.STATUS[module.fields.status]
    return Entry(title, spelt(title), where, wording.minutes(module.minutes), level, unit, status)


def _lesson(module: Module, stop: walk.Stop) -> Entry:
    duration = wording.minutes(stop.minutes) if stop.minutes else ""
    label = wording.KINDS[stop.label]
    return Entry(stop.title, spelt(stop.title), stop.address, duration, label, module.fields.title)


def _words(term: Term) -> Iterator[Entry]:
    """A term, and those of its other forms that stand elsewhere in the alphabet: a plural stands beside it."""
    own, where = spelt(term.term), address.term(term.id)
    yield Entry(term.term, own, where, "", "Glossary", "")
    for key, form in {spelt(form): form for form in term.also}.items():
        if not key.startswith(own):
            yield Entry(form, key, where, "", "Glossary", f"see {term.term}")
