"""QZ103: a quiz asks 5 to 9 questions, those that look back among them.

Why: fewer leave objectives to luck; more turn a moment of recall into an exam.
Bad: three questions; a bank of twenty without `draw`
Good: 5 to 9 questions, or `draw: 7` from a larger bank
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ103"
LEVEL = Level.WARNING
LACK = True
LEAST, MOST = 5, 9


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes that ask too little or too much."""
    quiz = module.quiz
    if not quiz:
        return
    count = quiz.fields.draw or len(quiz.questions)
    place = quiz.places.at("draw" if quiz.fields.draw else "questions")
    message = f"the quiz asks {count} question{'s' if count != 1 else ''}; {LEAST} to {MOST} are a good length"
    if count < LEAST:
        yield place, message, "add questions for the objectives that have only one."
    elif count > MOST:
        yield place, message, f"write 'draw: {MOST}', or keep the questions that taught testers something."
