"""RD001: the text of a module has reading grade 9 or lower; the target is up to 8.

Why: many learners read English as a second language, tired and between two calls. Long sentences of long words lose
them first. The grade (Flesch-Kincaid) counts running text without code, tables, quotes and research boxes.
Bad: Soft skills are the backbone of a collaborative project environment, especially in complex IT settings.
Good: In complex IT projects, people depend on each other's work. Soft skills help them to notice problems early.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.grades import HARD, TOO_HARD, hard, module_grade
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD001"
LEVEL = Level.WARNING


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """The module when it is hard to read, up to where RD101 says so."""
    grade = module_grade(module) if is_english(curriculum) else None
    if grade and HARD < grade.value <= TOO_HARD:
        yield module.body.place, *hard(module, grade)
