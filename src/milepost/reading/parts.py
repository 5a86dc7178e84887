"""What a Markdown text is made of: blocks, and boxes around them. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Kind = Literal["paragraph", "item", "heading", "quote", "table", "code", "term"]


class Block(NamedTuple):
    """A piece of Markdown without the indentation and the marks of the lists and boxes around it.

    `offset`: where it starts in the source. `boxes`: the kinds of the boxes around it, outermost first.
    `level`: of a heading, otherwise 0. A `term` is what a definition list explains; the definition is a `paragraph`.
    """

    kind: Kind
    text: str
    offset: int
    boxes: tuple[str, ...] = ()
    level: int = 0
    rows: tuple[int, ...] = ()
    """Where each line of `text` starts in the source."""

    def at(self, index: int) -> int:
        """Where the character at `index` of `text` stands in the source."""
        start = self.text.rfind("\n", 0, index) + 1
        return self.rows[self.text.count("\n", 0, index)] + index - start


@dataclass(frozen=True)
class Box:
    """A box: `!!! kind "title"`. `boxes`: the kinds of the boxes around it, outermost first."""

    kind: str
    title: str
    offset: int
    boxes: tuple[str, ...] = ()
