"""A file as text and as a tree: a YAML file, or the front matter of a Markdown file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from milepost.edit.nodes import Mapping, Node, Scalar, Sequence, tree
from milepost.edit.text import CannotEditError
from milepost.model import Loc

_OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
_CLOSING = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


@dataclass(frozen=True)
class Source:
    """The text of a file with every byte of it (also CRLF and a byte order mark), and its YAML as a tree.

    `start` and `end` are where the YAML stands in `text`; all offsets count characters of `text`.
    """

    text: str
    start: int
    end: int
    root: Node | None

    @cached_property
    def newline(self) -> str:
        """The line break of this file."""
        return "\r\n" if "\r\n" in self.text else "\n"

    def find(self, loc: Loc) -> Node | None:
        """What stands at `loc`, or None."""
        node = self.root
        for step in loc:
            node = _below(node, step)
        return node

    def mapping(self, loc: Loc) -> Mapping:
        """The mapping at `loc`. Raises `CannotEditError` when there is none."""
        node = self.find(loc)
        if not isinstance(node, Mapping):
            raise CannotEditError(f"there is no group of keys at {_name(loc)}")
        return node

    def sequence(self, loc: Loc) -> Sequence:
        """The list at `loc`. Raises `CannotEditError` when there is none."""
        node = self.find(loc)
        if not isinstance(node, Sequence):
            raise CannotEditError(f"there is no list at {_name(loc)}")
        return node


def source(text: str, *, page: bool) -> Source:
    """The file's text made ready for edits; `page`: a Markdown file with front matter. Raises `CannotEditError`.

    Read the text with `milepost.edit.files.read`, which keeps line breaks as they are.
    """
    if _BREAKS.search(text):
        raise CannotEditError("it has line breaks of an unusual kind")
    start, end = front_matter(text) if page else (len(text) - len(text.removeprefix("\ufeff")), len(text))
    return Source(text, start, end, tree(text, start, end))


def front_matter(text: str) -> tuple[int, int]:
    """Where the YAML of a Markdown file starts and ends, without the lines `---`."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if not opening or not closing:
        raise CannotEditError("it has no front matter between two lines ---")
    return opening.end(), closing.start()


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Mapping):
        pair = node.get(str(step))
        return pair.value if pair else None
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.entries):
        return node.entries[step].value
    return None


def _name(loc: Loc) -> str:
    return "/".join(map(str, loc)) or "the top"


def is_empty(node: Node | None) -> bool:
    """Whether nothing is written there: `key:` without a value."""
    return isinstance(node, Scalar) and node.start == node.end
