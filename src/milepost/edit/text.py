"""Edits of a text, as data: what is not named by an edit keeps every character."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class CannotEditError(Exception):
    """The text cannot be changed in this way without touching what must stay; says why in one sentence."""


@dataclass(frozen=True, order=True)
class Edit:
    """Put `text` in the place of the characters from `start` up to `end`; equal offsets insert."""

    start: int
    end: int
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all edits made. Several insertions at one offset stay in their order.

    Offsets are those of `text` as it was. Raises `CannotEditError` where two edits want the same characters.
    """
    parts: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < position or edit.end < edit.start:
            raise CannotEditError("two changes want the same characters")
        parts += (text[position : edit.start], edit.text)
        position = edit.end
    return "".join((*parts, text[position:]))


def line_start(text: str, offset: int) -> int:
    """Where the line of `offset` begins."""
    return text.rfind("\n", 0, offset) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of `offset` ends, before its line break, which may be CRLF."""
    stop = text.find("\n", offset)
    stop = len(text) if stop < 0 else stop
    return stop - 1 if stop > offset and text[stop - 1 : stop] == "\r" else stop


def column(text: str, offset: int) -> int:
    """How many characters stand before `offset` in its line."""
    return offset - line_start(text, offset)
