"""Part of load. Fenced code in Markdown: hidden from the rest of the scanner; `question` fences are read.

Follows pymdownx.superfences: the fence closes with exactly its own marks, at its own indentation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from milepost.load.marks import Marks
from milepost.load.words import short
from milepost.model import ReferenceKind

OPENING = re.compile(r"^([ \t>]*+)(`{3,}+|~{3,}+)([^`\n]*+)$", re.MULTILINE)
TAB = 4


@dataclass(frozen=True)
class _Fence:
    start: int
    prefix: str
    marks: str
    word: str

    @property
    def width(self) -> int:
        return len(self.prefix.expandtabs(TAB))


def hide_fences(text: str, marks: Marks) -> str:
    """`text` with every fence replaced by empty lines of the same length."""
    parts: list[str] = []
    position = 0
    for start, end in fence_spans(text, marks):
        parts += (text[position:start], "\n" * (end - start))
        position = end
    return "".join((*parts, text[position:])) if parts else text


def fence_spans(text: str, marks: Marks) -> list[tuple[int, int]]:
    """Where each fence starts and ends."""
    spans: list[tuple[int, int]] = []
    if "```" not in text and "~~~" not in text:
        return spans
    while opening := OPENING.search(text, spans[-1][1] if spans else 0):
        spans.append((opening.start(), fence_end(text, opening, marks)))
    return spans


def fence_end(text: str, opening: re.Match[str], marks: Marks) -> int:
    """Where the fence ends that `OPENING` found."""
    fence = _Fence(opening.start(), opening[1], opening[2], opening[3].strip())
    return _end(text, fence, opening.end() + 1, marks)


def _end(text: str, fence: _Fence, start: int, marks: Marks) -> int:
    """Where the fence ends; a fence that never closes hides everything up to the line that breaks it."""
    position = start
    while position < len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        line = _inside(text[position:stop], fence)
        if line is None:
            break
        if line.startswith(fence.marks) and not line[len(fence.marks) :].strip():
            _question(text, fence, start, position, marks)
            return stop
        position = stop + 1
    fix = f"write a line {short(fence.marks)} after the block, indented like the line that opens it."
    marks.trouble(fence.start + len(fence.prefix), "MD001", "this block of code never ends", fix)
    return min(position, len(text))


def _inside(line: str, fence: _Fence) -> str | None:
    """A line without the fence's own indentation, or None when the line stands outside."""
    if not line.strip(" \t>"):
        return ""
    line = line.expandtabs(TAB)
    lead = line[: fence.width]
    if lead.strip(" >") or lead.count(">") != fence.prefix.count(">"):
        return None
    return line[fence.width :]


def _question(text: str, fence: _Fence, start: int, end: int, marks: Marks) -> None:
    if fence.word != "question":
        return
    body = text[start:end]
    ids = re.findall(r"[^\s>]+", body)
    if len(ids) != 1:
        found = f"{len(ids)} words" if ids else "nothing"
        fix = "write the id of one question of this module on a line of its own."
        offset = fence.start + len(fence.prefix)
        marks.trouble(offset, "MD002", f"this question block holds {found}; expected the id of one question", fix)
        return
    marks.add(start + body.index(ids[0]), ReferenceKind.QUESTION, ids[0])
