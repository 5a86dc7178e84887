"""IT008: no answer is made of other answers.

Why: "all of the above" can be worked out from two answers, "none of the above" teaches nothing, and both break when
     the choices are mixed.
Bad: `text: All of the above`, `text: None of these`, `text: Both A and B`
Good: a `true-false` set, in which each statement is judged by itself
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT008"
LEVEL = Level.ERROR
_OTHERS = r"(?:above|below|others?|(?:other |above )?(?:answers?|options?|choices?|statements?|steps?))"
_MADE = re.compile(
    rf"\b(?:all|none|both|neither|any|two|some|each) of (?:the|these|those) {_OTHERS}\b"
    r"|^(?:all|none|both|neither|any) of (?:these|them|those)\W*$"
    r"|^(?:both |neither |(?:answers?|options?|choices?) )?(?:[A-F]|[1-6]) (?:and|or|nor|&) (?:[A-F]|[1-6])\W*$"
    r"|^(?:both|neither)(?: is| are)?(?: right| correct| wrong| true| false)?\W*$",
    re.IGNORECASE,
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Answers that stand for others."""
    for item in items(module):
        for option in item.options:
            if _MADE.search(option.text.strip()):
                message = f"the {item.called} '{option.text.strip()}' of {item.name} is made of other answers"
                fix = "write a mistake that people really make; to ask about several things, use 'type: true-false'."
                yield item.at(option.loc), message, fix
