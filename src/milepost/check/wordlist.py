"""Lists of words and phrases that a rule looks for: at the edges of words, wherever people read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from milepost.check.own_texts import own_texts
from milepost.check.passages import Passage, Texts, texts
from milepost.model import Curriculum, Module
from milepost.phrases import Phrases
from milepost.reading import bare

_NEAR = 100
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class Hit:
    """A phrase in a text: `words` as the author wrote them, `form` as the list knows them."""

    passage: Passage
    start: int
    end: int
    form: str

    @property
    def words(self) -> str:
        """What the author wrote, on one line."""
        return " ".join(self.passage.text[self.start : self.end].split())

    @property
    def before(self) -> str:
        """The text just before the phrase."""
        return bare(self.passage.text)[max(0, self.start - _NEAR) : self.start]

    @property
    def after(self) -> str:
        """The text just behind the phrase."""
        return bare(self.passage.text)[self.end : self.end + _NEAR]


class WordList:
    """Phrases, each with what to write instead. Code, addresses and marks of Markdown are not read.

    Case does not matter, except in forms all in capitals.
    """

    def __init__(self, instead: Mapping[str, str]) -> None:
        self.instead = instead
        self._phrases = Phrases((form, form) for form in instead)
        self._signs = tuple((frozenset(_WORD.findall(form.lower())), form.lower()) for form in instead)
        self._one_of = frozenset(max(words, key=len, default="") for words, _ in self._signs)

    def hits(self, module: Module) -> Iterator[Hit]:
        """Where the phrases stand in the texts of a module."""
        read = texts(module)
        if any(form in read.line for form in self._likely(read)):
            for passage in read.passages:
                yield from self.hits_in(passage)

    def own_hits(self, curriculum: Curriculum) -> Iterator[Hit]:
        """Where they stand in the curriculum's own texts, also with marks of Markdown between their words."""
        read = own_texts(curriculum)
        if any(True for _ in self._likely(read)):
            for passage in read.passages:
                yield from self.hits_in(passage)

    def _likely(self, read: Texts) -> Iterator[str]:
        """The forms all words of which stand somewhere in the texts."""
        if "" in self._one_of or not self._one_of.isdisjoint(read.words):
            yield from (form for words, form in self._signs if words <= read.words)

    def hits_in(self, passage: Passage) -> Iterator[Hit]:
        """Where the phrases stand in one text."""
        for start, end, form in self._phrases.find(bare(passage.text)):
            yield Hit(passage, start, end, form)
