"""Part of load. Boxes that would not be shown as they were meant: `!!! kind "title"`, and its indented text.

What Markdown does not take for a box it shows as text; of what it takes, it drops words, or leaves the box empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.load.marks import Marks
from milepost.load.words import short
from milepost.reading.boxkinds import KINDS
from milepost.reading.lines import BOX, TAB
from milepost.suggest import did_you_mean

LINE = re.compile(r"^([ \t]*+)([^\s][^\n]*+)", re.MULTILINE)
START = re.compile(r"(!!++|\?\?++\+?)([ \t]*+)([^\s!?].*+)")
ITEM = re.compile(r"[-*+][ \t]|\d{1,9}[.)][ \t]")
KIND = re.compile(r"[\w-]+")
CODE = "MD010"
BEGINNINGS = ("!!!", "???", "???+")
QUOTES = "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb"


def boxes(text: str, visible: str, marks: Marks) -> None:
    """Tell of each box that fails; `visible` is `text` with its code hidden, at the same offsets."""
    if "!!" not in visible and "??" not in visible:
        return
    for line, start in _starts(visible):
        bangs, gap, words = start.groups()
        word = KIND.match(words)
        kind = word[0] if word else ""
        if kind.lower() not in KINDS and bangs not in BEGINNINGS:
            continue  # only loud
        if said := _beginning(line[1], bangs, gap, words) or _kind(kind, words) or _title(bangs, kind, words):
            marks.trouble(line.start(2), CODE, *said)
        elif kind:
            _inside(text, line, marks)


def _starts(visible: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each line that looks like the first one of a box, where a box can stand: not in indented code."""
    around: list[tuple[int, bool]] = []  # how far the lines around this one are indented, and whether they hold others
    for line in LINE.finditer(visible):
        space, words = line.groups()
        column = _width(space) if space else 0
        while around and around[-1][0] >= column:
            around.pop()
        can_stand = column < TAB or (bool(around) and around[-1][1])
        can_hold = can_stand and not words[0].isalpha()
        start = START.match(words) if can_hold else None
        around.append((column, bool(start) or (can_hold and bool(ITEM.match(words)))))
        if start:
            yield line, start


def _width(space: str) -> int:
    return len(space.expandtabs(TAB))


def _beginning(space: str, bangs: str, gap: str, words: str) -> tuple[str, str] | None:
    if _width(space) % TAB:
        fix = "begin it at the start of the line; in another box or a list, after four spaces."
        return "a box does not begin here, in the middle of the line", fix
    if bangs in BEGINNINGS and gap in ("", " "):
        return None
    wanted = bangs if bangs in BEGINNINGS else bangs[0] * 3
    name = "exclamation marks" if bangs[0] == "!" else "question marks"
    return f"a box begins with three {name} and one space", f"write: {wanted} {short(words)}"


def _kind(kind: str, words: str) -> tuple[str, str] | None:
    if kind.lower() in KINDS or (not kind and words[0] not in QUOTES):
        return None
    said = f"there is no box '{short(kind)}'" if kind else "this box does not say of which kind it is"
    return said, f"use one of: {', '.join(KINDS)}.{did_you_mean(kind.lower(), KINDS)}"


def _title(bangs: str, kind: str, words: str) -> tuple[str, str] | None:
    rest = words[len(kind) :].strip()
    if not kind or not rest or ('"' in rest and BOX.match(f"{bangs} {words}")):
        return None
    title = rest.strip(QUOTES + ": ").replace('"', "").strip()
    fix = f'write {bangs} {kind} "{short(title)}", and nothing else in the line.'
    return "the title of this box does not stand between straight quotes", fix


def _inside(text: str, line: re.Match[str], marks: Marks) -> None:
    """Whether the text of the box is indented."""
    width = _width(line[1]) + TAB
    first = LINE.search(text, line.end() + 1)
    if first and _width(first[1]) >= width:
        return
    if first and first.start() == line.end() + 1:
        fix = f"begin this line and all others of the box with {width} spaces."
        marks.trouble(first.start(2), CODE, "this line stands outside the box above it", fix)
    else:
        fix = f"write its text below it, each line after {width} spaces."
        marks.trouble(line.start(2), CODE, "nothing stands in this box", fix)
