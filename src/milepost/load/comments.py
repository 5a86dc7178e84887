"""Part of load. Comments of authors in Markdown: `<!-- ... -->` on lines of their own, taken out before all else.

A comment counts as empty lines. In a block of code it is text; with words beside it, it is raw HTML, which is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from milepost.load.fences import OPENING, fence_end
from milepost.load.marks import Marks

START = re.compile(r"^[ \t]*+<!--", re.MULTILINE)
REST = re.compile(r"[ \t]*+$", re.MULTILINE)
END = "-->"


@dataclass(frozen=True)
class Comment:
    """A comment: its words, and the rows it takes, which count from 0. `column` is that of its `<`, from 0."""

    words: str
    row: int
    last: int
    column: int


@dataclass(frozen=True)
class Bare:
    """A text without its comments; as many lines as before. `endless`: (row, column) of one that never ends."""

    text: str
    comments: tuple[Comment, ...] = ()
    endless: tuple[int, int] | None = None


def without_comments(text: str) -> Bare:
    """`text` with every comment replaced by empty lines, and what was taken out."""
    return _Stripper(text).stripped() if "<!--" in text else Bare(text)


class _Stripper:
    def __init__(self, text: str) -> None:
        self._text = text
        self._parts: list[str] = []
        self._comments: list[Comment] = []
        self._copied = 0
        self._row = 0

    def stripped(self) -> Bare:
        position, fence = 0, OPENING.search(self._text)
        while start := START.search(self._text, position):
            if fence and fence.start() < position:
                fence = OPENING.search(self._text, position)
            if fence and fence.start() < start.start():
                position = fence_end(self._text, fence, Marks())
                fence = OPENING.search(self._text, position)
                continue
            end = self._text.find(END, start.end())
            if end < 0:
                return self._endless(start)
            position = self._comment(start, end)
        return Bare(self._rest(), tuple(self._comments))

    def _comment(self, start: re.Match[str], end: int) -> int:
        """Take one comment out, unless other words stand behind it; where to go on."""
        after = REST.match(self._text, end + len(END))
        if after is None:
            return end + len(END)
        self._copy(start.start())
        row = self._row
        lines = self._text.count("\n", start.start(), after.end())
        words = " ".join(self._text[start.end() : end].split())
        self._comments.append(Comment(words, row, row + lines, start.end() - len("<!--") - start.start()))
        self._parts.append("\n" * lines)
        self._copied, self._row = after.end(), row + lines
        return after.end()

    def _endless(self, start: re.Match[str]) -> Bare:
        """Only its own line is taken out: the lines below may well be meant for readers."""
        self._copy(start.start())
        stop = self._text.find("\n", start.end())
        self._copied = len(self._text) if stop < 0 else stop
        column = start.end() - len("<!--") - start.start()
        return Bare(self._rest(), tuple(self._comments), (self._row, column))

    def _copy(self, end: int) -> None:
        self._parts.append(self._text[self._copied : end])
        self._row += self._text.count("\n", self._copied, end)

    def _rest(self) -> str:
        return "".join((*self._parts, self._text[self._copied :]))
