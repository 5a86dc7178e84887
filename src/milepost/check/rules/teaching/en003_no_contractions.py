"""EN003: no negative contractions; other contractions only where somebody speaks.

Why: the n't in "don't" is easy to miss, and then the sentence says the opposite. The full form costs one word.
Bad: `You shouldn't restart it.`, `It's enough to ask once.`
Good: `You should not restart it.`, `It is enough to ask once.`, `Mei: That's what I saw.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.usage import Pattern, Use
from milepost.check.voices import is_spoken
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EN003"
LEVEL = Level.WARNING
_NOT = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
_ENDS = {"m": ("am",), "re": ("are",), "ve": ("have",), "ll": ("will",), "d": ("had", "would"), "s": ("is", "has")}
_SHORT = Pattern(
    re.compile(
        r"\b(?:\w+n['\u2019]t|(?:I|you|we|they|he|she|it|that|there|here|who|what|where|how)['\u2019](?:m|re|ve|ll|d|s)"
        r"|(?:everyone|nobody|somebody)['\u2019](?:ll|d)|let['\u2019]s)\b",
        re.IGNORECASE,
    ),
    frozenset(("t", "m", "re", "ve", "ll", "d", "s")),
    marks="'\u2019",
    in_word=True,
)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Contractions in the curriculum's own texts."""
    return _faults(curriculum, None)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Contractions in a module."""
    return _faults(curriculum, module)


def _faults(curriculum: Curriculum, module: Module | None) -> Iterator[Fault]:
    for use, match in _SHORT.uses(curriculum, module):
        word = match[0].replace("\u2019", "'")
        if word.lower().endswith("n't"):
            full = _NOT.get(word.lower(), f"{word[:-3]} not")
            yield use.fault(f"the 'not' in '{word}' is easy to miss", f"write '{full}'.")
        elif not _is_said(use):
            yield use.fault(f"'{word}' is for speech", f"write {_full(word)}.")


def _is_said(use: Use) -> bool:
    return is_spoken(use.module, use.passage, use.start)


def _full(word: str) -> str:
    start, _, end = word.partition("'")
    endings = ("us",) if start.lower() == "let" else _ENDS[end.lower()]
    return " or ".join(f"'{start} {ending}'" for ending in endings)
