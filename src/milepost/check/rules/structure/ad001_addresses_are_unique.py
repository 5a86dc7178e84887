"""AD001: every page has an address of its own.

Why: two pages cannot stand at one address: readers would get only one of them.
Bad: `address: write-clearly` in a module when another module has `id: write-clearly` and no other address
Good: `address: write-briefly`
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from milepost.check.known import LISTS, address_places, addresses
from milepost.check.registry import Fault
from milepost.check.walk import repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module

CODE = "AD001"
LEVEL = Level.ERROR
_KEPT = ("quiz", "plan")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Pages at the address of another one. Two equal ids are told by ID001."""
    renamed = {place for module in curriculum.modules for place in _renamed(module)}
    every = sorted(_all(curriculum), key=lambda one: one[1] in renamed)
    for address, again, first in repeated(every):
        if again in renamed:
            message = f"the address '{address}' is taken already, {seen_from(again, first)}"
            yield again, message, "give this page another address."
    for module in curriculum.modules:
        yield from _kept(module)


def _all(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    """Addresses that occur again, and where each of them was given."""
    own = {f"modules/{module.slug}/{name}" for module in curriculum.modules for name in _KEPT}
    count = Counter(address for module in curriculum.modules for address in addresses(module))
    twice = {address for address, times in count.items() if times > 1} - own
    for module in curriculum.modules if twice else ():
        pairs = zip(addresses(module), address_places(module), strict=True)
        yield from ((address, place) for address, place in pairs if address in twice)


def _renamed(module: Module) -> Iterator[Place]:
    if module.fields.address:
        yield module.places.at("address")
    yield from (page.places.at("address") for page in module.pages if page.fields.address)


def _kept(module: Module) -> Iterator[Fault]:
    if module.slug in LISTS:
        place = module.places.at("address" if module.fields.address else "id")
        yield (
            place,
            f"the address '{module.slug}' is kept for a list of all modules",
            "give this module another address.",
        )
    for page in module.pages:
        if page.fields.address in _KEPT:
            message = f"the address '{page.fields.address}' is kept for the module's own page of that name"
            yield page.places.at("address"), message, "give this page another address."
