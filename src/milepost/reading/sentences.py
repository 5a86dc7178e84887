"""Plain text to words and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

WORD = re.compile(r"\w+(?:['\u2019-]\w+|(?<=\d)[.:,]\d+)*")
# The look behind keeps it linear: a run of full stops is tried once, from its beginning.
END = re.compile(r"[.!?\u2026](?<![.!?\u2026].)[.!?\u2026]*+[\"'\u201d\u2019)\]\x1f]*+(\s++)")
OPENING = "\"'\u201c\u2018\u00ab([\x1f"
# Written with a full stop that does not end a sentence.
SHORT = frozenset(("e.g", "i.e", "vs", "cf", "approx", "fig", "vol", "mr", "mrs", "ms", "dr", "prof", "dept"))
LISTED = re.compile(r"\([a-z0-9]\)")
"""Begins a part of an enumeration: `(b)`."""
INITIAL = re.compile(r"(?:^|[\s.(])[A-Z]$")
TAILS = frozenset(word[-2:] for word in SHORT)
# For most sentences, splitting at spaces finds the same words much faster: those without digits and joined words.
_JOINED = "#"
_SIMPLE = bytes(
    ord(_JOINED) if chr(code) in "'-0123456789" else code if chr(code).isalpha() or chr(code) == "_" else ord(" ")
    for code in range(128)
).ljust(256)


def words(text: str) -> list[str]:
    """The words of a plain text; numbers, times and words with a hyphen count as one word each."""
    if text.isascii():
        simple = text.encode("ascii").translate(_SIMPLE).decode("ascii")
        if _JOINED not in simple:
            return simple.split()
    return WORD.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences of a plain text."""
    return [" ".join(text[start:end].split()) for start, end in sentence_spans(text)]


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence starts and ends, without the space around it."""
    start = len(text) - len(text.lstrip())
    for match in END.finditer(text):
        if _surely_ends(text, match) or _ends(text, match):
            yield start, match.start(1)
            start = match.end()
    end = len(text.rstrip())
    if start < end:
        yield start, end


def _surely_ends(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends as most do: after a small letter that ends nothing short, and before a capital."""
    at = match.start()
    before = text[max(0, at - 2) : at]
    return (
        text[at] == "."
        and before.islower()
        and before not in TAILS
        and "A" <= text[match.end() : match.end() + 1] <= "Z"
    )


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
