"""RD002: scenarios and practice lessons have reading grade 7 or lower.

Why: in a scenario people speak, and people speak in short sentences. In an exercise the reader is busy with the task.
Bad: Subsequently you articulate your reservations regarding the feasibility of the proposed schedule.
Good: You say that the plan is too tight. Then you wait.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.grades import PRACTICE, easier, own_words
from milepost.check.registry import Fault
from milepost.check.running import grade_of, pages
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "RD002"
LEVEL = Level.WARNING
MOST = 7.0


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Scenarios and practice lessons that are hard to read."""
    for page in pages(module) if is_english(curriculum) else ():
        grade = grade_of(own_words(page)) if page.kind in PRACTICE else None
        if grade and grade.value > MOST:
            what = "scenario" if page.kind == "scenario" else "practice lesson"
            message = f"this {what} has reading grade {grade.value:.1f}; it should be {MOST:.0f} or lower"
            yield page.start, message, easier(own_words(page))
