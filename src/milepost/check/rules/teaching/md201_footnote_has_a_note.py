"""MD201: a footnote has its note.

Why: without the note the page shows the brackets as they are, and what was to be said is missing.
Bad: `Most of them asked first.[^survey]`, and no line that begins with `[^survey]:`
Good: `Most of them asked first.[^survey]`, and below it `[^survey]: 14 of 20, in March 2026.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.footnotes import without_note
from milepost.check.own_texts import own_texts
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MD201"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Footnotes without a note in the curriculum's own texts."""
    for passage in own_texts(curriculum).passages:
        yield from without_note(passage)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Footnotes without a note in a module."""
    del curriculum
    for passage in texts(module).passages if texts(module).may_hold(("[^",)) else ():
        yield from without_note(passage)
