"""Stage 3. Addresses of pages and the way from one to another. Makes no page."""

from __future__ import annotations

from itertools import takewhile

from milepost.model import Lesson, Module, Scenario

HOME = ""
PATHS = "paths/"
MODULES = "modules/"
BY_UNIT, BY_ROLE = "modules/by-unit/", "modules/by-role/"
BY_COMPETENCY, BY_LEVEL = "modules/by-competency/", "modules/by-level/"
A_TO_Z = "modules/a-z/"
COMPETENCIES = "competencies/"
MAP = "map/"
GLOSSARY = "glossary/"
SOURCES = "sources/"
ABOUT = "about/"
PAGES = "pages/"
SEARCH = "search/"
LEARNING = "my-learning/"
REVIEW = "review/"
ASSESSMENT = "self-assessment/"
RECORD = "record/"
AUTHORS = "authors/"
STATUS = "authors/status/"
CURRICULUM = "assets/milepost/data/curriculum.json"


def path(path_id: str) -> str:
    """The page of a path, or of a role without one."""
    return f"{PATHS}{path_id}/"


def module(module: Module) -> str:
    """The first page of a module."""
    return f"{MODULES}{module.slug}/"


def module_page(module: Module, page: Lesson | Scenario | str) -> str:
    """A lesson, a scenario, `quiz` or `plan`."""
    return f"{MODULES}{module.slug}/{page if isinstance(page, str) else page.slug}/"


def unit(unit_id: str) -> str:
    """A unit of the catalogue."""
    return f"{MODULES}#unit-{unit_id}"


def unit_list(unit_id: str) -> str:
    """The list of a unit's modules, where there are too many for the catalogue."""
    return f"{BY_UNIT}{unit_id}/"


def unit_map(unit_id: str) -> str:
    """The map of a unit."""
    return f"{MAP}{unit_id}/"


def path_map(path_id: str) -> str:
    """The map of a path."""
    return f"{path(path_id)}map/"


def competency(competency_id: str) -> str:
    """The page of a competency."""
    return f"{COMPETENCIES}{competency_id}/"


def page(page_id: str) -> str:
    """A page outside of modules: a template, a guide."""
    return f"{PAGES}{page_id}/"


def term(term_id: str) -> str:
    """An entry of the glossary."""
    return f"{GLOSSARY}#term-{term_id}"


def source(key: str) -> str:
    """An entry of the list of sources."""
    return f"{SOURCES}#source-{key}"


def picture(module_id: str, name: str) -> str:
    """A picture of a module."""
    return f"assets/modules/{module_id}/{name}"


def relative(from_address: str, to_address: str) -> str:
    """The url that leads from one page to another page or asset; both from the root of the site.

    >>> relative("modules/a/b/", "glossary/")
    '../../../glossary/'
    """
    base, target = from_address.split("/")[:-1], to_address.split("/")
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(base, target[:-1], strict=False)))
    return "../" * (len(base) - shared) + "/".join(target[shared:]) or "./"
