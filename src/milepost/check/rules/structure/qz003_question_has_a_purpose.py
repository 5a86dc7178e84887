"""QZ003: a question tests an objective of its module, or looks back at an earlier module.

Why: the result page tells the learner what to read again; a question without a purpose tells nothing.
Bad: a question with neither `objectives` nor `look_back`
Good: `objectives: [O2]`, or `look_back: what-soft-skills-are`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "QZ003"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions that test nothing."""
    for _, question, places in questions(curriculum):
        if not question.objectives and not question.look_back:
            fix = "add 'objectives: [O1]' with the objective it tests, or 'look_back:' with an earlier module."
            yield places.at("id"), f"question '{question.id}' tests no objective", fix
