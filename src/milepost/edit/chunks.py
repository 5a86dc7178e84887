"""Which lines belong to a key or to an item of a list: its own, and the comments directly above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from milepost.edit.nodes import Item, Mapping, Pair, Sequence
from milepost.edit.source import Source
from milepost.edit.text import CannotEditError, column, line_end, line_start

_MODELINE = re.compile(r"#\s*(?:yaml-language-server|\$schema)\s*:")
"""What tells an editor how to read the file stays at its top."""


@dataclass(frozen=True)
class Chunk:
    """A part of the text: from the first character of its comments, or of itself, to the end of its last line.

    `own` is where the key or the dash stands. Between two chunks stand only line breaks, indentation, empty lines,
    and comments that belong to nobody; in flow style commas.
    """

    start: int
    own: int
    end: int


def chunks(src: Source, node: Mapping | Sequence) -> tuple[Chunk, ...]:
    """The parts of a mapping or a list, in the order of the text."""
    entries: tuple[Pair | Item, ...] = node.entries
    if node.flow:
        return tuple(Chunk(entry.start, entry.start, entry.end) for entry in entries)
    ends = _ends(src, entries)
    befores = (src.start, *(line_end(src.text, end) for end in ends))
    starts = [_lead(src, entry.start, befores[n], is_first=n == 0) for n, entry in enumerate(entries)]
    return tuple(Chunk(start, entry.start, end) for start, entry, end in zip(starts, entries, ends, strict=True))


def _ends(src: Source, entries: tuple[Pair | Item, ...]) -> list[int]:
    indent = column(src.text, entries[0].start) if entries else 0
    following = [entry.start for entry in entries[1:]]
    return [_end(src, entry.end, indent, stop) for entry, stop in zip(entries, [*following, src.end], strict=True)]


def _end(src: Source, offset: int, indent: int, stop: int) -> int:
    """The end of the last line that belongs to an entry: comments that are indented further than it do."""
    end = line_end(src.text, offset)
    for start, line in _lines(src.text, end, stop):
        words = line.lstrip(" ")
        if words and not (words.startswith("#") and len(line) - len(words) > indent):
            break
        if words:
            end = start + len(line)
    return end


def _lines(text: str, after: int, stop: int) -> Iterator[tuple[int, str]]:
    """The lines that begin after an offset and before another, one by one, for mostly the first tells enough."""
    offset = text.find("\n", after) + 1
    while 0 < offset < stop:
        yield offset, text[offset : line_end(text, offset)]
        offset = text.find("\n", offset) + 1


def _lead(src: Source, own: int, after: int, *, is_first: bool) -> int:
    """Where the comments directly above begin, or `own` when there are none or the line does not begin with it."""
    here = line_start(src.text, own)
    if src.text[here:own].strip():
        if is_first:
            return own
        raise CannotEditError("its YAML is written in an unusual way")
    start = own
    while here > after and (above := line_start(src.text, here - 1)) >= max(src.start, after):
        line = src.text[above : line_end(src.text, above)]
        if not line.lstrip(" ").startswith("#") or _MODELINE.match(line):
            break
        start, here = above + len(line) - len(line.lstrip(" ")), above
    return start


def check_simple(src: Source, node: Mapping | Sequence) -> None:
    """Refuse flow style over several lines with comments in it, whose commas nobody can place with certainty."""
    if not node.flow:
        return
    parts = chunks(src, node)
    for left, right in pairwise(parts):
        if "#" in src.text[left.end : right.start] or "?" in src.text[left.end : right.start]:
            raise CannotEditError("a list or group between brackets has comments in it")
