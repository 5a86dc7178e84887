"""What a module states as fact, sentence by sentence, with the sources each sentence names. Stories are no facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.check.kept import kept
from milepost.check.pages import SCENES
from milepost.check.passages import Passage, asked, texts, told
from milepost.check.walk import lesson_prose
from milepost.findings import Place
from milepost.model import Module
from milepost.reading import Block, bare, blocks, plain, sentence_spans

_CITATION = re.compile(r"\[@([^\[\]]+)\]")
_SPACE_BEFORE = re.compile(r" (?=[.,;:!?])")
CITED = ("[@",)
"""What every paragraph holds that cites a source."""
_FAR = 600
"""How far a paragraph is read around a word in it."""


_NO_CLAIMS = SCENES | {"research"}
_DENIES = re.compile(
    r"\b(?:not|no|nor|never|nobody|none|nothing|neither|cannot|without|myths?|wrong|false|unsupported|whether|if|hardly)\b",
    re.IGNORECASE,
)
Fact = tuple[Passage, frozenset[str]]


@dataclass(frozen=True)
class Sentence:
    """A sentence as a reader sees it.

    `inline`: the sources cited in it. `keys`: these, and those named beside the text. `rests_on`: these, or those of
    the next citation in its paragraph.
    """

    passage: Passage
    block: Block
    start: int
    text: str
    inline: frozenset[str]
    keys: frozenset[str]
    rests_on: frozenset[str]

    @property
    def is_quoted(self) -> bool:
        """Whether somebody else says it: a person in a scene, an invented text, a table of examples; or a box that
        cites its sources anyway.
        """
        return self.block.kind in ("table", "quote") or not _NO_CLAIMS.isdisjoint(self.block.boxes)

    def at(self, words: str = "") -> Place:
        """Where the sentence stands, or certain words in it as the author wrote them."""
        found = self.block.text.find(words, self.start) if words else self.start
        return self.passage.at(self.block.at(max(found, self.start)))


def keys(markdown: str) -> frozenset[str]:
    """The keys of all sources that a text cites."""
    if "[@" not in markdown:
        return frozenset()
    return frozenset(
        key
        for match in _CITATION.finditer(markdown)
        for part in match[1].split(";")
        if (key := part.strip().lstrip("@"))
    )


def denies(words: str) -> bool:
    """Whether a part of a sentence says that something is not so, or leaves it open."""
    return bool(_DENIES.search(words))


def cites(text: str, offset: int) -> frozenset[str]:
    """The keys of the sources that the paragraph around a character cites."""
    if "[@" not in text:
        return frozenset()
    start = max(text.rfind("\n\n", 0, offset), offset - _FAR, 0)
    end = text.find("\n\n", offset, offset + _FAR)
    return keys(text[start : end if end >= 0 else offset + _FAR])


@kept
def facts(module: Module) -> tuple[Fact, ...]:
    """The texts that may state facts, each with the sources named beside it: lessons, debriefs, questions."""
    return tuple(_facts(module))


def _facts(module: Module) -> Iterator[Fact]:
    for prose in lesson_prose(module):
        yield told(prose), frozenset()
    for scenario in module.scenarios:
        debriefs = (*(node.debrief for node in scenario.nodes), scenario.debrief)
        yield from ((told(debrief), frozenset()) for debrief in debriefs if debrief)
    if module.transfer and module.transfer.body and not module.single_page:
        yield told(module.transfer.body), frozenset()
    for question, passages in asked(module):
        named = frozenset(question.sources)
        yield from ((passage, named) for passage in passages)


def claims(module: Module, signs: tuple[str, ...]) -> Iterator[Sentence]:
    """Every sentence that may state a fact, of the paragraphs in which one of the `signs` stands."""
    line = texts(module).line
    present = [sign for sign in signs if sign.lower() in line]
    for passage, named in facts(module) if present else ():
        if any(sign in passage.text for sign in present):
            for block in blocks(passage.text):
                if block.kind not in ("code", "heading") and any(sign in block.text for sign in present):
                    yield from _sentences(passage, block, named)


def _sentences(passage: Passage, block: Block, named: frozenset[str]) -> Iterator[Sentence]:
    text = block.text
    if block.kind == "table":
        spans = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    else:
        spans = _with_citations(text, list(sentence_spans(bare(text))))
    cited = [keys(text[start:end]) for start, end in spans]
    ahead: list[frozenset[str]] = []
    for found in reversed(cited):
        ahead.append(found or (ahead[-1] if ahead else frozenset()))
    for number, (start, end) in enumerate(spans):
        words = _SPACE_BEFORE.sub("", " ".join(plain(text[start:end]).split()))
        following = ahead[-1 - number]
        yield Sentence(passage, block, start, words, cited[number], cited[number] | named, following | named)


def _with_citations(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A citation that stands behind the full stop belongs to the sentence before it."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and not plain(text[start:end]).strip(" .\n"):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
