"""IT027: a question reads at school grade 9 or below.

Why: a question tests the skill and not the English. Many readers have learnt English as a second language.
Bad: `Which communicative intervention would facilitate clarification of the stakeholder's expectations?`
Good: `Which question helps the client to say what they expect?`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import sentences, syllables, words

CODE = "IT027"
LEVEL = Level.WARNING
MOST = 9
FEWEST_WORDS = 30
_SEVERAL = re.compile(r"[.!?\u2026]\W*\s")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions that are hard to read; short ones give no number to trust."""
    for item in items(module):
        grade = _grade(item)
        if round(grade, 1) > MOST:
            message = f"the prompt and the answers of {item.name} read at grade {grade:.1f}; up to {MOST} is easy"
            yield item.at(("prompt",)), message, "make two sentences of a long one, and use short, everyday words."


def _grade(item: Item) -> float:
    """The Flesch-Kincaid grade of what is read before answering; 0 for less than 30 words."""
    texts = [text for _, text in item.asked]
    said = words("\n".join(texts))
    if len(said) < FEWEST_WORDS:
        return 0
    count = sum(len(sentences(text)) if _SEVERAL.search(text) else 1 for text in texts)
    return 0.39 * len(said) / count + 11.8 * syllables(*said) / len(said) - 15.59
