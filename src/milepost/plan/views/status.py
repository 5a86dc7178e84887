"""The page for those who keep the curriculum: what stands and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.siteplan import Link


@dataclass(frozen=True)
class HeatView:
    """A cell of a heat map. `heat`: 0 (nothing) to 4; `words` say what the number means."""

    text: str
    heat: int
    words: str


@dataclass(frozen=True)
class HeatRowView:
    """A row of a heat map."""

    link: Link
    cells: tuple[HeatView, ...]
    total: str


@dataclass(frozen=True)
class ModuleStateView:
    """One module in the table of modules."""

    link: Link
    unit: str
    status: str
    level: int
    duration: str
    questions: int
    paths: int
    reviewed: str
    due: str
    unassessed: str


@dataclass(frozen=True)
class NoteView:
    """A note of check: where it stands and what it says."""

    place: str
    code: str
    message: str
    fix: str


@dataclass(frozen=True)
class StatusView:
    """The whole page. `heads` name the columns of the two heat maps."""

    counts: str
    modules: tuple[ModuleStateView, ...]
    level_heads: tuple[str, ...]
    competencies: tuple[HeatRowView, ...]
    role_heads: tuple[Link, ...]
    roles: tuple[HeatRowView, ...]
    notes: tuple[NoteView, ...]
