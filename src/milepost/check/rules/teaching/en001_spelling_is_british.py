"""EN001: words are spelled in the British way, when the language is `en-GB`.

Why: one spelling for each word makes texts quicker to read, and search finds all of them. Names keep their spelling.
Bad: `organize`, `behavior`, `a training program`
Good: `organise`, `behaviour`, `a training programme`; but `World Health Organization`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from milepost.check.english import is_british
from milepost.check.lists.spelling import PROGRAMMES, british
from milepost.check.own_texts import own_texts
from milepost.check.passages import Passage, texts
from milepost.check.registry import Fault
from milepost.check.usage import Use
from milepost.check.voices import begins_sentence
from milepost.check.wordlist import WordList
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare

CODE = "EN001"
LEVEL = Level.WARNING
_WORD = re.compile(r"[A-Za-z]{4,}")
_PROGRAMMES = WordList(PROGRAMMES)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """American spellings in the curriculum's own texts."""
    if is_british(curriculum):
        yield from _faults(None, own_texts(curriculum).passages)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """American spellings in a module."""
    if is_british(curriculum):
        read = texts(module)
        if any(map(british, read.words)) or "program" in read.words or "programs" in read.words:
            yield from _faults(module, read.passages)


def _faults(module: Module | None, passages: Iterable[Passage]) -> Iterator[Fault]:
    for passage in passages:
        for start, end, better in sorted(_spellings(passage)):
            use = Use(module, passage, start, end)
            if use.is_own and not _is_name(use):
                yield use.fault(f"'{use.words}' is the American spelling", f"write '{_like(use.words, better)}'.")


def _spellings(passage: Passage) -> Iterator[tuple[int, int, str]]:
    for match in _WORD.finditer(bare(passage.text)):
        if better := british(match[0].lower()):
            yield *match.span(), better
    for hit in _PROGRAMMES.hits_in(passage):
        yield hit.start, hit.end, PROGRAMMES[hit.form]


def _is_name(use: Use) -> bool:
    """A capital inside a sentence makes it a name, or a part of one."""
    return use.words[0].isupper() and not begins_sentence(use.passage, use.start)


def _like(word: str, better: str) -> str:
    return better.capitalize() if word[0].isupper() else better
