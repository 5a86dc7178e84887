"""What the rules of international English share: where lists and patterns apply, and how they ask for another word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from milepost.check.english import is_english
from milepost.check.kept import kept
from milepost.check.own_texts import own_texts
from milepost.check.passages import Passage, Texts, texts
from milepost.check.registry import Fault
from milepost.check.voices import is_example, is_mention
from milepost.check.wordlist import Hit, WordList
from milepost.model import Curriculum, Module
from milepost.reading import GONE, bare

_Bared = tuple[tuple[tuple[Passage, str], ...], str]


@dataclass(frozen=True)
class Use:
    """Words in a text. `module` is None in the curriculum's own texts."""

    module: Module | None
    passage: Passage
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words as they stand, on one line and without marks of Markdown."""
        return " ".join(bare(self.passage.text)[self.start : self.end].replace(GONE, "").split())

    @property
    def is_own(self) -> bool:
        """Whether the author says them: not an example of how not to write, not a quotation, not a word spoken of."""
        return not is_example(self.module, self.passage, self.start) and not is_mention(
            self.passage, self.start, self.end
        )

    def fault(self, message: str, fix: str) -> Fault:
        """A fault at the words."""
        return self.passage.at(self.start), message, fix


class Listed:
    """A list of words as a rule: `fault` says what to write instead."""

    def __init__(self, instead: dict[str, str], fault: Callable[[Use, str], tuple[str, str]]) -> None:
        self._list = WordList(instead)
        self._instead = instead
        self._fault = fault

    def faults(self, curriculum: Curriculum) -> Iterator[Fault]:
        """The words in the curriculum's own texts."""
        return self._said(curriculum, None, self._list.own_hits(curriculum))

    def module_faults(self, curriculum: Curriculum, module: Module) -> Iterator[Fault]:
        """The words in a module."""
        return self._said(curriculum, module, self._list.hits(module))

    def _said(self, curriculum: Curriculum, module: Module | None, hits: Iterator[Hit]) -> Iterator[Fault]:
        for hit in hits if is_english(curriculum) else ():
            use = Use(module, hit.passage, hit.start, hit.end)
            if use.is_own:
                yield use.fault(*self._fault(use, self._instead[hit.form]))


@dataclass(frozen=True)
class Pattern:
    """What a rule looks for, and quick ways to know that it is not there.

    Every module with a match has one of the `signs` among its words, and every match one of the `marks` in it;
    where `in_word`, no space is in a match.
    """

    regex: re.Pattern[str]
    signs: frozenset[str] = frozenset()
    marks: str = ""
    in_word: bool = False

    def uses(self, curriculum: Curriculum, module: Module | None) -> Iterator[tuple[Use, re.Match[str]]]:
        """Where it stands in the author's own words: of a module, or of the curriculum's own texts."""
        if not is_english(curriculum):
            return
        for passage, text in self._read(curriculum, module):
            for match in self._matches(text):
                use = Use(module, passage, match.start(), match.end())
                if use.is_own:
                    yield use, match

    def _read(self, curriculum: Curriculum, module: Module | None) -> Iterable[tuple[Passage, str]]:
        read = texts(module) if module else own_texts(curriculum)
        if self.signs and self.signs.isdisjoint(read.words):
            return ()
        bared, joined = _of_module(module) if module else _of_curriculum(curriculum)
        return bared if next(self._matches(joined), None) else ()

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        if self.marks and not any(mark in text for mark in self.marks):
            return iter(())
        if not self.in_word:
            return self.regex.finditer(text)
        return (
            match for start, end in _words_with(self.marks, text) for match in self.regex.finditer(text, start, end)
        )


def _words_with(marks: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that hold one of the marks, with all that is not space around them."""
    end = 0
    for at in sorted(_places_of(marks, text)):
        if at >= end:
            start = max(text.rfind(" ", end, at), text.rfind("\n", end, at), end - 1) + 1
            end = _first(" ", text, at, len(text))
            end = _first("\n", text, at, end)
            yield start, end


def _first(mark: str, text: str, start: int, end: int) -> int:
    found = text.find(mark, start, end)
    return found if found >= 0 else end


def _places_of(marks: str, text: str) -> Iterator[int]:
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            yield at
            at = text.find(mark, at + 1)


@kept
def _of_module(module: Module) -> _Bared:
    return _bared(texts(module))


@kept
def _of_curriculum(curriculum: Curriculum) -> _Bared:
    return _bared(own_texts(curriculum))


def _bared(read: Texts) -> _Bared:
    """The bare texts, and all of them in one, for a first look."""
    bared = tuple([(passage, bare(passage.text)) for passage in read.passages])
    return bared, "\n\n".join([text for _, text in bared])
