"""YAML as a tree that knows where each thing starts and ends in the text. No values, no judgement: load has those.

Reads the parser's events, as load does: the composed nodes of the library say wrongly where a block ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from milepost.edit.text import CannotEditError, column, line_end, line_start

_DEEPEST = 20
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Event = Any  # the library's types do not tell the fields of its events


@dataclass(frozen=True)
class Scalar:
    """A single value. `style` is empty, `'`, `"`, `|` or `>`; `value` what the text means, as a text."""

    start: int
    end: int
    value: str = ""
    style: str = ""


@dataclass(frozen=True)
class Pair:
    """A key with its value."""

    key: Scalar
    value: Node

    @property
    def start(self) -> int:
        """Where the key begins."""
        return self.key.start

    @property
    def end(self) -> int:
        """Where the value ends."""
        return max(self.key.end, self.value.end)


@dataclass(frozen=True)
class Item:
    """An entry of a list; in a block list `start` is the place of its dash."""

    start: int
    value: Node

    @property
    def end(self) -> int:
        """Where the value ends."""
        return max(self.start + 1, self.value.end)


@dataclass(frozen=True)
class Mapping:
    """Keys with values; `flow` when written between `{` and `}`."""

    start: int
    end: int
    entries: tuple[Pair, ...]
    flow: bool

    def get(self, key: str) -> Pair | None:
        """The pair with this key."""
        return next((pair for pair in self.entries if pair.key.value == key), None)

    def keys(self) -> tuple[str, ...]:
        """The keys, in the order of the text."""
        return tuple(pair.key.value for pair in self.entries)


@dataclass(frozen=True)
class Sequence:
    """A list; `flow` when written between `[` and `]`."""

    start: int
    end: int
    entries: tuple[Item, ...]
    flow: bool


Node = Scalar | Mapping | Sequence


def tree(text: str, start: int, end: int) -> Node | None:
    """The YAML between two offsets of `text`, None when there is nothing. Raises `CannotEditError` for what we do
    not edit: faulty YAML, anchors, tags, several documents, keys that are no words, nesting without end.
    """
    try:
        return _Reader(text, start, end).document()
    except (yaml.YAMLError, RecursionError) as error:
        raise CannotEditError("its YAML cannot be read") from error


class _Reader:
    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._shift = start
        loader = _Loader(text[start:end])
        self._next: Callable[[], _Event] = loader.get_event

    def document(self) -> Node | None:
        self._next()  # the start of the stream
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        node = self._node(self._next(), 0)
        self._next()  # the end of the document
        if not isinstance(self._next(), yaml.StreamEndEvent):
            raise CannotEditError("it holds more than one YAML document")
        return node

    def _node(self, event: _Event, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag or depth > _DEEPEST:
            raise CannotEditError("it uses YAML that is not used here")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        return self._sequence(event, depth)

    def _scalar(self, event: _Event) -> Scalar:
        start, end = self._start(event), self._end(event)
        style = event.style or ""
        if style in ("|", ">"):
            end = self._block_end(start, end)
        return Scalar(start, end, event.value, style)

    def _block_end(self, start: int, end: int) -> int:
        """Before the line break that ends the text; empty lines below count only where the author keeps them."""
        header = self._text[start : line_end(self._text, start)].partition("#")[0]
        body = self._text[start:end]
        kept = body.removesuffix("\n").removesuffix("\r") if "+" in header else body.rstrip()
        return start + max(len(kept), len(header.rstrip()))

    def _mapping(self, event: _Event, depth: int) -> Mapping:
        pairs: list[Pair] = []
        while not isinstance(following := self._next(), yaml.MappingEndEvent):
            key = self._node(following, depth + 1)
            if not isinstance(key, Scalar):
                raise CannotEditError("it has a key that is not a word")
            pairs.append(Pair(key, self._node(self._next(), depth + 1)))
        flow = bool(event.flow_style)
        end = self._end(following) if flow else max((pair.end for pair in pairs), default=self._end(event))
        return Mapping(self._start(event), end, tuple(pairs), flow)

    def _sequence(self, event: _Event, depth: int) -> Sequence:
        start, flow = self._start(event), bool(event.flow_style)
        items: list[Item] = []
        after = start
        while not isinstance(following := self._next(), yaml.SequenceEndEvent):
            value = self._node(following, depth + 1)
            items.append(Item(value.start if flow else self._dash(start, after), value))
            after = items[-1].end
        end = self._end(following) if flow else max((item.end for item in items), default=self._end(event))
        return Sequence(start, end, tuple(items), flow)

    def _dash(self, first: int, after: int) -> int:
        """The dash of the next item: the first stands where the list starts, the others below it."""
        if after == first:
            return first
        wanted = column(self._text, first)
        offset = self._text.find("\n", after) + 1
        while offset:
            here = offset + wanted
            if self._text[here : here + 1] == "-" and not self._text[line_start(self._text, here) : here].strip():
                return here
            offset = self._text.find("\n", offset) + 1
        raise CannotEditError("a list in it is written in an unusual way")

    def _start(self, event: _Event) -> int:
        return int(event.start_mark.index) + self._shift

    def _end(self, event: _Event) -> int:
        return int(event.end_mark.index) + self._shift
