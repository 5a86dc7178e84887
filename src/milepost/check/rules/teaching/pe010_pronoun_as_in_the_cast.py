"""PE010: people keep the pronoun that the cast gives them.

Why: the wrong pronoun hurts, also in a story, and readers lose track of who acts.
Bad: `Bao opens his laptop.` when the cast says "they"
Good: `Bao opens their laptop.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from milepost.check.english import is_english
from milepost.check.pages import pages
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare, sentence_spans

CODE = "PE010"
LEVEL = Level.WARNING

_FORMS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
}
_GENDERED = frozenset(_FORMS.values())
_PRONOUN = re.compile(r"\b(he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][^\W\d_]+")
_SPEECH = re.compile(r"\*\*[^*\n]{1,60}:")
_SPOKEN = re.compile(r'"[^"]*"?|\u201c[^\u201d]*\u201d?')
_SOMEBODY = re.compile(
    r"\b(?:colleague|customer|client|user|caller|manager|lead|boss|sponsor|tester|developer|engineer|owner|analyst"
    r"|patient|doctor|clerk|director|partner|friend|person|somebody|someone|anybody|anyone|everybody|everyone|nobody"
    r"|man|woman|mother|father|sister|brother|son|daughter|child|wife|husband|neighbour|guest|speaker|reader|writer"
    r"|trainer|teacher|learner|student|admin|operator|agent|supplier|member|mate|other|who)s?\b",
    re.IGNORECASE,
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Sentences with one person of the cast, nobody else near, and a pronoun that cannot be theirs."""
    cast = {person.name: person.pronoun for person in curriculum.cast}
    if not cast or not is_english(curriculum):
        return
    if not any(name.lower() in texts(module).line for name in cast):
        return
    for page in pages(module):
        if not cast.keys() >= set(page.people):
            continue  # somebody speaks whose pronoun nobody knows
        present = {name for one in page.passages for name in cast if name in one.text}
        taken = frozenset(cast[name] for name in present.union(page.people))
        if not present or taken >= _GENDERED:
            continue
        for passage, block in page.blocks:
            is_told = block.kind in ("paragraph", "item") and not _SPEECH.match(block.text)
            if is_told and any(name in block.text for name in present):
                for start, message, fix in _wrong(block.text, cast, taken):
                    yield passage.at(block.at(start)), message, fix


def _wrong(block: str, cast: Mapping[str, str], taken: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """Where a pronoun is wrong. One that somebody else on the page has may stand for them."""
    if not _PRONOUN.search(block):
        return
    text = _SPOKEN.sub(lambda match: " " * len(match[0]), bare(block))
    names = {match[0] for match in _NAME.finditer(text)} & cast.keys()
    if len(names) != 1 or _SOMEBODY.search(text):
        return
    name = names.pop()
    for start, end in sentence_spans(text):
        first = text.find(name, start, end)
        match = _PRONOUN.search(text, first, end) if first >= 0 else None
        if match and _FORMS[match[1].lower()] not in taken and _is_alone(text[start:end], name):
            message = f"'{match[0]}' seems to stand for {name}, whose pronoun in the cast is '{cast[name]}'"
            fix = f"use the forms of '{cast[name]}', or name the person who is meant."
            yield match.start(), message, fix
            return


def _is_alone(sentence: str, name: str) -> bool:
    """Whether no other name stands in a sentence, apart from its first word."""
    first = sentence.lstrip().split(" ", 1)[0]
    return all(match[0] in (name, first) for match in _NAME.finditer(sentence))
