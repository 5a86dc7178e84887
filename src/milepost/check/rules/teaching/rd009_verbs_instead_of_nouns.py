"""RD009: what people do is said with a verb, not with a noun.

Why: "make a decision" hides the verb "decide" behind a weak one. With the verb, the sentence says who does what.
The rule knows the most frequent pairs; chains of nouns in general are left to a reader.
Bad: `Make a decision about the implementation of the change.`
Good: `Decide how to build the change.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.lists.nouns import BARE, OF, PAIRS, WEAK
from milepost.check.registry import Fault
from milepost.check.usage import Pattern
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD009"
LEVEL = Level.WARNING
_ARTICLE = r"(?:an?|the|some|any|our|your|their)\s+(?:\w+\s+)?"
_PATTERN = Pattern(
    re.compile(
        rf"\b(?:(?:{'|'.join(WEAK)})\s+(?:{_ARTICLE}(?P<pair>{'|'.join(PAIRS)})|(?P<bare>{'|'.join(BARE)}))"
        rf"|the\s+(?P<of>{'|'.join(OF)})\s+of)\b",
        re.IGNORECASE,
    ),
    frozenset((*PAIRS, *OF)),
)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Nouns in place of verbs in the curriculum's own texts."""
    return _faults(curriculum, None)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Nouns in place of verbs in a module."""
    return _faults(curriculum, module)


def _faults(curriculum: Curriculum, module: Module | None) -> Iterator[Fault]:
    for use, match in _PATTERN.uses(curriculum, module):
        noun = (match["pair"] or match["bare"] or match["of"]).lower()
        verb = OF[noun] if match["of"] else PAIRS[noun]
        yield use.fault(f"'{use.words}' hides a verb behind a noun", f"write a form of '{verb}'.")
