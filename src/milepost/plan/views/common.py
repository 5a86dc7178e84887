"""What several kinds of page share."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class OnwardPath:
    """A path that leads on, and the role it is for."""

    link: Link
    role: str


@dataclass(frozen=True)
class Onward:
    """What follows this module on these paths; `module` is nothing where they end."""

    module: Link | None
    paths: tuple[OnwardPath, ...]


@dataclass(frozen=True)
class ModulePlace:
    """Where a page stands in its module. `page_id` is empty for the overview; `onward` is filled on the last page.

    `counted`: the pages that make the module done, as `id:minutes`, with spaces between; `total`: the module's minutes.
    """

    module_id: str
    module: Link
    page_id: str
    digest: str
    label: str
    minutes: int
    duration: str
    step: str
    counted: str
    total: int
    onward: tuple[Onward, ...]


@dataclass(frozen=True)
class LevelMark:
    """A level of a competency: `link` leads to the competency, or to the module or role that has this level of it."""

    link: Link
    number: int
    label: str


@dataclass(frozen=True)
class ModuleCard:
    """A module in a list."""

    id: str
    digest: str
    link: Link
    summary: str
    minutes: int
    duration: str
    level: str
    competencies: tuple[LevelMark, ...]
    roles: str
    status: str
    facets: CardFacets


@dataclass(frozen=True)
class CardFacets:
    """What a card is filtered and sorted by: ids of roles and of competencies with spaces between, a level, a band."""

    roles: str
    competencies: str
    level: int
    band: str


@dataclass(frozen=True)
class Cited:
    """A source named in full. `outside` is its address in the web, or empty."""

    link: Link
    reference: str
    contested: bool
