"""IT014: the right choice does not repeat words of the prompt that no other choice has.

Why: a shared word is a bridge. Who does not know the answer walks over it.
Bad: prompt `... the export stopped at midnight ...`, and only the right choice speaks of `the export at midnight`
Good: the same words in several choices, or other words in the right one
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Item, Option, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT014"
LEVEL = Level.WARNING
TOO_MANY = 2
_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDING = re.compile(r"(?:ies|es|s|ed|ing)$")
_WORDS = """
    about after again against also another answer because been before being best better between both choice could
    does done down each ever every first from good have having here into just know last least like line made make many
    might more most much must need needs next nobody nothing only other over question rather said same says shall
    should some somebody something still such take tell than that their them then there these they thing things think
    this those time today tomorrow under until want wants well were what when where which while will with without
    work would write writes wrote your yours yourself
"""
_COMMON = frozenset(_WORDS.split())


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Right choices that echo the prompt."""
    for item in items(module):
        if item.key:
            yield from _faults(item, item.key)


def _faults(item: Item, key: Option) -> Iterator[Fault]:
    asked = _striking(item.stem)
    shared = {stem: word for stem, word in _striking(key.text).items() if stem in asked}
    if len(shared) < TOO_MANY:
        return
    taken = {stem for option in item.wrong for stem in _striking(option.text)}
    echoed = [word for stem, word in shared.items() if stem not in taken]
    if len(echoed) >= TOO_MANY:
        listed = ", ".join(f"'{word}'" for word in echoed)
        message = f"only the right choice of {item.name} repeats these words of the prompt: {listed}"
        yield item.at(key.loc), message, "use them in another choice as well, or other words here."


def _striking(text: str) -> dict[str, str]:
    """The words that carry meaning, by what is left of them without their ending."""
    found = (word for word in _WORD.findall(text.lower()) if word not in _COMMON)
    return {_ENDING.sub("", word): word for word in found}
