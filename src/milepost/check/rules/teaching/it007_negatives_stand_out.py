"""IT007: a prompt asks for what is so; a negative that is needed stands in capitals, once in a module.

Why: people in a hurry overlook a small "not" and then answer the opposite question, although they know the answer.
Bad: `Which of these replies is not helpful?`
Good: `Which of these replies helps?`; if it has to be, `Which of these replies does NOT help?`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items, mentions, unquoted
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import sentences

CODE = "IT007"
LEVEL = Level.ERROR
_SIGNS = ("not", "except", "least", "never")
_LOUD = re.compile(r"\b(?:NOT|EXCEPT|LEAST|NEVER)\b")
_SOFT = re.compile(
    r"\b(except)\b(?! for\b)|(?<!\bat )\b(least)\b"
    r"|\bwhich\b(?:\W+\w+){0,5}?\W+(?:is|are|was|were|do|does|did|should|would|could|can|will|must|may)\W+(not|never)\b"
    r"|\b(?:what|who)\W+(?:should|must|may|can|could)(?:\W+\w+){1,3}?\W+(not|never)\b"
    r"|\bwhich\b(?:\W+\w+){0,5}?\W+(never|cannot)\b",
    re.IGNORECASE,
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Negatives that are easy to overlook, and a second one in capitals."""
    loud = 0
    for item in items(module) if mentions(module, _SIGNS) else ():
        if not any(map(item.stem.lower().__contains__, _SIGNS)):
            continue
        asking, place = _asking(item.stem), item.at(("prompt",))
        if _LOUD.search(asking):
            loud += 1
            if loud > 1:
                message = f"{item.name} is the second one of this module that asks for what is NOT so"
                yield place, message, "turn it round, and ask for what is so: one such question in a module is enough."
        elif found := _SOFT.search(asking):
            word = next(filter(None, found.groups()))
            message = f"{item.name} asks in the negative, and the small word '{word.lower()}' is easy to overlook"
            yield place, message, f"ask for what is so; if that is not possible, write {word.upper()} in capitals."


def _asking(stem: str) -> str:
    """The sentences that ask, without what they quote; of a task, the last sentence."""
    found = sentences(unquoted(stem))
    return " ".join([sentence for sentence in found if "?" in sentence] or found[-1:])
