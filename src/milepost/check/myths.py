"""Famous claims about people without sound evidence, and the modules that are about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

MYTH_MODULES = frozenset(
    {
        "evidence-and-myths",
        "lead-change",
        "honest-estimates-and-schedules",
        "practise-on-purpose",
        "decide-under-uncertainty",
        "emotional-intelligence-basics",
    }
)
"""Modules in which such a claim may be told, to correct it."""

_PER_CENT = r"\s?(?:%|per cent|percent)"
_MYTHS = (
    (rf"\b93{_PER_CENT}", r"communicat|non-?verbal|body language|tone|words|voice|message"),
    (r"\b7[-/, ]+38[-/, ]+(?:and )?55\b", ""),
    (
        rf"\b70{_PER_CENT} of (?:all )?(?:it |organi[sz]ational )?(?:projects|changes?|transformations|initiatives)\b",
        "",
    ),
    (r"\b10[, ]?000 hours\b", r"expert|master|practi[cs]e|skill|talent|genius|good at"),
    (r"\b70[-:/]20[-:/]10\b", ""),
    (r"\bgoldfish\b", r"attention|second|memory|concentrat"),
    (r"\battention spans?\b", r"second|minute|shorter|shrink|shrunk|goldfish|short|decreas|fall"),
    (rf"\b10{_PER_CENT} of (?:all )?training\b", ""),
    (r"\b23 minutes\b", r"interrupt|focus|concentrat|distract|back (?:on|to|into)"),
    (rf"\b85{_PER_CENT} of (?:\w+ )?success\b", ""),
    (rf"\b43{_PER_CENT}", r"habit|behaviour|daily actions"),
    (rf"\b30{_PER_CENT} better (?:foresight|at predict)", ""),
    (rf"\b30{_PER_CENT}", r"premortem|pre-mortem|foresight"),
)
_COMPILED = tuple(
    (re.compile(words, re.IGNORECASE), re.compile(rf"\b(?:{near})", re.IGNORECASE) if near else None)
    for words, near in _MYTHS
)
SIGNS = (
    *(f"{number}{unit}" for number in (93, 70, 10, 85, 43, 30) for unit in ("%", " %", " per")),
    *("38", "70-20", "70:20", "70/20", "10,000", "10 000", "10000", "23 min", "oldfish", "ttention"),
)
"""One of these stands in every text with a myth."""
WORDS = frozenset("93 70 10 85 43 30 38 23 10000 goldfish attention".split())  # noqa: SIM905
"""One of these is among the words of every module with a myth."""


def myths(sentence: str) -> Iterator[str]:
    """The myths in a sentence, in the author's words. A number alone is none: its subject must stand beside it."""
    for words, near in _COMPILED:
        match = words.search(sentence)
        if match and (near is None or near.search(sentence)):
            yield match[0]
