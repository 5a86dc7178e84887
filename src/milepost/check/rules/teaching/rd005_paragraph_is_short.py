"""RD005: a paragraph has up to 5 sentences, or up to 80 words if they are short.

Why: on a phone, 80 words fill the screen. A paragraph is one thought; the empty line tells the reader that it is done.
Bad: nine sentences and 110 words without an empty line
Good: four sentences, an empty line, five sentences
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.running import Piece, pages
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD005"
LEVEL = Level.WARNING
SENTENCES, WORDS = 5, 80
FIX = "put an empty line where a new thought begins, or cut what is said twice."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Long paragraphs and long items of lists."""
    for piece in (piece for page in pages(module) for piece in page.pieces):
        if piece.words > WORDS and piece.sentence_count > SENTENCES:
            yield piece.place, _message(piece), FIX


def _message(piece: Piece) -> str:
    what = "item" if piece.block.kind == "item" else "paragraph"
    has = f"{piece.sentence_count} sentences and {piece.words} words"
    return f"this {what} has {has}; up to {SENTENCES} or {WORDS} are easy"
