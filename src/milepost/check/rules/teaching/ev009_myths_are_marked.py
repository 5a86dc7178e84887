"""EV009: a myth is marked before it is read, told once on a page, and followed by the true sentence.

Why: people remember what they have read twice, and forget that it was called wrong afterwards.
Bad: `93% of communication is non-verbal. This is a myth.`
Good: `A myth says that 93% of communication is non-verbal. The numbers are about liking in two tasks [@...].`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import CITED, Sentence, claims, denies
from milepost.check.english import is_english
from milepost.check.myths import MYTH_MODULES, SIGNS, myths
from milepost.check.pages import SCENES
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import Block, blocks, boxes

CODE = "EV009"
LEVEL = Level.ERROR

_MARK = re.compile(
    r"\b(?:myths?|wrong|false|not true|unsupported|no (?:sound |valid |good )?(?:evidence|source|data|study)"
    r"|claims?|claimed|you may (?:hear|read|have heard)|some say|it is often said|is said to|popular|so-called"
    r"|legend|rumou?r|slogan|famous|often quoted|misquoted|misread|untested)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(r"\b(?:not|no|nor|never|none|nobody|cannot|without|only|hardly)\b", re.IGNORECASE)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Myths that are told as if they were true, or too often."""
    if not is_english(curriculum) or not (module.id in MYTH_MODULES or texts(module).may_hold(CITED)):
        return
    disputed = {source.key for source in curriculum.sources if source.contested}
    told: dict[tuple[str, str], Sentence] = {}
    for sentence in claims(module, SIGNS):
        if not SCENES.isdisjoint(sentence.block.boxes) or sentence.passage.prose is None:
            continue
        if module.id not in MYTH_MODULES and sentence.rests_on.isdisjoint(disputed):
            continue
        for words in myths(sentence.text):
            yield from _faults(sentence, words, told)


def _faults(sentence: Sentence, words: str, told: dict[tuple[str, str], Sentence]) -> Iterator[Fault]:
    place = sentence.at(words)
    first = told.setdefault((place.file, words.lower()), sentence)
    if first is not sentence:
        fix = "say what is true here, without the myth; people remember what they read twice."
        yield place, f"the myth '{words}' is told a second time on this page", fix
    elif not _is_marked(sentence, words):
        fix = "begin with a mark, such as: A myth says that ..., and put the true sentence behind it."
        yield place, f"'{words}' is a myth, and nothing before it says so", fix
    elif _is_last(sentence) and not _CORRECTS.search(sentence.text):
        yield place, f"the myth '{words}' is not followed by the true sentence", "add what is known, with its source."


def _is_marked(sentence: Sentence, words: str) -> bool:
    """Whether a mark stands before the myth: in its paragraph, in the one before, in the heading or the box's title."""
    block, text = sentence.block, sentence.passage.text
    before = block.text[: sentence.start] + sentence.text.partition(words)[0]
    above = [one for one in blocks(text) if one.offset < block.offset]
    heading = next((one.text for one in reversed(above) if one.kind == "heading"), "")
    title = next((box.title for box in reversed(boxes(text)) if block.boxes and box.offset < block.offset), "")
    return denies(before) or any(
        _MARK.search(one) for one in (before, heading, title, *(one.text for one in above[-1:]))
    )


def _is_last(sentence: Sentence) -> bool:
    """Whether nothing follows: neither in the paragraph nor below it in the same box or section."""
    if sentence.block.text[sentence.start :].count(". ") or sentence.block.text[sentence.start :].count(".\n"):
        return False
    below = [block for block in blocks(sentence.passage.text) if block.offset > sentence.block.offset]
    return not below or not _goes_on(sentence.block, below[0])


def _goes_on(block: Block, following: Block) -> bool:
    return following.kind in ("paragraph", "item", "quote") and following.boxes[: len(block.boxes)] == block.boxes
