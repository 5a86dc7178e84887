"""How many syllables an English word has, counted without a dictionary."""

from __future__ import annotations

import re

VOWELS = re.compile(r"[aeiouy\u00e0-\u00ff]+")
# A last e, es or ed that is not spoken: `make`, `times`, `used`; but `table`, `changes` and `wanted` speak it.
SILENT = re.compile(r"(?:[^aeiouy]e|[^aeiouysxzcg]es|[^aeiouytd]ed)\Z")
SPOKEN = re.compile(r"(?:[^aeiouyl]le[sd]?|[cs]hes)\Z")
KEPT = 50_000


class _Known(dict[str, int]):
    """The words that were counted; a table is asked faster than a function."""

    def __missing__(self, word: str) -> int:
        if len(self) >= KEPT:
            self.clear()
        self[word] = count = sum(_part(part) for part in word.lower().split("-") if part) or 1
        return count


_KNOWN = _Known()


def syllables(*words: str) -> int:
    """Groups of vowels minus silent endings, at least one for each part between hyphens; of all words together."""
    return sum(map(_KNOWN.__getitem__, words))


def _part(part: str) -> int:
    part = part.partition("'")[0].partition("\u2019")[0]
    count = len(VOWELS.findall(part))
    if count > 1 and SILENT.search(part) and not SPOKEN.search(part):
        count -= 1
    return count or 1
