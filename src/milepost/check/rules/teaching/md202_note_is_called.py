"""MD202: every note is called by a footnote.

Why: at the end of the page stands a note that nobody came from, and its way back leads nowhere.
Bad: `[^survey]: 14 of 20, in March 2026.`, and no `[^survey]` in the text
Good: `Most of them asked first.[^survey]`, and below it the note
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.footnotes import without_call
from milepost.check.own_texts import own_texts
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "MD202"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Notes that nobody calls in the curriculum's own texts."""
    for passage in own_texts(curriculum).passages:
        yield from without_call(passage)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Notes that nobody calls in a module."""
    del curriculum
    for passage in texts(module).passages if texts(module).may_hold(("[^",)) else ():
        yield from without_call(passage)
