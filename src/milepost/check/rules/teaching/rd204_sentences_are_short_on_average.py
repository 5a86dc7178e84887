"""RD204: the sentences of a page have 16 words or fewer on average.

Why: one long sentence among short ones is easy to bear. Long ones in a row tire the reader.
Bad: a page on which most sentences have 20 words or more
Good: sentences of 5 words and of 20 words, mixed, 12 to 16 on average
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.grades import shorter
from milepost.check.registry import Fault
from milepost.check.running import pages
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading.grade import FEWEST_WORDS

CODE = "RD204"
LEVEL = Level.WARNING
MOST = 16.0


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Pages with long sentences on average."""
    for page in pages(module):
        if page.words >= FEWEST_WORDS and page.words > MOST * page.sentence_count:
            average = page.words / page.sentence_count
            message = f"the sentences of this page have {average:.1f} words on average; up to {MOST:.0f} are easy"
            yield page.start, message, shorter(page.pieces)
