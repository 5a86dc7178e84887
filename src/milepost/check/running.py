"""The running text of a module, as people read it: pages, their paragraphs and items, and the sentences in them.

Headings, tables, code and quotes are no running text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from milepost.check.kept import kept
from milepost.check.walk import scenario_prose
from milepost.findings import Place
from milepost.model import Module, Prose, Scenario
from milepost.reading import (
    GONE,
    Block,
    Grade,
    blocks,
    graded,
    place,
    sentence_spans,
    shown,
    syllables,
    words,
    words_within,
)
from milepost.reading.grade import FEWEST_WORDS

RUNNING = ("paragraph", "item")
RESEARCH = "research"


class Sentence(NamedTuple):
    """A sentence and its counts. `offset`: where it starts in its block."""

    text: str
    offset: int
    words: int
    syllables: int


class Piece(NamedTuple):
    """A paragraph or item, the text of the file in which it stands, what a reader sees of it, and its counts.

    Its sentences are told one by one only where somebody asks for them: to count all of its words at once is faster.
    """

    prose: Prose
    block: Block
    text: str
    words: int
    syllables: int
    sentence_count: int
    longest: int
    """The words of its longest sentence."""

    @property
    def sentences(self) -> list[Sentence]:
        """The sentences that have words; `sentence_count` says how many."""
        return sentences(self.block.text)

    def at(self, sentence: Sentence) -> Place:
        """Where a sentence starts."""
        return place(self.prose, self.block.at(sentence.offset))

    @property
    def place(self) -> Place:
        """Where the piece starts."""
        return place(self.prose, self.block.offset)

    @property
    def is_research(self) -> bool:
        """Whether it says what sources say."""
        return RESEARCH in self.block.boxes


@dataclass(frozen=True)
class Page:
    """A page: `kind` is `opening`, the type of a lesson, `scenario` or `transfer`; `start` is where its text begins."""

    kind: str
    start: Place
    pieces: tuple[Piece, ...]

    @property
    def sentences(self) -> Iterator[tuple[Piece, Sentence]]:
        """All sentences, each with its piece."""
        return ((piece, sentence) for piece in self.pieces for sentence in piece.sentences)

    @cached_property
    def words(self) -> int:
        """How many words its running text has."""
        return sum([piece.words for piece in self.pieces])

    @cached_property
    def sentence_count(self) -> int:
        """How many sentences it has."""
        return sum([piece.sentence_count for piece in self.pieces])


@kept
def pages(module: Module) -> tuple[Page, ...]:
    """All pages of a module."""
    return tuple(_pages(module))


def _pages(module: Module) -> Iterator[Page]:
    yield _page("opening", module.body.place, [module.body])
    for lesson in module.lessons:
        yield _page(lesson.fields.type, lesson.body.place, [lesson.body])
    for scenario in module.scenarios:
        yield _page("scenario", scenario.situation.place, _story(scenario))
    if module.transfer and module.transfer.body:
        yield _page("transfer", module.transfer.body.place, [module.transfer.body])


def _story(scenario: Scenario) -> Iterator[Prose]:
    """The texts of a scenario and the words of its choices."""
    yield from scenario_prose(scenario)
    yield from (Prose(choice.text, choice.place) for node in scenario.nodes for choice in node.choices)


def _page(kind: str, start: Place, texts: Iterable[Prose]) -> Page:
    return Page(kind, start, tuple(piece for text in texts for piece in _pieces(text)))


def _pieces(prose: Prose) -> Iterator[Piece]:
    for block in blocks(prose.text):
        if block.kind in RUNNING:
            yield _piece(prose, block)


def _piece(prose: Prose, block: Block) -> Piece:
    text = shown(block.text)
    cut = words_within(text, sentence_spans(text))
    counts = [len(found) for found in cut if found]
    spoken = syllables(*chain.from_iterable(cut))
    return Piece(prose, block, text.replace(GONE, ""), sum(counts), spoken, len(counts), max(counts, default=0))


def sentences(markdown: str) -> list[Sentence]:
    """The sentences of a text that have words."""
    return [Sentence(one, at, len(found), syllables(*found)) for one, at in _cut(markdown) if (found := words(one))]


def _cut(markdown: str) -> list[tuple[str, int]]:
    text = shown(markdown)
    return [(text[start:end].replace(GONE, ""), start) for start, end in sentence_spans(text)]


def grade_of(pieces: Iterable[Piece]) -> Grade | None:
    """The reading grade of pieces of text; none when they are short."""
    all_ = tuple(pieces)
    total = sum([piece.words for piece in all_])
    if total < FEWEST_WORDS:
        return None
    return graded(total, sum([piece.sentence_count for piece in all_]), sum([piece.syllables for piece in all_]))


def hardest(pieces: Iterable[Piece], size: Callable[[Sentence], int], count: int = 3) -> list[Place]:
    """Where the sentences of most `size` start, the largest first."""
    found = [(size(sentence), piece, sentence) for piece in pieces for sentence in piece.sentences]
    return [piece.at(sentence) for _, piece, sentence in sorted(found, key=lambda one: -one[0])[:count]]
