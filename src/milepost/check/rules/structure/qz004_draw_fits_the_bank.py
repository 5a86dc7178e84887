"""QZ004: a quiz does not draw more questions than it has.

Why: the page promises a number of questions that it could not keep.
Bad: `draw: 8` with six questions
Good: `draw: 6`, or no `draw`: then all are asked
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "QZ004"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Quizzes that draw too many."""
    for module in curriculum.modules:
        quiz = module.quiz
        if quiz and quiz.fields.draw and quiz.fields.draw > len(quiz.questions):
            message = f"the quiz draws {quiz.fields.draw} questions but has {len(quiz.questions)}"
            yield quiz.places.at("draw"), message, f"write 'draw: {len(quiz.questions)}', or take the line out."
