"""IT029: a myth is never a right answer, and where it is a wrong one, its feedback corrects it.

Why: people remember what they read in a quiz, above all without the correction beside it.
Bad: `text: Explain it in pictures to visual learners.` with `correct: true`, or with a feedback that passes over it
Good: as a wrong choice, with `feedback: People have preferences, but teaching to them has not been shown to help. ...`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Item, Option, items, mentions
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT029"
LEVEL = Level.ERROR
_SIGNS = (
    *("learning style", " learner", "brain", "93", "38", "70", "hour", "goldfish", "attention span", "mbti", "myers"),
    *("digital native", "success", "learning pyramid", "cone of learning"),
)
_MYTH = re.compile(
    r"\b(?:learning styles?|(?:visual|auditory|kin(?:a)?esthetic) learners?|(?:left|right)[- ]brain(?:ed)?"
    r"|93 ?(?:%|per ?cent)|7[-:/]38[-:/]55|70[-:/]20[-:/]10|10[, ]?000[- ]hours?|goldfish|attention spans?|MBTI"
    r"|Myers-Briggs|digital natives?|70 ?(?:%|per ?cent) of (?:all )?(?:it )?(?:projects|changes?)"
    r"|85 ?(?:%|per ?cent) of (?:job )?success"
    r"|10 ?(?:%|per ?cent) of (?:the|our|your) brain|learning pyramid|cone of learning)(?!\w)",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:no|not|never|none|nobody|cannot|without|myths?|false|wrong|untrue|unsupported|disproved|invented|misread"
    r"|mistaken|no longer|little|neither|nor|doubts?|contested)\b",
    re.IGNORECASE,
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Myths that are right, or that nobody corrects."""
    for item in items(module) if mentions(module, _SIGNS) else ():
        for option in item.options:
            if option.right is not None and (found := _MYTH.search(option.text)):
                yield from _faults(item, option, found[0])


def _faults(item: Item, option: Option, myth: str) -> Iterator[Fault]:
    if option.right and not _CORRECTS.search(option.text):
        message = f"'{myth}' is a myth, and this {item.called} of {item.name} counts as right"
        yield item.at(option.loc), message, "make it a wrong answer and correct it in its feedback, or take it out."
    elif not option.right and not _CORRECTS.search(option.feedback):
        message = f"'{myth}' is a myth, and the feedback does not say so"
        yield item.at(option.feedback_loc), message, "say that it is not so, and what is known instead."
