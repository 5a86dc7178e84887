"""MO007: the minutes of a page fit its words.

Why: people plan their time by these minutes; a page that takes three times as long is not finished.
Bad: `duration_minutes: 4` for 1,600 words; `duration_minutes: 45` for two paragraphs without an exercise
Good: about one minute for 200 words, and more for what the learner does on the page
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.timing import USUAL, pages
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MO007"
LEVEL = Level.WARNING


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Pages that nobody reads so fast, and pages that hold far less than their minutes; none that load read in part."""
    for page in (page for page in pages(module) if page.place.file not in curriculum.faulty):
        written = f"'duration_minutes: {page.minutes}'"
        if page.too_short:
            fix = f"write {-(-page.least // USUAL)} or more: people read about {USUAL} words a minute."
            yield page.place, f"{written} is too little for {page.least} words", fix
        elif page.minutes > page.longest:
            fix = f"write {page.longest} or less, or give the learner something to do there."
            yield page.place, f"{written} is too much for a page of {page.most} words", fix
