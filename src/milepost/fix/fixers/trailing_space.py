"""Spaces at the ends of lines go, but not the two that break a line in Markdown, nor those in code and long texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from milepost.edit import Edit, Mapping, Node, Scalar, Sequence
from milepost.fix.file import File, Line
from milepost.fix.names import Names
from milepost.load.fences import fence_spans
from milepost.load.marks import Marks

TURN = 2
MENDS = "spaces at the ends of lines"
CODES = ()
Span = tuple[int, int]


def edits(file: File, _: Names) -> Iterator[Edit]:
    """The spaces that nobody sees and that mean nothing."""
    if file.source is not None:
        kept = list(_long_texts(file.source.root))
        yield from (_cut(line) for line in file.lines(*file.yaml) if _ends_in_space(line) and not _inside(line, kept))
    kept = _code(file)
    last = Line(len(file.text), "")
    for line, following in pairwise((*file.lines(file.body), last)):
        if _ends_in_space(line) and not _inside(line, kept) and not _breaks(line, following):
            yield _cut(line)


def _cut(line: Line) -> Edit:
    return Edit(line.start + len(line.words.rstrip(" \t")), line.end, "")


def _ends_in_space(line: Line) -> bool:
    return line.words.endswith((" ", "\t"))


def _breaks(line: Line, following: Line) -> bool:
    """Whether the spaces break a line: two or more, with more of the paragraph below."""
    words = line.words.rstrip(" \t")
    width = len(line.words.expandtabs(4)) - len(words.expandtabs(4))
    return bool(words) and width > 1 and bool(following.words.strip())


def _inside(line: Line, spans: list[Span]) -> bool:
    """Whether one of the spans, which stand in the order of the text, holds spaces at the end of the line."""
    number = bisect_left(spans, (line.end, 0)) - 1
    return number >= 0 and _cut(line).start < spans[number][1]


def _long_texts(node: Node | None) -> Iterator[Span]:
    """The texts below a `|` or `>`, and those in quotes, in which spaces at the end of a line may mean something."""
    if isinstance(node, Scalar) and node.style:
        yield node.start, node.end + (node.style in "|>")
    elif isinstance(node, Mapping | Sequence):
        for entry in node.entries:
            yield from _long_texts(entry.value)


def _code(file: File) -> list[Span]:
    """Fenced code. Offsets stay right when CRLF is read as a space and a line break."""
    text = file.text[file.body :].replace("\r\n", " \n")
    return [(start + file.body, end + file.body) for start, end in fence_spans(text, Marks())]
