"""Every sentence of a module with its place: of its pages, and of the values that people read."""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.kept import kept
from milepost.check.passages import texts
from milepost.check.running import Sentence, pages, sentences
from milepost.findings import Place
from milepost.model import Module
from milepost.reading import blocks

WARN, REFUSE = 25, 35


@kept
def long_sentences(module: Module) -> tuple[tuple[Place, Sentence], ...]:
    """The sentences that are longer than they should be."""
    return tuple(_long(module))


def long_fault(sentence: Sentence) -> tuple[str, str]:
    """What to say of a long sentence, and how to mend it."""
    begin = " ".join(sentence.text.split()[:6])
    message = f"this sentence has {sentence.words} words: '{begin} ...'"
    return message, f"make two or three sentences of it; up to {WARN} words are easy to follow."


def _long(module: Module) -> Iterator[tuple[Place, Sentence]]:
    for page in pages(module):
        for piece in (piece for piece in page.pieces if piece.longest > WARN):
            yield from ((piece.at(one), one) for one in piece.sentences if one.words > WARN)
    for passage in (passage for passage in texts(module).passages if passage.prose is None):
        if passage.text.count(" ") >= WARN:
            found = (one for block in blocks(passage.text) for one in sentences(block.text))
            yield from ((passage.start, one) for one in found if one.words > WARN)
