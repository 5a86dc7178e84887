"""Part of load. YAML text to values with the place of each. The only module that imports the YAML library.

Reads the parser's events, so that an alias is refused before it can expand and depth is known before it is used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from milepost.findings import Place
from milepost.load.faults import Faults
from milepost.load.scalars import Surprise, plain, plain_key
from milepost.load.text import FORBIDDEN
from milepost.load.words import short
from milepost.load.yamlwords import translated
from milepost.model import Loc, Places

DEEPEST, MOST_REFUSED = 20, 5
NO_WORD = "write: word, colon, space, value; put a text that starts with a bracket or brace in quotes."
Mark = tuple[int, int]
Event = Any  # the library's types do not tell the fields of its events
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Alias, Scalar = yaml.AliasEvent, yaml.ScalarEvent
MappingStart, MappingEnd, SequenceEnd = yaml.MappingStartEvent, yaml.MappingEndEvent, yaml.SequenceEndEvent


@dataclass(frozen=True)
class Document:
    """What the text in `source` holds. `faulty` values had their finding; `texts`: offsets of quoted, block texts."""

    value: object
    places: Places
    faulty: frozenset[Loc]
    source: tuple[str, int]
    texts: Sequence[tuple[int, int]]

    def key(self, *loc: str | int) -> Place:
        """The place of a key, or of the value there when it has no key."""
        mark = self._keys.get(loc)
        return Place(self.places.file, *mark) if mark else self.places.at(*loc)

    @cached_property
    def _keys(self) -> Mapping[Loc, Mark]:
        """Read again: only a document with a misspelt key needs the places of its keys."""
        keys: dict[Loc, Mark] = {}
        text, first_line = self.source
        _Reader(text, self.places.file, Faults(), first_line, keys).document()
        return keys


class _StopReadingError(Exception):
    """The rest of this text cannot be read; the finding is made."""


def read(text: str, file: str, faults: Faults, first_line: int = 1) -> Document | None:
    """The document in `text`, whose first line is line `first_line` of `file`. None when it cannot be read."""
    reader = _Reader(text, file, faults, first_line)
    try:
        value = reader.document()
    except _StopReadingError:
        return None
    except yaml.YAMLError as error:
        reader.syntax(error)
        return None
    return Document(value, Places(file, reader.marks), frozenset(reader.faulty), (text, first_line), reader.texts)


class _Reader:
    def __init__(
        self, text: str, file: str, faults: Faults, first_line: int, keys: dict[Loc, Mark] | None = None
    ) -> None:
        self.marks: dict[Loc, Mark] = {}
        self.keys = keys
        self.faulty: set[Loc] = set()
        self.texts: list[tuple[int, int]] = []
        self._text = text
        self._file = file
        self._faults = faults
        self._first_line = first_line
        self._has_comments = " #" in text
        self._refused = 0
        self._told: set[int] = set()  # lines that had a finding
        self._loader = Loader(text)
        self._next = self._loader.get_event

    def document(self) -> object:
        self._next()  # the start of the stream
        if isinstance(event := self._next(), yaml.StreamEndEvent):
            return None
        value = self._value(self._next(), ())
        self._next()  # the end of the document
        if not isinstance(event := self._next(), yaml.StreamEndEvent):
            self._stop(event, "YM014", "a second document begins here", "remove the line '---': a file holds one.")
        return value

    def syntax(self, error: yaml.YAMLError) -> None:
        problem = translated(error, self._text)
        place = Place(self._file, problem.line + self._first_line, problem.column + 1)
        if place.line not in self._told:
            self._faults.add(place, problem.code, problem.message, problem.fix)

    def _value(self, event: Event, loc: Loc) -> object:
        mark = event.start_mark
        self.marks[loc] = (mark.line + self._first_line, mark.column + 1)
        kind = type(event)
        if kind is Alias:
            self._alias(event, loc)
            return None
        if event.anchor or event.tag:
            self._refuse_extras(event, loc)
        if kind is Scalar:
            return self._quoted(event, loc) if event.style else self._plain(event, loc)
        if len(loc) >= DEEPEST:
            self._too_deep(event)
        return self._mapping(loc) if kind is MappingStart else self._sequence(loc)

    def _too_deep(self, event: Event) -> None:
        self._stop(event, "YM012", f"more than {DEEPEST} levels inside each other", "make it flatter.")

    def _sequence(self, loc: Loc) -> tuple[object, ...]:
        values: list[object] = []
        while type(event := self._next()) is not SequenceEnd:
            values.append(self._value(event, (*loc, len(values))))
        return tuple(values)

    def _mapping(self, loc: Loc) -> dict[object, object]:
        values: dict[object, object] = {}
        following = self._next
        while type(event := following()) is not MappingEnd:
            key = self._key(event, loc)
            if key is None:
                self._skip()
            elif key in values:
                self._twice(event, (*loc, key))
                self._value(self._next(), (*loc, key, "?"))
            else:
                below = (*loc, key)
                if self.keys is not None:
                    self.keys[below] = self._mark(event)
                values[key] = self._value(following(), below)
        return values

    def _key(self, event: Event, loc: Loc) -> str | int | None:
        """The key, or None with a finding."""
        if type(event) is not Scalar:
            self._no_word(event, loc)
            return None
        if event.anchor or event.tag:
            self._refuse_extras(event, (*loc, "?"))
        key = event.value if event.style else plain_key(event.value)
        if type(key) is str or type(key) is int:
            return key
        self._odd_key(event, key, loc)
        return None

    def _no_word(self, event: Event, loc: Loc) -> None:
        self._fault(event, "YM011", "this key is not a plain word", NO_WORD)
        self.faulty.add(loc)
        if type(event) is not Alias:
            self._skip(event)

    def _skip(self, event: Event | None = None) -> None:
        """Read over one value, whatever it is."""
        depth = 0
        while True:
            event = event or self._next()
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                self._too_deep(event)
            if depth == 0:
                return
            event = None

    def _odd_key(self, event: Event, key: object, loc: Loc) -> None:
        self.faulty.add(loc)
        word = short(event.value)
        if isinstance(key, Surprise):
            self._fault(event, key.code, key.message, key.fix)
        else:
            fix = f'put it in quotes when it is one: "{word}".' if word else "write a word there."
            self._fault(event, "YM011", f"'{word}' is not a word that can be a key", fix)

    def _plain(self, event: Event, loc: Loc) -> object:
        value = plain(event.value)
        if type(value) is Surprise:
            self._fault(event, value.code, value.message, value.fix)
            self.faulty.add(loc)
            return event.value
        if self._has_comments:
            self._look_behind(event, loc)
        return value

    def _quoted(self, event: Event, loc: Loc) -> str:
        text: str = event.value
        self.texts.append((event.start_mark.index, event.end_mark.index))
        if event.style == '"' and (hidden := FORBIDDEN.search(text)):
            message = f"an escape in this text stands for an invisible character (U+{ord(hidden.group()):04X})"
            self._fault(event, "YM015", message, 'remove the escape; write a backslash itself as "\\\\".')
            self.faulty.add(loc)
            return FORBIDDEN.sub("\ufffd", text)
        return text

    def _look_behind(self, event: Event, loc: Loc) -> None:
        """A text that a `#` cuts short: `title: Issue #12`."""
        end = event.end_mark.index
        if event.value and self._text[end : end + 2] == " #" and self._text[end + 2 : end + 3].isalnum():
            message = f"the text ends at '{short(event.value)}': what follows ' #' is read as a comment"
            fix = "put the whole text in quotes, or write a space after # when a comment is meant."
            self._fault(event, "YM016", message, fix)
            self.faulty.add(loc)

    def _alias(self, event: Event, loc: Loc) -> None:
        fix = "write the value out, or put it in quotes when it is a text."
        self._refuse(event, loc, "YM007", f"'*{short(event.anchor)}' (a YAML alias) is not used here", fix)

    def _refuse_extras(self, event: Event, loc: Loc) -> None:
        fix = "remove it, or put the value in quotes when it is a text."
        if event.anchor:
            self._refuse(event, loc, "YM007", f"'&{short(event.anchor)}' (a YAML anchor) is not used here", fix)
        if event.tag:
            written = short(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._refuse(event, loc, "YM008", f"'{written}' (a YAML tag) is not used here", fix)

    def _refuse(self, event: Event, loc: Loc, code: str, message: str, fix: str) -> None:
        """A few of them are enough to see what is meant."""
        self.faulty.add(loc)
        self._refused += 1
        if self._refused <= MOST_REFUSED:
            self._fault(event, code, message, fix)

    def _twice(self, event: Event, loc: Loc) -> None:
        message = f"the key '{short(str(loc[-1]))}' stands twice: here and in line {self.marks[loc][0]}"
        self._fault(event, "YM006", message, "keep one of the two.")

    def _mark(self, event: Event) -> Mark:
        mark = event.start_mark
        return (mark.line + self._first_line, mark.column + 1)

    def _fault(self, event: Event, code: str, message: str, fix: str) -> None:
        self._told.add(event.start_mark.line + self._first_line)
        self._faults.add(Place(self._file, *self._mark(event)), code, message, fix)

    def _stop(self, event: Event, code: str, message: str, fix: str) -> None:
        self._fault(event, code, message, fix)
        raise _StopReadingError
