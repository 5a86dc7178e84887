"""Numbers in a text, as figures or as words, and the numbers that a source's entry holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from milepost.model import SourceEntry

_WORDS: dict[str, float] = {
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "half": 50,
}
_UNITS = {"one": 1, "two": 2, **{word: number for word, number in _WORDS.items() if 2 < number < 10}}
"""One and two are left out: they seldom are findings. A half is 50 per cent."""

_NUMBER = re.compile(
    rf"(?<![\w:./-])(?:(?P<figure>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?![\w:/]|\.\d|-\d)|(?P<word>{'|'.join(_WORDS)})"
    rf"(?:-(?P<unit>{'|'.join(_UNITS)}))?(?!\w))",
    re.IGNORECASE,
)
_SMALL = 11
_COUNTED = re.compile(
    r"\s+(?:of|in|out|per|percentage)\b"
    r"|(?:\s+[\w-]+){0,2}?\s+(?:people|participants|persons|students|adults|workers|employees|developers|engineers"
    r"|managers|leaders|users|respondents|teams|groups|projects|companies|firms|organisations|countries|studies|papers"
    r"|samples|experiments|trials|surveys|reviews|years|months|weeks|days|hours|minutes|times)\b",
    re.IGNORECASE,
)
"""What makes a small number in words a finding: people, studies, time, a share."""
_NAMED = re.compile(
    r"\b(?:release|version|build|line|ticket|step|level|phase|section|page|task|text|part|chapter|table|figure|grade)\s\Z",
    re.IGNORECASE,
)
"""What stands before a number that is a name and no amount."""
_RANGE = re.compile(r"(?<=\d)[-\u2013](?=\d)")


def numbers(text: str) -> Iterator[tuple[str, float]]:
    """The numbers of a text, as written and as values; times, versions and numbers that are names are none."""
    yield from ((match[0], _value(match)) for match in _amounts(text))


def stated(text: str) -> Iterator[tuple[str, float]]:
    """The numbers that state a finding: small ones in words only where they count people, studies, time or shares."""
    for match in _amounts(text):
        value = _value(match)
        if match["figure"] or value >= _SMALL or _COUNTED.match(text, match.end()):
            yield match[0], value


def _amounts(text: str) -> Iterator[re.Match[str]]:
    for match in _NUMBER.finditer(text):
        if not _NAMED.search(text, max(0, match.start() - 12), match.start()):
            yield match


def _value(match: re.Match[str]) -> float:
    if figure := match["figure"]:
        return float(figure.replace(",", ""))
    return _WORDS[match["word"].lower()] + _UNITS.get((match["unit"] or "").lower(), 0)


@lru_cache(maxsize=2000)
def known_numbers(source: SourceEntry) -> frozenset[float]:
    """The numbers that may be used with a source: those of its findings, limits and title, and its year."""
    text = " ".join((source.supports, source.caution, source.title, source.container or "", str(source.year)))
    return frozenset(value for _, value in numbers(_RANGE.sub(" ", text)))
