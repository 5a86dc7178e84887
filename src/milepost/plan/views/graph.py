"""A graph to draw: boxes that lead somewhere, and arrows between them. All texts are plain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BoxView:
    """One box. `kind` and `round` say how it looks, `note` says the same in words; `above` stands over the title.

    `digest`: of the module that the box stands for; its `id` is then the module's.
    """

    id: str
    url: str
    title: str
    kind: str = ""
    note: str = ""
    round: bool = False
    above: str = ""
    digest: str = ""

    @property
    def label(self) -> str:
        """All of its words in one line, the title first."""
        beside = ", ".join(words for words in (self.above, self.note) if words)
        return f"{self.title} ({beside})" if beside else self.title


@dataclass(frozen=True)
class ArrowView:
    """An arrow from box to box, by their ids, with a few words on it or none."""

    source: str
    target: str
    words: str = ""


@dataclass(frozen=True)
class GraphView:
    """The whole graph, from top to bottom, or `across`: from the side where reading begins. Boxes stand in the order
    that the keyboard meets them; across, that is column by column.
    """

    boxes: tuple[BoxView, ...]
    arrows: tuple[ArrowView, ...]
    across: bool = False
