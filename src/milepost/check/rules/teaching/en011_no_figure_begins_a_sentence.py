"""EN011: no sentence begins with a figure; per cent have figures.

Why: a figure has no capital letter, so the reader misses that a sentence begins. In a fact, a figure is found faster
than a word. Where numbers tell a story ("two of them laughed"), words are fine.
Bad: `3 testers saw it.`, `forty per cent of the tickets`
Good: `Three testers saw it.`, `40 per cent of the tickets`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.passages import told
from milepost.check.registry import Fault
from milepost.check.running import Piece, Sentence, pages
from milepost.check.usage import Pattern
from milepost.check.voices import is_quoted
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EN011"
LEVEL = Level.WARNING
_DIGIT = re.compile(r"[^\x00-/:-\x7f]")  # there are other digits than those of ASCII
FEWEST = 4
"""Words that a sentence has; shorter ones are labels."""
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_SHARE = Pattern(
    re.compile(rf"\b{_NUMBER}(?:-\w+)? (?:per cent|percent)\b", re.IGNORECASE), frozenset(("cent", "percent"))
)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Shares in words in the curriculum's own texts."""
    return _shares(curriculum, None)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Sentences that begin with a figure, and shares in words."""
    for piece in _with_figures(module) if is_english(curriculum) else ():
        for sentence in piece.sentences:
            if sentence.words >= FEWEST and _is_figure(sentence.text) and not _is_said(piece, sentence):
                figure = sentence.text.split()[0]
                fix = "write the number as a word, or begin with another word."
                yield piece.at(sentence), f"this sentence begins with the figure {figure}", fix
    yield from _shares(curriculum, module)


def _with_figures(module: Module) -> Iterator[Piece]:
    """The paragraphs that hold a figure. An item of a list may begin with one."""
    for piece in (piece for page in pages(module) for piece in page.pieces):
        if piece.block.kind != "item" and _DIGIT.search(piece.text):
            yield piece


def _is_figure(sentence: str) -> bool:
    """Whether a sentence begins with a figure; a time may begin one."""
    first = sentence.split(" ", 1)[0]
    return first[:1].isdigit() and ":" not in first.rstrip(":")


def _is_said(piece: Piece, sentence: Sentence) -> bool:
    """Whether somebody says it, in quotation marks."""
    return is_quoted(told(piece.prose), piece.block.at(sentence.offset))


def _shares(curriculum: Curriculum, module: Module | None) -> Iterator[Fault]:
    for use, _ in _SHARE.uses(curriculum, module):
        yield use.fault(f"'{use.words}' is found faster as a figure", "write it like 40 per cent.")
