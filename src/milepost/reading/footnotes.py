"""The footnotes of a Markdown text: where notes are called, and where they stand. As Python-Markdown reads them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from milepost.reading.blocks import blocks
from milepost.reading.plain import MARK

SIGN = "[^"
_NOTE = re.compile(r"^[ \t>]*+(?:[-*+][ \t]++)?\[\^([^\[\]\n]++)\]:", re.MULTILINE)


class Footnotes(NamedTuple):
    """Names as they are written, each with its offset in the text."""

    calls: tuple[tuple[str, int], ...] = ()
    notes: tuple[tuple[str, int], ...] = ()


def footnotes(text: str) -> Footnotes:
    """The footnotes of a text; what stands in code is none."""
    if SIGN not in text:
        return Footnotes()
    notes = tuple(_notes(text))
    named = {name for name, _ in notes}
    return Footnotes(tuple((name, at) for name, at, is_link in _calls(text) if name in named or not is_link), notes)


def _notes(text: str) -> Iterator[tuple[str, int]]:
    code = [(block.offset, block.at(len(block.text))) for block in blocks(text) if block.kind == "code"]
    for match in _NOTE.finditer(text):
        at = match.start(1) - len(SIGN)
        before = bisect_right(code, at, key=lambda span: span[0]) - 1
        if before < 0 or at > code[before][1]:
            yield match[1], at


def _calls(text: str) -> Iterator[tuple[str, int, bool]]:
    """Every name in brackets that begins no note, and whether an address follows."""
    for block in blocks(text):
        if block.kind == "code" or SIGN not in block.text:
            continue
        for match in MARK.finditer(block.text):
            name = match[0][len(SIGN) : -1]
            if match[0].startswith(SIGN) and name and not _begins_note(block.text, match):
                yield name, block.at(match.start()), block.text.startswith("(", match.end())


def _begins_note(text: str, match: re.Match[str]) -> bool:
    is_first = not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
    return is_first and text.startswith(":", match.end())
