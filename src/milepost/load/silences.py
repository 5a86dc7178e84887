"""Part of load. Comments that allow a finding, as silences with the lines they are for. Says nothing about codes.

`# milepost: allow QZ001 because ...` is for the key it stands at, or for the one below it, with all that is nested in
it. `<!-- milepost: allow QZ001 because ... -->` is for the block below it. Both are for their own lines, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from milepost.findings import Place
from milepost.load.comments import Bare
from milepost.load.layout import MarkdownLayout, YamlLayout
from milepost.load.words import short
from milepost.model import Silence
from milepost.suggest import did_you_mean

MOST = 300
"""Silences a file can have: more of them are an attempt to make the check slow."""
OWN = re.compile(r"milepost:[ \t]*(?P<words>[^\n]*)")
HASH = re.compile(r"(?:^|(?<=[ \t]))#+[ \t]*(?P<own>milepost:)?", re.MULTILINE)
ALLOW = re.compile(r"(?P<word>\S*)\s*(?P<codes>(?!because\b)[^\s,;]+(?:\s*[,;]\s*[^\s,;]+)*)?(?P<rest>.*)", re.DOTALL)
BECAUSE = re.compile(r"\s*because\b[\s:]*(?P<reason>.*)", re.DOTALL)
Written = tuple[str, Place, int, int]
"""The words behind `milepost:`, where the comment stands, and the lines it is for."""


def in_page(bare: Bare, file: str, line: int) -> Iterator[Silence]:
    """The silences among the comments of a Markdown text that starts at `line`."""
    return _limited(_written_in_page(bare, file, line)) if bare.comments else iter(())


def in_yaml(text: str, texts: Sequence[tuple[int, int]], file: str, line: int) -> Iterator[Silence]:
    """The silences of a YAML text that starts at `line`; `texts` are the offsets of its quoted and block texts."""
    return _limited(_written_in_yaml(text, texts, file, line)) if "milepost:" in text else iter(())


def _written_in_page(bare: Bare, file: str, line: int) -> Iterator[Written]:
    layout = MarkdownLayout(bare.text)
    for comment in bare.comments:
        if match := OWN.match(comment.words):
            place = Place(file, line + comment.row, comment.column + 1)
            yield match["words"], place, line + comment.row, line + layout.end_of_block(comment.last)


def _written_in_yaml(text: str, texts: Sequence[tuple[int, int]], file: str, line: int) -> Iterator[Written]:
    layout = YamlLayout(text, texts)
    told = -1
    for match in HASH.finditer(text):
        if layout.is_text(match.start()):
            continue
        row, column = layout.row_and_column(match.start())
        if match["own"] and row != told:
            place = Place(file, line + row, column + 1)
            yield layout.rest_of_row(match.end()), place, line + row, line + layout.end_of_key(row, column)
        told = row


def _limited(found: Iterator[Written]) -> Iterator[Silence]:
    for written in islice(found, MOST):
        yield from _silences(*written)
    for _, place, first, last in islice(found, 1):
        yield Silence(
            "", f"this file has more than {MOST} silences; this one and the next are not read", place, first, last
        )


def _silences(words: str, place: Place, first: int, last: int) -> Iterable[Silence]:
    match = ALLOW.match(words.strip())
    assert match is not None  # noqa: S101 - every part of the expression may be empty
    if match["word"] == "allow" and match["codes"]:
        because = BECAUSE.match(match["rest"])
        reason = because["reason"].strip() if because else ""
        codes = dict.fromkeys(re.split(r"\s*[,;]\s*", match["codes"]))
        return [Silence(code, reason, place, first, last) for code in codes]
    why = "this comment does not say which code it allows"
    if match["word"] != "allow":
        guess = did_you_mean(match["word"].lower(), ["allow"])
        why = f"this comment begins with 'milepost:' but not with 'milepost: allow'; it says '{short(words)}'.{guess}"
    return [Silence("", why, place, first, last)]
