"""What searches can be narrowed by: a small file beside the index, from what the finished pages say of themselves.

Values are numbers into the lists of names, in their order; a module stands in it once for all its pages.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from milepost.site.search_pages import Page

_CURRICULUM = "assets/milepost/data/curriculum.json"
_KINDS = {
    "module": "Module",
    "lesson": "Lesson",
    "scenario": "Conversation",
    "quiz": "Questions",
    "plan": "Plan and transfer",
    "path": "Path",
    "competency": "Competency",
    "glossary": "Glossary",
    "sources": "Sources",
    "": "Other pages",
}
_MINUTES = {"15": "Up to 15 min", "30": "15 to 30 min", "60": "30 to 60 min", "more": "Over 60 min"}
"""By the most minutes a page of this band takes."""


def facets(site: Path, pages: Iterable[Page], ids: Mapping[str, str]) -> dict[str, Any]:
    """The facets with their values, what each module has of them, and what each page that can be found has.

    `ids`: what a search calls a page -> the page's file name. A page has its kind, its band of minutes, and the number
    of its module or, where it is about something else, the same lists as a module has; -1 is nothing. Titles, minutes
    and addresses are those of the modules, in their order, for lists of modules without the index.
    """
    known = _curriculum(site)
    spots = _Spots(known)
    own = _own(known, spots)
    modules = list(known["modules"])
    abouts: dict[str, Any] = {one: number for number, one in enumerate(modules)}
    by_name = {page.name: page for page in pages}
    return {
        "facets": _named(known),
        "modules": [[one, *spots.module(one, known["modules"][one])] for one in modules],
        "titles": [known["modules"][one]["title"] for one in modules],
        "minutes": [known["modules"][one]["minutes"] for one in modules],
        "urls": [_unusual(one, known["modules"][one]["url"]) for one in modules],
        "pages": {
            key: [_kind(by_name[name]), _band(by_name[name]), abouts.get(by_name[name].module, own.get(name, -1))]
            for key, name in sorted(ids.items())
        },
    }


class _Spots:
    """Where roles, competencies and levels stand in their lists."""

    def __init__(self, known: Any) -> None:
        self.roles = {one["id"]: place for place, one in enumerate(known["roles"])}
        self.competencies = {one["id"]: place for place, one in enumerate(known["competencies"])}
        self._levels = {level: place for place, level in enumerate(known["levels"])}
        self._on = defaultdict(set)
        for path in known["paths"]:
            for step in path["modules"]:
                self._on[step["id"]].add(path["role"])

    def module(self, name: str, fields: Any) -> list[list[int]]:
        """The roles, competencies and the level of a module."""
        roles = sorted(self.roles[role] for role in self._on[name] if role in self.roles)
        competencies = sorted(self.competencies[one] for one in fields["competencies"] if one in self.competencies)
        return [roles, competencies, [self._levels[str(fields["level"])]]]


def _curriculum(site: Path) -> Any:
    return json.loads((site / _CURRICULUM).read_bytes())


def _named(known: Any) -> list[dict[str, Any]]:
    """Each facet with the ids and titles of its values."""
    values = {
        ("role", "Role"): {one["id"]: one["title"] for one in known["roles"]},
        ("competency", "Competency"): {one["id"]: one["name"] for one in known["competencies"]},
        ("level", "Level"): known["levels"],
        ("minutes", "Time"): _MINUTES,
        ("kind", "Kind of page"): _KINDS,
    }
    return [{"id": key, "title": title, "values": list(named.items())} for (key, title), named in values.items()]


def _own(known: Any, spots: _Spots) -> dict[str, list[list[int]]]:
    """The role or competency that a page is about, by the page's file name."""
    roles = {path["url"]: [[spots.roles[path["role"]]], [], []] for path in known["paths"]}
    competencies = {one["url"]: [[], [spots.competencies[one["id"]]], []] for one in known["competencies"]}
    return {f"{url}index.html": values for url, values in (roles | competencies).items()}


def _unusual(module: str, url: str) -> str:
    """The address of a module, or nothing where it follows from its id: most do, and the file is half as large."""
    return "" if url == f"modules/{module}/" else url


def _kind(page: Page) -> int:
    return list(_KINDS).index(page.kind if page.kind in _KINDS else "")


def _band(page: Page) -> int:
    bounds = (15, 30, 60)
    return bisect_left(bounds, page.minutes) if page.minutes else -1
