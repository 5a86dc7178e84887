"""RF009: a question placed in a lesson is one of the module's questions.

Why: the page would have a hole where the question should stand.
Bad: a block ` ```question ` with the id `when-reflect` when the quiz has `when-to-reflect`
Good: the same id in both places
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import references
from milepost.findings import Level
from milepost.model import Curriculum, ReferenceKind
from milepost.suggest import did_you_mean

CODE = "RF009"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Placed questions that the module does not have."""
    for used in references(curriculum, ReferenceKind.QUESTION):
        known = [question.id for question in used.module.questions] if used.module else []
        if used.target not in known:
            fix = f"write the id of a question of this module's quiz.{did_you_mean(used.target, known)}"
            yield used.place, f"this module has no question '{used.target}'", fix
