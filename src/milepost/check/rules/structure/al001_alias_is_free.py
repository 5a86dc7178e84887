"""AL001: an alias is an old address of this page that nothing else uses.

Why: an alias sends readers of old links to the right page; two owners of one address would send some to the wrong one.
Bad: `aliases: [modules/write-clearly/]` when that module still exists; `aliases: [../secret]`
Good: `aliases: [modules/listening]`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.known import LISTS, addresses
from milepost.check.registry import Fault
from milepost.check.walk import repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum

CODE = "AL001"
LEVEL = Level.ERROR
_OURS = ("assets/", "authors/", *(f"modules/{name}/" for name in LISTS))
"""What stands below these is not made from modules."""
_TOP = {"paths", "modules", "competencies", "glossary", "sources", "about", "pages", "search", "assets", "authors"}
_TOP |= {"my-learning", "review", "self-assessment", "record"}
"""The pages at the top that every site has, or may have."""
_MAP = re.compile(r"(paths/[a-z0-9-]+/)?map/")
_ADDRESS = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*/?")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Aliases that are no address, or an address in use."""
    taken = _addresses(curriculum)
    for alias, place in _aliases(curriculum):
        if not _ADDRESS.fullmatch(alias):
            fix = "write it like modules/listening: small letters, digits, hyphens and slashes."
            yield place, f"'{alias}' is no address of a page", fix
        elif alias.strip("/") in taken or _is_ours(f"{alias.strip('/')}/"):
            yield place, f"the address '{alias}' is in use", "take it out: the page exists."
    for alias, again, first in repeated((alias.strip("/"), place) for alias, place in _aliases(curriculum)):
        yield again, f"the alias '{alias}' is taken already, {seen_from(again, first)}", "take one of them out."


def _is_ours(address: str) -> bool:
    return address.startswith(_OURS) or bool(_MAP.match(address))


def _aliases(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    for module in curriculum.modules:
        for index, alias in enumerate(module.fields.aliases):
            yield alias, module.places.at("aliases", index)
        for page in module.pages:
            yield from ((alias, page.places.at("aliases", index)) for index, alias in enumerate(page.fields.aliases))


def _addresses(curriculum: Curriculum) -> set[str]:
    modules = {address for module in curriculum.modules for address in addresses(module)}
    paths = {f"paths/{path.id}" for path in curriculum.paths} | {f"paths/{role.id}" for role in curriculum.roles}
    paths |= {f"pages/{page.id}" for page in curriculum.pages}
    return _TOP | modules | paths | {f"competencies/{one.id}" for one in curriculum.competencies}
