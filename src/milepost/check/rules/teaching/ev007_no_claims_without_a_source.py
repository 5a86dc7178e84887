"""EV007: no "studies show" and no famous number without the source and its limits.

Why: such phrases borrow the weight of science, and many of the numbers have no study behind them.
Bad: `Studies show that 93% of communication is body language.`
Good: `In an experiment with 115 participants, ... [@weger-2014]. They were strangers, mostly students.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import Sentence, claims, denies
from milepost.check.english import is_english
from milepost.check.myths import MYTH_MODULES, SIGNS, WORDS, myths
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EV007"
LEVEL = Level.ERROR

_BORROWED = re.compile(
    r"\b(?:(?:many |most |several |recent |new )?studies (?:show|prove|have shown|have proven)"
    r"|(?<!user )(?<!our )(?<!market )(?:research|science|evidence) (?:shows|proves|says|tells us|has shown)"
    r"|according to (?:the )?(?:research|science|studies|experts)|scientifically proven"
    r"|(?:all|most) experts (?:agree|say)"
    r"|it is (?:well |widely )?known that|it is a fact that|as (?:everyone|everybody) knows|as we all know"
    r"|evidence-based|EQ (?:is|matters))\b"
    r"|^(?:experts (?:agree|say)|(?:everyone|everybody) knows that|we all know that)\b",
    re.IGNORECASE,
)
_SIGNS = (
    *(
        "tudies",
        "esearch",
        "cience",
        "cientific",
        "vidence",
        "xperts",
        "known that",
        "fact that",
        "ne knows",
        "dy knows",
    ),
    *("all know", "EQ ", *SIGNS),
)
_WORDS = WORDS | frozenset(
    ("studies", "research", "science", "evidence", "scientifically", "experts", "known", "fact", "knows", "know", "eq")
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Borrowed weight and famous numbers, where no source is cited. Spoken words in scenes are not claims of ours."""
    if module.id in MYTH_MODULES or not is_english(curriculum) or _WORDS.isdisjoint(texts(module).words):
        return
    for sentence in claims(module, _SIGNS):
        if sentence.rests_on or sentence.is_quoted or sentence.passage.is_answer:
            continue
        if found := _found(sentence):
            message = f"'{found}' claims something, and no source is named"
            fix = (
                "name one source with [@key], say who was studied, and keep to what it found; or take the sentence out."
            )
            yield sentence.at(found), message, fix


def borrowed(sentence: Sentence) -> str:
    """Words in the sentence that stand for the weight of science, and not in somebody else's claim."""
    match = _BORROWED.search(sentence.text)
    if match and not denies(sentence.text[: match.start()]) and not _is_quoted(sentence.text, match.start()):
        return match[0]
    return ""


def _found(sentence: Sentence) -> str:
    return borrowed(sentence) or next((words for words in myths(sentence.text) if not denies(sentence.text)), "")


def _is_quoted(text: str, offset: int) -> bool:
    """Whether the words stand in quotation marks: somebody else's claim."""
    return text.count('"', 0, offset) % 2 == 1 or text.count("\u201c", 0, offset) > text.count("\u201d", 0, offset)
