"""RF008: a look-back question looks back at another module that exists.

Why: the answer page sends the learner to that module.
Bad: `look_back: what-soft-skills` (no such module), or the question's own module
Good: `look_back: what-soft-skills-are`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF008"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Questions that look back at nothing, or at their own module."""
    modules = known.modules(curriculum)
    for module, question, places in questions(curriculum):
        back = question.look_back
        if back == module.id:
            yield places.at("look_back"), "the question looks back at its own module", "name an earlier module."
        elif back and modules.lack(back):
            fix = f"name the id of an earlier module.{modules.guess(back)}"
            yield places.at("look_back"), f"there is no module '{back}' to look back at", fix
