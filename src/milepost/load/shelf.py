"""Part of load. Modules without a fault as JSON, so that a later run can go on from what this one has read.

JSON is data and nothing else: whatever stands in its place is refused, or is a module, and nothing of it is ever run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Protocol

from pydantic import TypeAdapter

from milepost.model import Loc, Module, Silence

_START, _END = "\x1e", "\x1f"
_Shelved = tuple[Module, tuple[Silence, ...]]


class Shelf(Protocol):
    """Where modules stand between runs. `beside` is what a module hangs on besides the file or folder at `path`."""

    def take(self, path: str, beside: tuple[object, ...]) -> bytes | None:
        """What was put there, if the file or folder and what is beside are as they were."""

    def put(self, path: str, beside: tuple[object, ...], data: bytes) -> None:
        """Keep it for the next run."""


def written(module: Module, silences: Sequence[Silence]) -> bytes:
    """A module and what its author allows: a line for the marks of each of its documents, and one for all the rest."""
    marks: list[Mapping[Loc, tuple[int, int]]] = []
    rest = _adapter().dump_json((module, tuple(silences)), by_alias=True, context=marks)
    return b"\n".join([*(_Late.written(one).encode() for one in marks), rest])


def read(data: bytes) -> _Shelved | None:
    """The same back; None where it is something else."""
    *marks, rest = data.split(b"\n")
    try:
        return _adapter().validate_json(rest, context=[_Late(line.decode()) for line in marks])
    except ValueError:
        return None


@cache
def _adapter() -> TypeAdapter[_Shelved]:
    return TypeAdapter(_Shelved)


class _Late(Mapping[Loc, tuple[int, int]]):
    """Marks that are looked up in their line: few are asked for, so it costs more to read them all.

    Each is a `START`, the `repr` of its way, in which no control character can stand, an `END`, a line and a column.
    """

    def __init__(self, line: str) -> None:
        self._line = line

    @staticmethod
    def written(marks: Mapping[Loc, tuple[int, int]]) -> str:
        """The line of some marks."""
        return "".join([f"{_START}{loc!r}{_END}{line} {column}" for loc, (line, column) in marks.items()])

    def __getitem__(self, loc: Loc) -> tuple[int, int]:
        _, found, rest = self._line.partition(f"{_START}{loc!r}{_END}")
        if not found:
            raise KeyError(loc)
        line, column = rest.partition(_START)[0].split()
        return int(line), int(column)

    def __iter__(self) -> Iterator[Loc]:
        entries = self._line.split(_START)[1:]
        return (ast.literal_eval(entry.partition(_END)[0]) for entry in entries)

    def __len__(self) -> int:
        return self._line.count(_START)
