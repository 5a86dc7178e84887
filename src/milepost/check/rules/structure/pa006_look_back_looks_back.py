"""PA006: a question looks back at a module that learners have met before.

Why: nobody can look back at what still lies ahead.
Bad: a question in `listen-actively` with `look_back: write-clearly`, when all paths with both have that one later
Good: the other way round; or a module that is a prerequisite. Modules that share no path are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "PA006"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions that look ahead."""
    orders = [{name: index for index, name in enumerate(path.module_ids())} for path in curriculum.paths]
    for module, question, places in questions(curriculum):
        back = question.look_back
        if not back or back == module.id or back in module.fields.prerequisites:
            continue
        shared = [order for order in orders if back in order and module.id in order]
        if shared and all(order[back] > order[module.id] for order in shared):
            message = f"the question looks back at '{back}', which comes later on every path with both modules"
            yield places.at("look_back"), message, "name a module that comes earlier, or move the question there."
