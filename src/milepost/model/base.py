"""The words all other words are made of: ids, texts, places. No I/O."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    SerializationInfo,
    ValidationInfo,
)

from milepost.findings import Place
from milepost.slug import ID, LONGEST_ID

Step = str | int
Loc = tuple[Step, ...]
"""The way from the root of a document to a value: keys of mappings and positions in lists."""

Id = Annotated[str, Field(pattern=rf"^{ID}$", max_length=LONGEST_ID)]
LocalId = Annotated[str, Field(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=80)]
"""An id that is unique inside its module or question only; capitals are allowed (`O1`)."""

Text = Annotated[str, Field(min_length=1, max_length=10_000, pattern=r"\S")]
"""One plain text: shown as it stands, never read as Markdown. Not only spaces."""


Code = Annotated[str, Field(pattern=r"^[A-Z]{2}[0-9]{3}$")]
"""The code of a rule: `QZ001`."""


class MarkdownMark:
    """Marks a string field whose text is Markdown, so that load can look for links and HTML in it."""


Markdown = Annotated[str, Field(min_length=1, max_length=10_000, pattern=r"\S"), MarkdownMark()]
Minutes = Annotated[int, Field(ge=0, le=480)]
Percent = Annotated[int, Field(ge=0, le=100)]


def _written_day(value: object) -> object:
    """Only a day as people write it: numbers are days as well for pydantic."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("not written as year-month-day")
    return value


Day = Annotated[datetime.date, Field(strict=False), BeforeValidator(_written_day)]
Proficiency = Annotated[int, Field(ge=1, le=4)]
"""1 foundation, 2 working, 3 skilled, 4 shaping."""


class Record(BaseModel):
    """A piece of YAML as the author wrote it: frozen, strict, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Thinking(str, Enum):
    """Kinds of thinking (Anderson and Krathwohl 2001, anderson-2001 in the bibliography)."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYSE = "analyse"
    EVALUATE = "evaluate"
    CREATE = "create"


Marks = Mapping[Loc, tuple[int, int]]
"""Line and column of every value of a document."""


def _shelved(marks: Marks, info: SerializationInfo) -> int:
    """Whoever writes a module as JSON has a list for the marks of its documents; many records share those of one."""
    listed: Any = info.context
    number: int = next((number for number, one in enumerate(listed) if one is marks), len(listed))
    listed[number:] = listed[number:] or [marks]
    return number


def _taken(number: object, info: ValidationInfo) -> Marks:
    listed: Any = info.context
    if listed is None or not isinstance(number, int) or not 0 <= number < len(listed):
        raise ValueError("no number of the list of marks")
    marks: Marks = listed[number]
    return marks


@dataclass(frozen=True)
class Places:
    """Where every value of one document stands: `places.at("questions", 2, "prompt")`."""

    file: str
    marks: Annotated[Marks, PlainSerializer(_shelved), PlainValidator(_taken)] = field(
        default_factory=dict, repr=False, compare=False
    )
    prefix: Loc = ()

    def at(self, *loc: Step) -> Place:
        """The place of a value, or of the nearest one around it that exists."""
        path = self.prefix + loc
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (1, 1))
        return Place(self.file, line, column)

    def under(self, *loc: Step) -> Places:
        """The same document, seen from the value at `loc`."""
        return Places(self.file, self.marks, self.prefix + loc)


class ReferenceKind(str, Enum):
    """What an author's Markdown can point at, or hold."""

    LINK = "link"
    IMAGE = "image"
    CITATION = "citation"
    QUESTION = "question"
    HTML = "html"
    HEADING = "heading"


@dataclass(frozen=True)
class Reference:
    """Something found in Markdown.

    `target`: the address of a link or image, the key of a citation, the id of a question, the tag of raw HTML,
    the level of a heading. `text`: the link text, the alternative text of an image, the words of a heading.
    """

    kind: ReferenceKind
    target: str
    text: str
    place: Place


@dataclass(frozen=True)
class Prose:
    """A Markdown text of a file, with what it points at. `place` is where its first character stands.

    `indent`: how many characters of indentation its other lines have lost.
    """

    text: str
    place: Place
    references: tuple[Reference, ...] = ()
    indent: int = 0


@dataclass(frozen=True)
class Silence:
    """A finding that an author means: `code` is not reported in the lines from `first` to `last`, for this `reason`.

    Written as a comment: `# milepost: allow QZ001 because ...`, in Markdown `<!-- milepost: allow ... -->`.
    `code` is empty where the comment cannot be read; then `reason` says why.
    """

    code: str
    reason: str
    place: Place
    first: int
    last: int
