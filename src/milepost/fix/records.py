"""The records of the model in a file's tree, also where the file as a whole cannot be loaded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from milepost.edit import Mapping, Node, Scalar, Sequence, Source
from milepost.load import expected
from milepost.model import Loc, Record

Found = tuple[Loc, Mapping, type[Record]]


def records(src: Source, model: type[Record]) -> Iterator[Found]:
    """Every group of keys that is a record of the model, outermost first: its way, its node, its type."""
    if src.root is not None:
        yield from _records(src.root, model, ())


def _records(node: Node, annotation: Any, loc: Loc) -> Iterator[Found]:
    kind = expected.plain(annotation)
    if isinstance(node, Sequence) and get_origin(kind) is tuple:
        for number, item in enumerate(node.entries):
            yield from _records(item.value, get_args(kind)[0], (*loc, number))
    elif isinstance(node, Mapping):
        record = kind if expected.is_record(kind) else _member(node, kind)
        if record:
            yield loc, node, record
            types = expected.keys(record)
        else:
            types = dict.fromkeys(node.keys(), (get_args(kind) or (None, None))[1]) if get_origin(kind) is dict else {}
        for pair in node.entries:
            if pair.key.value in types:
                yield from _records(pair.value, types[pair.key.value], (*loc, pair.key.value))


def _member(node: Mapping, kind: Any) -> type[Record] | None:
    """Of a union of records, such as the types of questions, the one that the key `type` names."""
    pair = node.get("type")
    word = pair.value.value if pair and isinstance(pair.value, Scalar) else None
    members = (member for member in get_args(kind) if expected.is_record(member))
    return next((member for member in members if word in get_args(expected.keys(member).get("type"))), None)
