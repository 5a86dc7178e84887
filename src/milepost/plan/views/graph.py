"""A graph to draw: boxes that lead somewhere, and arrows between them. All texts are plain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BoxView:
    """One box. `kind` and `round` say how it looks, `note` says the same in words."""

    id: str
    url: str
    title: str
    kind: str = ""
    note: str = ""
    round: bool = False


@dataclass(frozen=True)
class ArrowView:
    """An arrow from box to box, by their ids, with a few words on it or none."""

    source: str
    target: str
    words: str = ""


@dataclass(frozen=True)
class GraphView:
    """The whole graph. A box that stands first is drawn first."""

    boxes: tuple[BoxView, ...]
    arrows: tuple[ArrowView, ...]
