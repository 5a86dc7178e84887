"""RD006: a heading stands at least every 250 words. A box with a title is a section of its own.

Why: readers look for the part they need, and come back after a call. Headings are where they can stop and start.
Bad: 600 words below one heading
Good: `### Two hints` after 200 words
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.running import Page, pages
from milepost.check.walk import lesson_prose
from milepost.findings import Level
from milepost.model import Curriculum, Module, Prose
from milepost.reading import blocks, place

CODE = "RD006"
LEVEL = Level.WARNING
MOST = 250
FIX = "put a heading (## or ###) where a new part begins; let it say what the part gives."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Long sections of lessons."""
    for prose, page in zip(lesson_prose(module), pages(module), strict=False):  # scenarios and transfer come behind
        for start, words in _sections(prose, page):
            if words > MOST:
                message = f"{words} words stand here without a heading between them; up to {MOST} are easy"
                yield place(prose, start), message, FIX


def _sections(prose: Prose, page: Page) -> Iterator[tuple[int, int]]:
    """Where each section starts, and how many words of running text it has outside of boxes."""
    starts = [0, *(one.offset for one in blocks(prose.text) if one.kind == "heading" and not one.boxes)]
    words = dict.fromkeys(starts, 0)
    for piece in page.pieces:
        if not piece.block.boxes:
            start = starts[bisect_right(starts, piece.block.offset) - 1]
            words[start] += piece.words
    yield from words.items()
