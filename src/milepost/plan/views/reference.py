"""Catalogue, competencies, glossary, sources, about and search."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.common import Cited, LevelMark, ModuleCard
from milepost.siteplan import Link


@dataclass(frozen=True)
class UnitView:
    """A unit and its modules. `waiting` is what to say when it has none yet, `all` leads to them when they are many."""

    id: str
    title: str
    summary: str
    modules: tuple[ModuleCard, ...]
    waiting: str
    all: Link | None


@dataclass(frozen=True)
class CatalogueView:
    """All modules, lists to find them by, and the map of them if there are any.

    `facets` names what the cards can be filtered by; `filter` leads to where that is done when they are many.
    """

    counts: str
    units: tuple[UnitView, ...]
    lists: tuple[Link, ...]
    facets: str
    filter: Link | None
    map: Link | None = None


@dataclass(frozen=True)
class LevelView:
    """What one of the four levels means."""

    number: int
    label: str
    summary: str
    evidence: str


@dataclass(frozen=True)
class CompetencyCard:
    """A competency in the list."""

    link: Link
    summary: str
    modules: str


@dataclass(frozen=True)
class CompetenciesView:
    """All competencies and the four levels."""

    competencies: tuple[CompetencyCard, ...]
    levels: tuple[LevelView, ...]


@dataclass(frozen=True)
class BehaviourView:
    """What people do at one level."""

    id: str
    label: str
    summary: str
    behaviours: tuple[str, ...]


@dataclass(frozen=True)
class CompetencyView:
    """One competency. `modules` train it, `roles` aim for a level of it; `assessment`: to look at oneself by it.

    Where the modules are many, `all_modules` leads to a list of them.
    """

    summary: str
    assessment: Link
    levels: tuple[BehaviourView, ...]
    warning_signs: tuple[str, ...]
    modules: tuple[LevelMark, ...]
    all_modules: Link | None
    roles: tuple[LevelMark, ...]
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class TermView:
    """A term of the glossary. `also` names its other forms in words."""

    id: str
    term: str
    text: str
    also: str
    modules: tuple[Link, ...]
    more: str


@dataclass(frozen=True)
class GlossaryView:
    """All terms."""

    terms: tuple[TermView, ...]


@dataclass(frozen=True)
class SourceView:
    """A source. `outside` is its address in the web."""

    key: str
    short: str
    authors: str
    year: str
    title: str
    where: str
    outside: Link | None
    evidence: str
    supports: str
    caution: str
    contested: bool
    verified: str
    modules: tuple[Link, ...]


@dataclass(frozen=True)
class SourcesView:
    """All sources."""

    intro: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True)
class AboutView:
    """The about page; `body` is Markdown."""

    body: str
    licence: str


@dataclass(frozen=True)
class SearchView:
    """The search page: where to look without a script."""

    places: tuple[Link, ...]
    lists: tuple[Link, ...]
