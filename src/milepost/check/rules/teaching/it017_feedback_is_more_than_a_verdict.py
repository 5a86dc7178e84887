"""IT017: a feedback gives a reason, not only a verdict.

Why: the page shows by itself whether an answer is right. What the learner lacks is why.
Bad: `feedback: Correct!`, `feedback: "No, that is wrong."`
Good: `feedback: It asks for what was seen, so she can describe it at once.`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import runs

CODE = "IT017"
LEVEL = Level.ERROR
_WORDS = """
    a absolutely again almost an and answer are best better but choice close correct correctly done exactly excellent
    false fine good great incorrect indeed is it job keep near nearly nice no not ok okay one option perfect poor
    quite right so sorry statement step super that the this true try unfortunately very well work worst wrong yes you
    your
"""
_VERDICT = frozenset(_WORDS.split())


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Verdicts without a reason."""
    for item in items(module):
        for loc, text in item.reasons:
            if is_verdict(text):
                message = f"'{text.strip()[:60]}' says how it was marked, and not why"
                yield item.at(loc), message, "say what this answer does, and why; the page shows the mark by itself."


def is_verdict(text: str) -> bool:
    """Whether a text only says right or wrong."""
    return len(text) < 120 and _VERDICT.issuperset(runs(text.casefold()))
