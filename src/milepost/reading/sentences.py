"""Plain text to words and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from milepost.reading.plain import GONE

WORD = re.compile(r"\w+(?:['\u2019-]\w+|(?<=\d)[.:,]\d+)*")
# The look behind keeps it linear: a run of full stops is tried once, from its beginning.
# Most sentences end after small letters, and before a capital: the first branch.
END = re.compile(
    r"[.!?\u2026](?:(?<=[a-z][a-z]\.)(\s++)(?=[A-Z])"
    r"|(?<![.!?\u2026].)[.!?\u2026]*+[\"'\u201d\u2019)\]\x1f]*+(\s++))"
)
OPENING = "\"'\u201c\u2018\u00ab([\x1f"
# Written with a full stop that does not end a sentence.
SHORT = frozenset(("e.g", "i.e", "vs", "cf", "approx", "fig", "vol", "mr", "mrs", "ms", "dr", "prof", "dept"))
LISTED = re.compile(r"\([a-z0-9]\)")
"""Begins a part of an enumeration: `(b)`."""
INITIAL = re.compile(r"(?:^|[\s.(])[A-Z]$")
TAILS = frozenset(word[-2:] for word in SHORT)
# For most sentences, splitting at spaces finds the same words much faster: those without digits and joined words.
_JOINED = "#"


def _letter(code: int) -> str:
    """What stands for a character of ASCII in a text of letters and spaces."""
    if chr(code) in "'-0123456789":
        return _JOINED
    return chr(code) if chr(code).isalpha() or chr(code) in ("_", GONE) else " "


_SIMPLE = "".join(map(_letter, range(128))).encode("ascii").ljust(256)

_RUN = re.compile(r"\w+")
_RUNS = bytes(code if chr(code).isalnum() or chr(code) == "_" else ord(" ") for code in range(128)).ljust(256)


def words(text: str) -> list[str]:
    """The words of a plain text; numbers, times and words with a hyphen count as one word each."""
    simple = _simple(text)
    return WORD.findall(text) if simple is None else simple.split()


def words_within(text: str, spans: Iterable[tuple[int, int]]) -> list[list[str]]:
    """The words of parts of a text in which marks may be gone: as `words` tells them of each part without the gaps."""
    simple = _simple(text)
    if simple is None:
        return [words(text[start:end].replace(GONE, "")) for start, end in spans]
    if GONE in simple:
        return [simple[start:end].replace(GONE, "").split() for start, end in spans]
    return [simple[start:end].split() for start, end in spans]


def _simple(text: str) -> str | None:
    """The text in letters and spaces, each where it was, if its words can be told at the spaces."""
    if text.isascii():
        simple = text.encode("ascii").translate(_SIMPLE).decode("ascii")
        if _JOINED not in simple:
            return simple
    return None


def runs(text: str) -> list[str]:
    """Every run of letters and digits in a text of any kind, marks and all."""
    if text.isascii():
        return text.encode("ascii").translate(_RUNS).decode("ascii").split()
    return _RUN.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences of a plain text."""
    return [" ".join(text[start:end].split()) for start, end in sentence_spans(text)]


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence starts and ends, without the space around it."""
    start = len(text) - len(text.lstrip())
    for match in END.finditer(text):
        at, gap = match.start(), match.lastindex or 0
        if (gap == 1 and text[at - 2 : at] not in TAILS) or _ends(text, match):
            yield start, match.start(gap)
            start = match.end()
    end = len(text.rstrip())
    if start < end:
        yield start, end


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a mark at the end of a word ends a sentence: what follows must not go on in small letters."""
    at = match.end()
    if LISTED.match(text, at):
        return True
    while at < len(text) and text[at] in OPENING:
        at += 1
    if at == len(text) or text[at].islower():
        return False
    if text[match.start()] != ".":
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    word = before.split()[-1].lstrip(OPENING).lower() if before.strip() else ""
    return word not in SHORT and not INITIAL.search(before)
