"""Part of load. What the Markdown scanner finds, by offset into the text; markdown.py turns offsets into places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from milepost.model import ReferenceKind


class Found(NamedTuple):
    """Something the text points at or holds; see model.Reference."""

    offset: int
    kind: ReferenceKind
    target: str
    text: str


@dataclass(frozen=True)
class Trouble:
    """A fault in the Markdown itself."""

    offset: int
    code: str
    message: str
    fix: str


@dataclass
class Marks:
    """All that was found in one text."""

    found: list[Found] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def add(self, offset: int, kind: ReferenceKind, target: str, text: str = "") -> None:
        """Note something found."""
        self.found.append(Found(offset, kind, target, text))

    def trouble(self, offset: int, code: str, message: str, fix: str) -> None:
        """Note a fault."""
        self.troubles.append(Trouble(offset, code, message, fix))
