"""Stage 4. Short ways through the Markdown library for what nearly all texts are made of. They change no letter.

The library asks each of its two dozen kinds of blocks and of marks about each piece of a text. Here it is asked first
whether the piece is plain.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor, ParagraphProcessor
from markdown.treeprocessors import InlineProcessor, Treeprocessor, UnescapeTreeprocessor
from markdown.util import STX, AtomicString

_LINE = r"\*{0,2}[^\W\d_].*"
_LINES = re.compile(rf"{_LINE}(?:\n{_LINE})*\n*")
_HEADING = re.compile(r"#{1,6} [^\\#\n]+")
_MARK = re.compile(r"[\\`*_\[\]<&\x02]|  \n")
_NEEDS = {
    "backtick": "`",
    "escape": "\\",
    "footnote": "[^",
    "citation": "[@",
    "reference": "[",
    "link": "](",
    "image_link": "![",
    "image_reference": "![",
    "short_reference": "[",
    "short_image_ref": "![",
    "autolink": "<",
    "mail": "<",
    "linebreak": "  \n",
    "entity": "&",
}
"""What must stand in a text so that an inline pattern has something to do. Patterns without a line here always look."""
_REFERENCES = ("reference", "short_reference", "image_reference", "short_image_ref")
"""Patterns that have nothing to do where no address was defined apart from the text."""


class PlainLines(ParagraphProcessor):
    """A paragraph whose lines all begin with a letter: all other blocks have a line that begins with a mark."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether `block` can be nothing else."""
        del parent
        return _LINES.fullmatch(block) is not None


class PlainHeading(HashHeaderProcessor):
    """A heading alone in its block."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether `block` can be nothing else."""
        del parent
        return _HEADING.fullmatch(block) is not None


class PlainText(Treeprocessor):
    """Runs first: text without any mark needs none of the inline patterns. This halves the time of a page."""

    def run(self, root: Element) -> None:
        """Tell the inline patterns to leave such text alone."""
        for element in root.iter():
            if element.text and not _MARK.search(element.text):
                element.text = AtomicString(element.text)
            if element.tail and not _MARK.search(element.tail):
                element.tail = AtomicString(element.tail)


class UsefulPatterns(InlineProcessor):
    """Runs the inline patterns, but only those that have something to do somewhere in the text."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        known = {md.inlinePatterns[name]: name for name in _NEEDS if name in md.inlinePatterns}
        self._names = [(pattern, known.get(pattern, "")) for pattern in md.inlinePatterns]

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """Apply them to the whole tree."""
        text = "\n".join(tree.itertext())
        idle = {name for name, mark in _NEEDS.items() if mark not in text}
        idle.update(() if self.md.references else _REFERENCES)
        useful = [pattern for pattern, name in self._names if name not in idle]
        self.inlinePatterns = useful  # type: ignore[assignment]  # a list is as good, and faster
        return super().run(tree, ancestors)


class SomeEscapes(UnescapeTreeprocessor):
    """Puts back the signs behind backslashes, where there is one."""

    def run(self, root: Element) -> None:
        """Look through the whole tree, if anything was hidden there."""
        if STX in "".join(root.itertext()):
            super().run(root)


def shorten(md: Markdown, *, blocks: bool) -> None:
    """Let `md`, which has all its patterns, take the short ways; `blocks`: it knows headings and the like."""
    md.treeprocessors.register(PlainText(md), "plain", 40)
    md.treeprocessors.register(UsefulPatterns(md), "inline", 20)
    md.treeprocessors.register(SomeEscapes(md), "unescape", 0)
    md.block_level_elements = frozenset(md.block_level_elements)  # type: ignore[assignment]  # it is asked for all tags
    if blocks:
        md.parser.blockprocessors.register(PlainLines(md.parser), "plain-lines", 120)
        md.parser.blockprocessors.register(PlainHeading(md.parser), "plain-heading", 115)
