"""Words that a rule does not want to read, in modules and in the curriculum's own texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from milepost.check.english import is_english
from milepost.check.registry import Fault
from milepost.check.voices import is_mention
from milepost.check.wordlist import Hit, WordList
from milepost.model import Curriculum, Module

_NAME_GOES_ON = re.compile(r"[._/]\w")


def _always(hit: Hit) -> bool:
    del hit
    return True


@dataclass(frozen=True)
class Unwelcome:
    """A list as a rule. `why`: what is wrong with such words; `is_meant`: whether a word means that here.

    Words in quotation marks of their own are spoken of, not used; parts of file names are no words.
    """

    words: WordList
    why: str
    is_meant: Callable[[Hit], bool] = _always

    def faults(self, curriculum: Curriculum) -> Iterator[Fault]:
        """The words in the curriculum's own texts."""
        if is_english(curriculum):
            yield from map(self._fault, filter(self._counts, self.words.own_hits(curriculum)))

    def module_faults(self, curriculum: Curriculum, module: Module) -> Iterator[Fault]:
        """The words in a module."""
        if is_english(curriculum):
            yield from map(self._fault, filter(self._counts, self.words.hits(module)))

    def _counts(self, hit: Hit) -> bool:
        is_name = _NAME_GOES_ON.match(hit.passage.text, hit.end)
        return self.is_meant(hit) and not is_name and not is_mention(hit.passage, hit.start, hit.end)

    def _fault(self, hit: Hit) -> Fault:
        return hit.passage.at(hit.start), f"'{hit.words}' {self.why}", f"{self.words.instead[hit.form]}."


def each(forms: str, instead: str) -> Mapping[str, str]:
    """Several forms with the same advice, written as `form, form`."""
    return dict.fromkeys(forms.split(", "), instead)
