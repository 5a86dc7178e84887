"""IT021: no feedback has a word that makes the learner feel small.

Why: for somebody who has just chosen wrong, "obviously" says: everybody but you saw it.
Bad: `Obviously the tester needs the date.`, `You simply ask again.`
Good: `The tester needs the date, because ...`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items, mentions
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT021"
LEVEL = Level.WARNING
_SIGNS = (
    *("obvious", "clearly", "simply", "of course", "naturally", "silly", "stupid", "foolish", "ridiculous", "trivial"),
    *("as everyone knows", "everybody knows", "needless to say", "common sense", "you should have known"),
)
_SMALL = re.compile(rf"\b(?:{'|'.join(_SIGNS)})(?:ly)?\b", re.IGNORECASE)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Words that belittle."""
    for item in items(module) if mentions(module, _SIGNS) else ():
        for loc, text in item.reasons:
            if found := _SMALL.search(text):
                message = f"'{found[0]}' sounds as if the answer had been plain to everybody else"
                yield item.at(loc), message, "take the word out, and give the reason."
