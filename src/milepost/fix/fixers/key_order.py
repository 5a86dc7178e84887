"""Keys stand in the order of the format, id first; comments go with their key."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.edit import CannotEditError, Edit, keys, reorder_keys
from milepost.fix.file import File
from milepost.fix.names import Names
from milepost.fix.records import records
from milepost.model import Loc

TURN = 6
MENDS = "the order of keys"
CODES = ()


def edits(file: File, _: Names) -> Iterator[Edit]:
    """The innermost groups first; what holds them has its turn when they are in order."""
    src = file.source
    if src is None:
        return
    done: set[Loc] = set()
    for loc, _node, record in reversed(list(records(src, file.kind.record))):
        try:
            found = () if loc in done else reorder_keys(src, loc, keys(record))
        except CannotEditError:
            continue
        if found:
            done.update(loc[:end] for end in range(len(loc)))
            yield from found
