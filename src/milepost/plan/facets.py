"""Stage 3. What modules can be filtered by, with names in their order. Which module has what stands on its card."""

from __future__ import annotations

import json
from collections.abc import Iterable

from milepost.plan.bands import BANDS
from milepost.plan.index import Index

_Names = Iterable[tuple[str, str]]
"""Ids and titles."""


def of_modules(index: Index) -> str:
    """As JSON, for the catalogue's script."""
    levels = ((str(number), index.level(number)) for number in sorted(index.curriculum.levels))
    facets = (
        _facet("role", "Role", ((role.id, role.title) for role in index.roles.values())),
        _facet("competency", "Competency", ((one.id, one.title) for one in index.competencies.values())),
        _facet("level", "Level", levels),
        _facet("minutes", "Time", BANDS),
    )
    return json.dumps(facets, ensure_ascii=False, separators=(",", ":"))


def _facet(name: str, title: str, values: _Names) -> dict[str, object]:
    return {"id": name, "title": title, "values": [{"id": one, "title": text} for one, text in values]}
