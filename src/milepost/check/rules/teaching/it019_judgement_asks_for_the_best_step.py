"""IT019: a judgement question asks for the best next step, not for what the learner would do.

Why: "should" asks what somebody knows of good steps; "would" asks what kind of person they are, which is not our
     business, and nobody can be wrong about it.
Bad: `What would you do?`
Good: `What are the best and the worst next steps?`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items, unquoted
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import sentences

CODE = "IT019"
LEVEL = Level.ERROR
_PERSONAL = re.compile(
    r"\b(?:(?:would|will|might) you\b(?! (?:know|need|have|see)\b)|you would|what do you do"
    r"|how do you (?:act|answer|react|respond)|your (?:own )?(?:reaction|response)|are you (?:most|more) likely to)\b",
    re.IGNORECASE,
)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Judgement questions about the learner."""
    for item in items(module):
        if item.question.type != "judgement":
            continue
        for sentence in sentences(unquoted(item.stem)):
            if "?" in sentence and _PERSONAL.search(sentence):
                message = f"{item.name} asks about the learner: '{sentence}'"
                yield item.at(("prompt",)), message, "ask: 'What are the best and the worst next steps?'"
                break
