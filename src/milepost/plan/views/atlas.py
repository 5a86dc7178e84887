"""The maps of a curriculum: of all of it, of a unit, of a path, and of a part of these."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.graph import GraphView
from milepost.siteplan import Link


@dataclass(frozen=True)
class GroundView:
    """A module that another builds on. `where` says so if it is not on this map."""

    link: Link
    where: str


@dataclass(frozen=True)
class PlaceView:
    """A module in the list beside a map."""

    id: str
    digest: str
    link: Link
    level: str
    duration: str
    builds_on: tuple[GroundView, ...]


@dataclass(frozen=True)
class PartView:
    """A part of a map in the list: with its modules, or with numbers where they stand on a map of its own, at `url`."""

    title: str
    url: str
    note: str
    builds_on: str
    places: tuple[PlaceView, ...]


@dataclass(frozen=True)
class MapView:
    """A map. `how` says in sentences how to read the drawing, `drawn` what is in it."""

    counts: str
    how: tuple[str, ...]
    drawn: str
    graph: GraphView
    parts: tuple[PartView, ...]
