"""How the lines of a Markdown text begin, as Python-Markdown and our extensions read them."""

from __future__ import annotations

import re
from typing import NamedTuple

TAB = 4
FENCE = re.compile(r"([ \t]*+)(`{3,}+|~{3,}+)[^`]*+\Z")
BOX = re.compile(r"(?:!!!|\?\?\?\+?) ?([\w-]++)[^\"\n]*+(?:\"(.*)\")?[ \t]*\Z")
HEADING = re.compile(r"(#{1,6})[ \t]*+")
ATTRIBUTES = re.compile(r"\{[^{}]*+\}\Z|(?<!#)#++\Z")
UNDERLINE = re.compile(r"(=+|-+) *\Z")
RULER = re.compile(r" {0,3}([-*_])[ ]{0,2}(?:\1[ ]{0,2}){2,}\Z")
DELIMITER = re.compile(r" {0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*+\|?[ ]*\Z")
QUOTE = re.compile(r" {0,3}> ?")
ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}\.)[ \t]+(?:\[[ xX]\][ \t]+)?")
DEFINITION = re.compile(r" {0,3}:[ \t]+")
NOTE = re.compile(r" {0,3}\[\^[^\[\]\n]+\]:[ \t]*")
ADDRESS = re.compile(r" {0,3}\[(?![\^@])[^\[\]\n]+\]:[ \t]*\S")


class Row(NamedTuple):
    """A line without the indentation around it, and where it starts in the source."""

    offset: int
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text or self.text.isspace()

    def stripped(self) -> Row:
        """The line without the space before it."""
        text = self.text.lstrip()
        return self if len(text) == len(self.text) else Row(self.offset + len(self.text) - len(text), text)

    def cut(self, count: int) -> Row:
        """The line without its first `count` characters."""
        return Row(self.offset + count, self.text[count:])


def rows(text: str) -> list[Row]:
    """All lines of a text."""
    found, offset = [], 0
    for line in text.split("\n"):
        found.append(Row(offset, line))
        offset += len(line) + 1
    return found


def indent(text: str) -> int:
    """How many characters make the first step of indentation; 0 when the line is not indented."""
    if text.startswith("    "):
        return TAB
    tab = text[:TAB].find("\t")
    return tab + 1 if tab >= 0 and not text[:tab].strip(" ") else 0


def inside(lines: list[Row], start: int) -> int:
    """The end of the indented lines that begin at `start`, without the empty lines below them."""
    end = last = start
    while end < len(lines) and (lines[end].is_blank or indent(lines[end].text)):
        end += 1
        if not lines[end - 1].is_blank:
            last = end
    return last


def shifted(lines: list[Row]) -> list[Row]:
    """Indented lines one step to the left."""
    return [line.cut(indent(line.text)) for line in lines]


def fence_end(lines: list[Row], start: int, opening: re.Match[str]) -> int:
    """The row after the fence that opens at `start`: it closes with the same marks at the same indentation."""
    lead, marks = opening[1].expandtabs(TAB), opening[2]
    for row in range(start + 1, len(lines)):
        text = lines[row].text.expandtabs(TAB)
        if text.strip() and not text.startswith(lead):
            return row
        if text.startswith(lead + marks) and not text[len(lead) + len(marks) :].strip():
            return row + 1
    return len(lines)
