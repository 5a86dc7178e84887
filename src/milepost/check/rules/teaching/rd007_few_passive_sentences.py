"""RD007: at most 15 of 100 sentences of a page are passive.

Why: "it was decided" hides who decided, and a reader at work needs to know whom to ask. A passive sentence is fine
when the actor does not matter. The rule knows a passive by its look, and can be wrong about a single sentence.
Bad: The release was moved and nobody was informed.
Good: Ngozi moved the release and informed nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.passive import is_passive, most_passive
from milepost.check.registry import Fault
from milepost.check.running import pages
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD007"
LEVEL = Level.WARNING
MOST = 0.15
FEWEST = 20
"""Sentences a page must have before a share says something."""
SHOWN = 5


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Pages with many passive sentences."""
    for page in pages(module) if is_english(curriculum) else ():
        count = page.sentence_count
        if count < FEWEST or most_passive(piece.text for piece in page.pieces) <= MOST * count:
            continue
        passive = [(piece, one) for piece, one in page.sentences if is_passive(one.text)]
        if len(passive) > MOST * count:
            message = f"{len(passive)} of {count} sentences of this page are passive: more than {MOST:.0%}"
            lines = list(dict.fromkeys(str(piece.at(sentence).line) for piece, sentence in passive))
            more = " and others" if len(lines) > SHOWN else ""
            yield page.start, message, f"say who does it, for example in lines {', '.join(lines[:SHOWN])}{more}."
