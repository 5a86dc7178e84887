"""EN007: dates as `12 March 2026`, times with 24 hours, no season without a date, money with its code.

Why: 03/04/26 is April in one country and March in another. Spring is in October for half of the world, and "$" is the
money of more than 20 countries.
Bad: `03/04/2026`, `March 12th`, `5 pm`, `next quarter`, `$100`
Good: `3 April 2026`, `12 March`, `17:00`, `by 30 June 2026`, `USD 100`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.usage import Pattern, Use
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare

CODE = "EN007"
LEVEL = Level.WARNING
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_MONTH_BUT_FIRST = "|".join(f"(?<={month[0]}){month[1:]}" for month in _MONTHS)
_SEASONS = ("spring", "summer", "autumn", "winter")
_SEASON = f"(?:{'|'.join(_SEASONS)})"
_DATE = (
    r"(?<![\w/.-].)(?:\d?/\d{1,2}/(?:\d{4}|\d{2})(?![\w/])|\d?\.\d{1,2}\.\d{4}(?!\w)"
    rf"|\d{{3}}-\d{{2}}-\d{{2}}(?![\w-])|\d?(?:st|nd|rd|th)(?: of)? {_MONTH}\b)"
)
_TIME = r"(?<![\w.:].)\d?(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)"
# Each begins with one kind of character, so that it is found fast.
_FIGURES = Pattern(re.compile(rf"[0-9](?:(?P<date>{_DATE})|(?P<time>{_TIME}))", re.IGNORECASE), marks="0123456789")
_MONEY = Pattern(re.compile(r"(?P<money>[$\u20ac\u00a3\u00a5] ?\d(?:[\d,.]*\d)?)"), marks="$\u20ac\u00a3\u00a5")
_WORDS = Pattern(
    re.compile(rf"[A-Z](?<!\w.)(?:{_MONTH_BUT_FIRST}) \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)"),
    frozenset(month.lower() for month in _MONTHS),
)
_TIMES_OF_YEAR = Pattern(
    re.compile(rf"(?P<season>\b(?:(?:this|next|last) (?:quarter|{_SEASON})|in (?:the )?{_SEASON})\b)", re.IGNORECASE),
    frozenset(("quarter", *_SEASONS)),
)
_SAID = {
    "date": ("the date '{}' is not written out", "write day, month in letters and year: 12 March 2026."),
    "time": ("the time '{}' is not written with 24 hours", "write it like 17:00."),
    "season": ("'{}' is another time of the year elsewhere", "write a month or a date."),
    "money": ("the sum '{}' does not say whose money it is", "write the code of the currency first: USD 100."),
}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEAR = 40


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Unclear dates and sums in the curriculum's own texts."""
    return _faults(curriculum, None)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Unclear dates and sums in a module."""
    return _faults(curriculum, module)


def _faults(curriculum: Curriculum, module: Module | None) -> Iterator[Fault]:
    for pattern in (_FIGURES, _WORDS, _TIMES_OF_YEAR, _MONEY):
        for use, match in pattern.uses(curriculum, module):
            kind = match.lastgroup or "date"
            if kind != "season" or not _has_year(use):
                message, fix = _SAID[kind]
                yield use.fault(message.format(use.words), fix)


def _has_year(use: Use) -> bool:
    """Whether a year stands close by."""
    text = bare(use.passage.text)
    return bool(_YEAR.search(text, max(0, use.start - _NEAR), use.end + _NEAR))
