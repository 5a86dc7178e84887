"""Ids of new things: proposed from titles, unlike all that are taken or were retired."""

from __future__ import annotations

from collections.abc import Iterable

from milepost.fix.names import KEPT, made
from milepost.load.files import RESERVED
from milepost.model import Curriculum, Module
from milepost.slug import LONGEST_ID, free_id, is_id


def proposed(title: str, otherwise: str, taken: Iterable[str]) -> str:
    """An id for something of this title."""
    return free_id(made(title) or otherwise, taken)


def problem(name: str, taken: Iterable[str], retired: Iterable[str] = ()) -> str:
    """Why `name` cannot be a new id, in one sentence; empty when it can."""
    if not is_id(name):
        return f"'{name}' cannot be an id: use small letters, digits and hyphens, at most {LONGEST_ID}."
    if name in retired:
        return f"The id '{name}' was retired and must not be used again: learners may hold old progress under it."
    if name in taken:
        return f"The id '{name}' is taken."
    return f"'{name}' is a name that Windows keeps for itself." if RESERVED.match(name) else ""


def retired(curriculum: Curriculum, module: Module | None = None) -> set[str]:
    """Ids that were retired: of modules, or of pages and questions of one module."""
    gone = [one.id.partition("/") for one in (curriculum.fields.retired if curriculum.fields else ())]
    return {
        inner or name for name, _, inner in gone if bool(inner) == bool(module) and (not module or name == module.id)
    }


def modules(curriculum: Curriculum) -> set[str]:
    """The ids and addresses of modules, and the names of their files and folders."""
    found = {name for one in curriculum.modules for name in (one.id, one.slug, _file_name(one))}
    aliases = (alias.strip("/") for one in curriculum.modules for alias in one.fields.aliases)
    return found | {alias.removeprefix("modules/") for alias in aliases if alias.startswith("modules/")}


def _file_name(module: Module) -> str:
    return module.places.file.removesuffix("/index.md").removesuffix(".md").rpartition("/")[2]


def pages(module: Module) -> set[str]:
    """The ids and addresses of the pages of a module, those that are kept, and old names."""
    found = {name for one in module.pages for name in (one.id, one.slug)}
    old = (alias.strip("/").rpartition("/")[2] for one in module.pages for alias in one.fields.aliases)
    return {*found, *old, *KEPT}


def questions(module: Module) -> set[str]:
    """The ids of the questions of a module."""
    return {one.id for one in module.questions}
