"""RD101: the text of a module has reading grade 10.5 or lower.

Why: above this, a text asks for years of schooling in English that many learners do not have. See RD001 for how the
grade is counted.
Bad: The identification of misunderstandings necessitates verification of interpretations by all participants.
Good: To find a misunderstanding, each person says what they understood. Do it again when the plan changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.grades import TOO_HARD, hard, module_grade
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD101"
LEVEL = Level.ERROR


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """The module when it is too hard to read."""
    grade = module_grade(module) if is_english(curriculum) else None
    if grade and grade.value > TOO_HARD:
        yield module.body.place, *hard(module, grade)
