"""A scaffold at the end of a list in a file that keeps every other byte."""

from __future__ import annotations

import re

from milepost.edit import CannotEditError, Edit, Sequence, add, append, source
from milepost.edit.text import apply, line_start
from milepost.edit.written import joined
from milepost.model import Loc

_MARK = "x"
_EMPTY_LINE = re.compile(r"\n\s*\n")


def appended(text: str, loc: Loc, lines: str, *, page: bool = False) -> str:
    """`text` with the item that `lines` write at the end of the list at `loc`. Raises `CannotEditError`."""
    src = source(text, page=page)
    node = src.find(loc)
    rows = lines.rstrip("\n").split("\n")
    if node is None:
        return appended(apply(text, add(src, loc, [])), loc, lines, page=page)
    if isinstance(node, Sequence) and node.flow and not node.entries:
        return apply(text, (_first(text, node, rows, src.newline),))
    (edit,) = append(src, loc, _MARK)
    lead = edit.text.removesuffix(f"- {_MARK}")
    if lead == edit.text or not isinstance(node, Sequence):
        raise CannotEditError("its list stands between brackets: write one item a line, each after a hyphen")
    gap = src.newline if _is_airy(text, node) else ""
    indent = len(lead) - len(src.newline)
    return apply(text, (Edit(edit.start, edit.end, f"{gap}{lead}{joined(rows, indent, src.newline)}"),))


def _is_airy(text: str, node: Sequence) -> bool:
    """Whether an empty line stands before the last item."""
    last = node.entries[-2:]
    return len(last) > 1 and bool(_EMPTY_LINE.search(text[last[0].end : last[1].start]))


def _first(text: str, node: Sequence, rows: list[str], newline: str) -> Edit:
    """The first item of a list that is written as `key: []`: below the key, two further in."""
    here = text[line_start(text, node.start) : node.start]
    indent = len(here) - len(here.lstrip(" -")) + 2
    start = node.start - (len(here) - len(here.rstrip()))
    return Edit(start, node.end, f"{newline}{' ' * indent}{joined(rows, indent, newline)}")
