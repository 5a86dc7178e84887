"""Lists to find a module by: by role, by competency, by level, by unit, and from A to Z."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class EntryView:
    """A line of a list: a module, a lesson or a word. `duration` is empty where there is nothing to do."""

    link: Link
    duration: str
    label: str
    where: str
    status: str


@dataclass(frozen=True)
class SectionView:
    """A part of a list, under a heading unless `title` is empty. `short` stands on the link that leads there."""

    id: str
    title: str
    short: str
    count: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True)
class DoorView:
    """A list on a page of its own, and how much it holds."""

    link: Link
    count: str


@dataclass(frozen=True)
class BrowseView:
    """A list, or the way to its parts. `others` leads to the other lists; `jumps`: there are links to its headings."""

    lead: str
    doors: tuple[DoorView, ...]
    sections: tuple[SectionView, ...]
    jumps: bool
    others: tuple[Link, ...]
