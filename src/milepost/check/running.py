"""The running text of a module, as people read it: pages, their paragraphs and items, and the sentences in them.

Headings, tables, code and quotes are no running text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from milepost.check.kept import kept
from milepost.check.walk import scenario_prose
from milepost.findings import Place
from milepost.model import Module, Prose, Scenario
from milepost.reading import GONE, Block, Grade, blocks, graded, place, sentence_spans, shown, syllables, words

RUNNING = ("paragraph", "item")
RESEARCH = "research"


class Sentence(NamedTuple):
    """A sentence and its counts. `offset`: where it starts in its block."""

    text: str
    offset: int
    words: int
    syllables: int


class Piece(NamedTuple):
    """A paragraph or item, and the text of the file in which it stands."""

    prose: Prose
    block: Block
    sentences: tuple[Sentence, ...]

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

    @cached_property
    def sentences(self) -> tuple[tuple[Piece, Sentence], ...]:
        """All sentences, each with its piece."""
        return tuple((piece, sentence) for piece in self.pieces for sentence in piece.sentences)


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
            yield Piece(prose, block, tuple(sentences(block.text)))


def sentences(markdown: str) -> list[Sentence]:
    """The sentences of a text that have words."""
    text = shown(markdown)
    cut = [(text[start:end].replace(GONE, ""), start) for start, end in sentence_spans(text)]
    return [Sentence(one, start, len(found), syllables(*found)) for one, start in cut if (found := words(one))]


def grade_of(pieces: Iterable[Piece]) -> Grade | None:
    """The reading grade of pieces of text; none when they are short."""
    counted = [sentence for piece in pieces for sentence in piece.sentences]
    return graded(sum(one.words for one in counted), len(counted), sum(one.syllables for one in counted))


def hardest(pieces: Iterable[Piece], size: Callable[[Sentence], int], count: int = 3) -> list[Place]:
    """Where the sentences of most `size` start, the largest first."""
    found = [(size(sentence), piece, sentence) for piece in pieces for sentence in piece.sentences]
    return [piece.at(sentence) for _, piece, sentence in sorted(found, key=lambda one: -one[0])[:count]]
