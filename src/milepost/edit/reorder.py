"""Keys and items in another order, as edits. Comments directly above a key or item, and behind it, go with it.

Empty lines, and comments with empty lines around, go with what stands below them.
"""

from __future__ import annotations

from collections.abc import Sequence as Many
from itertools import pairwise

from milepost.edit.chunks import Chunk, check_simple, chunks
from milepost.edit.nodes import Mapping, Sequence
from milepost.edit.source import Source
from milepost.edit.text import CannotEditError, Edit, column, line_start
from milepost.model import Loc

Edits = tuple[Edit, ...]


def reorder(src: Source, loc: Loc, positions: Many[int]) -> Edits:
    """Put the keys of a mapping, or the items of a list, in a new order; `positions[0]` is where the first stood."""
    node = src.find(loc)
    if not isinstance(node, Mapping | Sequence) or sorted(positions) != list(range(len(node.entries))):
        raise CannotEditError("this is not a new order of what stands there")
    check_simple(src, node)
    parts = chunks(src, node)
    moved = [(slot, number) for slot, number in enumerate(positions) if slot != number]
    edits = [edit for slot, number in moved for edit in _moved(src, parts[slot], parts[number])]
    return (*edits, *(() if node.flow or not moved else _gaps(src, parts, positions)))


def reorder_keys(src: Source, loc: Loc, order: Many[str]) -> Edits:
    """Put the keys of a mapping in the order of `order`; keys it does not name stay behind the one above them."""
    rank, ranks = -1, list[int]()
    for pair in src.mapping(loc).entries:
        key = pair.key.value
        rank = order.index(key) if key in order else rank
        ranks.append(rank)
    positions = sorted(range(len(ranks)), key=lambda number: ranks[number])
    return reorder(src, loc, positions) if positions != list(range(len(ranks))) else ()


def _moved(src: Source, slot: Chunk, part: Chunk) -> Edits:
    """Put `part` in the place of `slot`. Behind a dash there is no room for comments: they go above it."""
    start = line_start(src.text, slot.own)
    above = src.text[part.start : part.own]
    if not above.strip() or not src.text[start : slot.own].strip():
        return (Edit(slot.start, slot.end, src.text[part.start : part.end]),)
    dash = src.text[start : slot.own]
    if dash.strip() != "-":
        raise CannotEditError("a comment has no place there")
    indent = dash[: dash.index("-")]
    comments = [line.strip() for line in above.splitlines() if line.strip()]
    lines = "".join(f"{indent}{comment}{src.newline}" for comment in comments)
    return (Edit(start, start, lines), Edit(slot.start, slot.end, src.text[part.own : part.end]))


def _gaps(src: Source, parts: Many[Chunk], positions: Many[int]) -> Edits:
    """What stands above each part goes with it; what comes first now leaves its own to what was first."""
    old = ["", *(src.text[left.end : right.start] for left, right in pairwise(parts))]
    edits = []
    for slot, number in enumerate(positions):
        if slot:
            gap = old[number] if number else old[positions[0]]
            text = gap[: gap.rfind("\n") + 1] + _indent(src, parts[number])
            edits.append(Edit(parts[slot - 1].end, parts[slot].start, text))
    return tuple(edit for edit in edits if src.text[edit.start : edit.end] != edit.text)


def _indent(src: Source, part: Chunk) -> str:
    before = src.text[line_start(src.text, part.start) : part.start]
    return " " * column(src.text, part.own) if before.strip() else before
