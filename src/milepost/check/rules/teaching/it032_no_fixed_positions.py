"""IT032: no text of a question names an answer by its place.

Why: answers are mixed, so "the first option" is another one for each learner.
Bad: `feedback: Better than option B.`, `explanation: The second choice asks an open question.`
Good: `feedback: To ask what she saw would leave more room.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Item, items, mentions
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Loc, Module

CODE = "IT032"
LEVEL = Level.ERROR
_SIGNS = (
    *("option", "choice", "statement", "alternative", "distractor", "answer"),
    *("see ", "like ", "as in "),
)
_ORDINAL = r"first|second|third|fourth|fifth|sixth|last|next|previous|final|top|bottom|middle"
_THING = r"options?|choices?|statements?|alternatives?|distractors?"
_ONE = r"option|choice|statement|alternative|answer"
_FIXED = re.compile(
    rf"\b(?:the (?:{_ORDINAL})(?: (?:two|three))? (?:{_THING})"
    rf"|(?:{_THING}|answers?) (?:(?-i:[A-F])|[1-6]|one|two|three|four|five|six)"
    rf"|(?:{_ONE}) (?:above|below)|(?:above|below) (?:{_ONE})"
    rf"|(?:see|like|as in|unlike) (?-i:[A-F])(?=[\s.,;)]|$)|(?:the )?(?:answer|choice) is (?-i:[A-F])(?=[\s.,;)]|$))"
    r"(?!\w)",
    re.IGNORECASE,
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Texts that count on a place."""
    for item in filter(_has_options, items(module)) if mentions(module, _SIGNS) else ():
        for loc, text in _texts(item):
            if found := _FIXED.search(text):
                message = f"'{found[0]}' names an answer of {item.name} by its place, and answers are mixed"
                yield item.at(loc), message, "say what that answer says."


def _has_options(item: Item) -> bool:
    return bool(item.options)


def _texts(item: Item) -> Iterator[tuple[Loc, str]]:
    yield from item.asked
    yield from item.reasons
