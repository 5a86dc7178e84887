"""What the rules of international English share: where lists and patterns apply, and how they ask for another word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from milepost.check.english import is_english
from milepost.check.kept import kept
from milepost.check.own_texts import own_texts
from milepost.check.passages import Passage, texts
from milepost.check.registry import Fault
from milepost.check.voices import is_example, is_mention
from milepost.check.wordlist import WordList
from milepost.model import Curriculum, Module
from milepost.reading import GONE, bare


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
        for passage in own_texts(curriculum) if is_english(curriculum) else ():
            for hit in self._list.hits_in(passage):
                yield from self._said(Use(None, passage, hit.start, hit.end), hit.form)

    def module_faults(self, curriculum: Curriculum, module: Module) -> Iterator[Fault]:
        """The words in a module."""
        if is_english(curriculum):
            for hit in self._list.hits(module):
                yield from self._said(Use(module, hit.passage, hit.start, hit.end), hit.form)

    def _said(self, use: Use, form: str) -> Iterator[Fault]:
        if use.is_own:
            yield use.fault(*self._fault(use, self._instead[form]))


@dataclass(frozen=True)
class Pattern:
    """What a rule looks for. Where none of the `signs` is among the words of a module, nothing has to be looked for."""

    regex: re.Pattern[str]
    signs: frozenset[str] = frozenset()

    def uses(self, curriculum: Curriculum, module: Module | None) -> Iterator[tuple[Use, re.Match[str]]]:
        """Where it stands in the author's own words: of a module, or of the curriculum's own texts."""
        if not is_english(curriculum):
            return
        for passage, text in self._read(module) if module else _bared(own_texts(curriculum)):
            for match in self.regex.finditer(text):
                use = Use(module, passage, match.start(), match.end())
                if use.is_own:
                    yield use, match

    def _read(self, module: Module) -> Iterable[tuple[Passage, str]]:
        return () if self.signs and self.signs.isdisjoint(texts(module).words) else _module_texts(module)


@kept
def _module_texts(module: Module) -> tuple[tuple[Passage, str], ...]:
    return tuple(_bared(texts(module).passages))


def _bared(passages: Iterable[Passage]) -> Iterator[tuple[Passage, str]]:
    return ((passage, bare(passage.text)) for passage in passages)
