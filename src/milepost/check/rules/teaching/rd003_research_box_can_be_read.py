"""RD003: a research box has reading grade 12 or lower.

Why: what sources say needs some long words. It needs no long sentences, and readers must see where the limits are.
Bad: Notwithstanding methodological heterogeneity, the aforementioned investigations demonstrate positive associations.
Good: The studies used different methods. In most of them, the two things went together `[@kluger-2024]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.grades import easier
from milepost.check.registry import Fault
from milepost.check.running import RESEARCH, Piece, grade_of, pages
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module
from milepost.reading import boxes, place

CODE = "RD003"
LEVEL = Level.WARNING
MOST = 12.0


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Research boxes of 100 words or more that are hard to read."""
    if is_english(curriculum):
        for start, pieces in _boxes(module).items():
            grade = grade_of(pieces)
            if grade and grade.value > MOST:
                message = f"this research box has reading grade {grade.value:.1f}; it should be {MOST:.0f} or lower"
                yield start, message, easier(pieces)


def _boxes(module: Module) -> dict[Place, list[Piece]]:
    """The text of each research box, by where the box starts."""
    found: dict[Place, list[Piece]] = {}
    for piece in (piece for page in pages(module) for piece in page.pieces if piece.is_research):
        starts = [box.offset for box in boxes(piece.prose.text) if box.kind == RESEARCH]
        start = max(offset for offset in starts if offset <= piece.block.offset)
        found.setdefault(place(piece.prose, start), []).append(piece)
    return found
