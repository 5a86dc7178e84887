"""How many syllables an English word has, counted without a dictionary."""

from __future__ import annotations

import re
from functools import lru_cache

VOWELS = re.compile(r"[aeiouy\u00e0-\u00ff]+")
# A last e, es or ed that is not spoken: `make`, `times`, `used`; but `table`, `changes` and `wanted` speak it.
SILENT = re.compile(r"(?:[^aeiouy]e|[^aeiouysxzcg]es|[^aeiouytd]ed)\Z")
SPOKEN = re.compile(r"(?:[^aeiouyl]le[sd]?|[cs]hes)\Z")
KEPT = 50_000


@lru_cache(maxsize=KEPT)
def syllables(word: str) -> int:
    """Groups of vowels minus silent endings, at least one for each part between hyphens."""
    return sum(_part(part) for part in word.lower().split("-") if part) or 1


def _part(part: str) -> int:
    part = part.partition("'")[0].partition("\u2019")[0]
    count = len(VOWELS.findall(part))
    if count > 1 and SILENT.search(part) and not SPOKEN.search(part):
        count -= 1
    return count or 1
