"""Whose words a text is: an author's own, somebody's who speaks, or an example of how not to write."""

from __future__ import annotations

import re
from bisect import bisect_right

from milepost.check.kept import kept
from milepost.check.passages import Passage
from milepost.check.walk import quiz_questions
from milepost.findings import Place
from milepost.model import Module, Prose
from milepost.reading import Block, bare, blocks

SPEAKER = re.compile(r"\*\*[^*\n]{1,60}:\*\*")
"""How a line begins that somebody speaks: `**Mei (1):**`."""
_NEAR = 50
_OPENING, _CLOSING = ('"', "\u201c", "\u2018"), ('"', "\u201d", "\u2019")


def is_example(module: Module | None, passage: Passage, start: int) -> bool:
    """Whether the words show how not to write, or are somebody else's: a poor version, a quote, a text to rewrite."""
    if passage.prose is None:
        return module is not None and passage.start in _originals(module)
    block = block_at(passage.text, start)
    return bool(block and (block.kind == "quote" or "poor" in block.boxes))


def is_spoken(module: Module | None, passage: Passage, start: int) -> bool:
    """Whether somebody says the words: a line of a scenario or of a transcript, or words in quotation marks."""
    if passage.prose is not None and module is not None and id(passage.prose) in _spoken(module):
        return True
    block = block_at(passage.text, start)
    is_line = block is not None and bool(SPEAKER.match(block.text))
    return is_line or is_quoted(passage, start)


def is_quoted(passage: Passage, start: int) -> bool:
    """Whether the words stand in quotation marks."""
    block = block_at(passage.text, start)
    begin, text = block.offset if block else 0, passage.text
    return text.count('"', begin, start) % 2 == 1 or text.count("\u201c", begin, start) > text.count(
        "\u201d", begin, start
    )


def is_mention(passage: Passage, start: int, end: int) -> bool:
    """Whether the words stand alone in quotation marks, as words that are spoken of."""
    text = passage.text
    return start > 0 and text[start - 1] in _OPENING and text[end : end + 1] in _CLOSING


def begins_sentence(passage: Passage, start: int) -> bool:
    """Whether the word at `start` is the first of its sentence, item or cell."""
    before = bare(passage.text)[max(0, start - _NEAR) : start].rstrip(" \t\x1f\"'\u201c\u2018([-*+>_")
    return not before or before[-1] in ".!?:\n|\u2026"


def block_at(text: str, offset: int) -> Block | None:
    """The block in which a character stands."""
    found = blocks(text)
    index = bisect_right(found, offset, key=lambda block: block.offset) - 1
    return found[index] if index >= 0 else None


@kept
def _originals(module: Module) -> frozenset[Place]:
    """Where the texts stand that a learner shall rewrite."""
    found = quiz_questions(module.quiz)
    return frozenset(places.at("original") for question, places in found if getattr(question, "original", None))


@kept
def _spoken(module: Module) -> frozenset[int]:
    """The lines of scenarios that somebody speaks, by what they are."""
    nodes = (node for scenario in module.scenarios for node in scenario.nodes)
    lines: list[Prose] = [line.text for node in nodes for line in node.lines if line.speaker]
    return frozenset(map(id, lines))
