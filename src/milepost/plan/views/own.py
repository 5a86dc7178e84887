"""Pages outside of modules: templates to fill in, and guides."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class OwnCard:
    """A page in the list."""

    link: Link
    summary: str


@dataclass(frozen=True)
class OwnGroup:
    """The pages of one kind."""

    kind: str
    title: str
    pages: tuple[OwnCard, ...]


@dataclass(frozen=True)
class OwnPagesView:
    """All pages, by kind."""

    groups: tuple[OwnGroup, ...]


@dataclass(frozen=True)
class OwnPageView:
    """One page; `body` is Markdown."""

    kind: str
    summary: str
    body: str
