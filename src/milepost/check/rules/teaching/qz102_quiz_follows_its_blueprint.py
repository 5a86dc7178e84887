"""QZ102: the bank holds as many questions of each type as its blueprint says.

Why: a blueprint is agreed before the questions are written; what slips away later is often the hardest type to write.
Bad: `blueprint: {single: 3, judgement: 2}` above three `single` questions and one `judgement`
Good: the same with two `judgement` questions; or a blueprint that says what was agreed since
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "QZ102"
LEVEL = Level.WARNING
LACK = True


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Types of which there are more or fewer than planned."""
    quiz = module.quiz
    if quiz is None or quiz.fields.blueprint is None:
        return
    held: Counter[str] = Counter(question.type for question in quiz.questions)
    held["look_back"] = sum(question.look_back is not None for question in quiz.questions)
    for name, planned in quiz.fields.blueprint.model_dump(by_alias=True, exclude_none=True).items():
        if held[name] != planned:
            message = f"the blueprint plans {planned} of '{name}', and the quiz holds {held[name]}"
            fix = "write or take out questions, or change the blueprint if something else was agreed."
            yield quiz.places.at("blueprint", name), message, fix
