"""How hard a text is to read, as a school grade."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.reading.sentences import words
from milepost.reading.syllables import syllables

FEWEST_WORDS = 100


@dataclass(frozen=True)
class Grade:
    """What was counted, and the grade `value` that follows from it."""

    words: int
    sentences: int
    syllables: int
    value: float


def grade(sentences: Iterable[str]) -> Grade | None:
    """The Flesch-Kincaid grade of plain sentences; none below 100 words, where it says little.

    0.39 x words a sentence + 11.8 x syllables a word - 15.59, from J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
    B. S. Chissom, "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75,
    1975. It counts lengths and knows nothing of meaning: a smoke alarm, never the goal.
    """
    counted = [found for sentence in sentences if (found := words(sentence))]
    spoken = sum(syllables(*found) for found in counted)
    return graded(sum(map(len, counted)), len(counted), spoken)


def graded(words: int, sentences: int, syllables: int) -> Grade | None:
    """The grade of a text that is counted already; none below 100 words."""
    if words < FEWEST_WORDS:
        return None
    return Grade(words, sentences, syllables, 0.39 * words / sentences + 11.8 * syllables / words - 15.59)
