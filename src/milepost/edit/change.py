"""Changes of values, keys and items as edits. Pure: `apply(src.text, edits)` gives the new text.

Each function takes a `Source`, the way to a value (`("questions", 2, "id")`) and gives the edits that do it, all with
offsets of `src.text`. They raise `CannotEditError` where it cannot be done without changing other things.
"""

from __future__ import annotations

from collections.abc import Sequence as Many

from milepost.edit.chunks import chunks
from milepost.edit.nodes import Item, Mapping, Pair, Scalar, Sequence
from milepost.edit.source import Source, is_empty
from milepost.edit.text import CannotEditError, Edit, column, line_end, line_start
from milepost.edit.written import Value, entry, inline, item, joined, scalar
from milepost.model import Loc

Edits = tuple[Edit, ...]


def replace(src: Source, loc: Loc, value: Value) -> Edits:
    """Write `value` in the place of what stands at `loc`; a single value keeps its kind of quotes."""
    node = src.find(loc)
    if node is None:
        raise CannotEditError(f"there is nothing at {'/'.join(map(str, loc))}")
    flow = _in_flow(src, loc)
    if is_empty(node):
        return (Edit(node.start, node.start, f" {inline(value, flow=flow)}"),)
    if isinstance(node, Scalar):
        quote = node.style if node.style in ("'", '"') else ""
        text = scalar(value, flow=flow, quote=quote) if isinstance(value, str) else inline(value, flow=flow)
        return (Edit(node.start, node.end, text),)
    if not node.flow:
        raise CannotEditError("a value of several lines stands there")
    return (Edit(node.start, node.end, inline(value, flow=flow)),)


def put(src: Source, loc: Loc, value: Value, order: Many[str] = ()) -> Edits:
    """`replace` where the key exists, else `add`."""
    return add(src, loc, value, order) if src.find(loc) is None else replace(src, loc, value)


def add(src: Source, loc: Loc, value: Value, order: Many[str] = ()) -> Edits:
    """Add the key `loc[-1]`, which must not be there, to the mapping at `loc[:-1]`.

    It comes behind the nearest of the keys that stand before it in `order` (`milepost.edit.order.keys(Model)`), at the
    front when there is none of them, and at the end when `order` does not name it.
    """
    node, key = src.mapping(loc[:-1]), str(loc[-1])
    if node.get(key):
        raise CannotEditError(f"there is a key '{key}' already")
    before = _before(node, key, order)
    if node.flow:
        return _add_in_flow(node, before, f"{scalar(key, flow=True)}: {inline(value, flow=True)}")
    parts = chunks(src, node)
    indent = column(src.text, parts[0].own)
    text = joined(entry(key, value), indent, src.newline)
    gap = f"{src.newline}{' ' * indent}"
    if before is None:
        return (Edit(parts[0].start, parts[0].start, f"{text}{gap}"),)
    return (Edit(parts[before].end, parts[before].end, f"{gap}{text}"),)


def _before(node: Mapping, key: str, order: Many[str]) -> int | None:
    """Behind which entry a new key belongs; None for the front."""
    if key not in order:
        return len(node.entries) - 1 if node.entries else None
    ranks = {name: rank for rank, name in enumerate(order[: list(order).index(key)])}
    known = [(ranks[name], n) for n, name in enumerate(node.keys()) if name in ranks]
    return max(known)[1] if known else None


def _add_in_flow(node: Mapping | Sequence, before: int | None, text: str) -> Edits:
    if not node.entries:
        return (Edit(node.start + 1, node.end - 1, text),)
    if before is None:
        return (Edit(node.entries[0].start, node.entries[0].start, f"{text}, "),)
    return (Edit(node.entries[before].end, node.entries[before].end, f", {text}"),)


def append(src: Source, loc: Loc, value: Value, order: Many[str] = ()) -> Edits:
    """Add an item at the end of the list at `loc`: in block style, in brackets, empty, or not there yet."""
    node = src.find(loc)
    if node is None:
        return add(src, loc, [value], order)
    if is_empty(node):
        return replace(src, loc, [value])
    if not isinstance(node, Sequence):
        raise CannotEditError(f"'{loc[-1]}' is not a list")
    if node.flow:
        return _add_in_flow(node, len(node.entries) - 1, inline(value, flow=True))
    indent, end = column(src.text, node.start), chunks(src, node)[-1].end
    return (Edit(end, end, f"{src.newline}{' ' * indent}{joined(item(value), indent, src.newline)}"),)


def remove(src: Source, loc: Loc) -> Edits:
    """Take a key or an item out: its lines with what stands behind it on them, not the comments above it.

    The last one of a block cannot be taken out: take out what holds it.
    """
    node, number = _entry(src, loc)
    entries: tuple[Pair | Item, ...] = node.entries
    last = len(entries) == 1
    if node.flow:
        inner = Edit(entries[number].start, entries[number].end, "")
        return (inner,) if last else (_with_comma(entries, number),)
    if last:
        raise CannotEditError("nothing else stands in this block")
    part = chunks(src, node)[number]
    start = line_start(src.text, part.own)
    if src.text[start : part.own].strip():
        return (Edit(part.own, entries[number + 1].start, ""),)
    end = src.text.find("\n", part.end) + 1
    if not end:
        return (Edit(line_end(src.text, start - 2) if start >= 2 else 0, part.end, ""),)
    return (Edit(start, end, ""),)


def _with_comma(entries: tuple[Pair | Item, ...], number: int) -> Edit:
    if number + 1 < len(entries):
        return Edit(entries[number].start, entries[number + 1].start, "")
    return Edit(entries[number - 1].end, entries[number].end, "")


def _entry(src: Source, loc: Loc) -> tuple[Mapping | Sequence, int]:
    """What holds the key or item at `loc`, and its number there."""
    node, step = src.find(loc[:-1]), loc[-1]
    if isinstance(node, Mapping) and node.get(str(step)):
        return node, node.keys().index(str(step))
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.entries):
        return node, step
    raise CannotEditError(f"there is nothing at {'/'.join(map(str, loc))}")


def _in_flow(src: Source, loc: Loc) -> bool:
    """Whether what stands at `loc` stands between brackets or braces."""
    holders = (src.find(loc[:end]) for end in range(len(loc)))
    return any(isinstance(node, Mapping | Sequence) and node.flow for node in holders)
