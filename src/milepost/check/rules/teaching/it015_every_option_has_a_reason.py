"""IT015: the feedback of every answer has at least 8 words.

Why: without a reason people remember the wrong choice they made; with one they learn from it.
Bad: `feedback: Too late for that.`
Good: what this choice does, why, and what to do instead, in 12 to 45 words
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items, size
from milepost.check.registry import Fault
from milepost.check.rules.teaching.it017_feedback_is_more_than_a_verdict import is_verdict
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT015"
LEVEL = Level.ERROR
LEAST = 8


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Feedback too short to hold a reason."""
    for item in items(module):
        for option in item.options:
            count = size(option.feedback)
            if option.feedback and count < LEAST and not is_verdict(option.feedback):
                message = (
                    f"this feedback has only {count} word{'s' if count != 1 else ''}; a reason takes {LEAST} or more"
                )
                yield item.at(option.feedback_loc), message, "say what this answer does, and why; then what helps more."
