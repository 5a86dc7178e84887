"""Ids of headings, made from their words. One place, so that check and render agree on every anchor."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_EMPHASIS = re.compile(r"(?<!\w)_+|_+(?!\w)")
_NOT_WORD = re.compile(r"[^\w\s-]")
_GAP = re.compile(r"[-\s]+")
_OURS = re.compile(r"(?:q|mp|word|term|source|fn|fnref|level|unit|stage)-")


ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""The form of an id: small letters and digits, with single hyphens between them."""
LONGEST_ID = 80


def is_id(name: str) -> bool:
    """Whether `name` has the form of an id."""
    return len(name) <= LONGEST_ID and re.fullmatch(ID, name) is not None


def heading_id(words: str) -> str:
    """The id of a heading: its words in small letters, with hyphens between them.

    What begins like an id of our own pages gets `part-` before it.

    >>> heading_id("What helps, and what does not?")
    'what-helps-and-what-does-not'
    """
    name = _GAP.sub("-", _NOT_WORD.sub("", words).strip().lower()) or "section"
    return f"part-{name}" if _OURS.match(name) else name


def heading_words(heading: str) -> str:
    """The words of a heading without the marks of links and emphasis."""
    return _EMPHASIS.sub("", _LINK.sub(r"\1", heading))


def heading_ids(headings: Iterable[str]) -> tuple[str, ...]:
    """The ids of all headings of one page, in their order."""
    taken: dict[str, None] = {}
    for words in headings:
        taken[free_id(heading_id(words), taken)] = None
    return tuple(taken)


def free_id(wish: str, taken: Iterable[str]) -> str:
    """`wish`, or `wish-2`, `wish-3` ... when the page has it already."""
    used, name, number = set(taken), wish, 1
    while name in used:
        number += 1
        name = f"{wish}-{number}"
    return name


def as_plain(name: str) -> str:
    """The name of a file or folder as it works everywhere; empty when letters would be lost, or nearly all of it.

    >>> as_plain("Say no (kindly).md")
    'Say-no-kindly.md'
    """
    if not name.isascii() or not name.isprintable():
        return ""
    stem, dot, end = name[:80].rpartition(".")
    parts = [re.sub(r"[^A-Za-z0-9._-]+", "-", part).strip("-.") for part in ((stem, end) if stem else (end,))]
    kept = dot.join(part for part in parts if part) if stem else parts[0]
    return kept if 2 * len(kept) >= len(name) else ""
