"""QZ112: the best steps of a quiz's judgement questions follow different patterns.

Why: if "ask a question" always wins, people learn the pattern and not the judgement.
Bad: two judgement questions whose best steps both begin with `Ask`; from level 2, listening as the only best step
Good: in one of them the best step is to act, decide, say no or involve someone else
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import words

CODE = "QZ112"
LEVEL = Level.WARNING
FROM_LEVEL = 2
_LISTENING = frozenset({"acknowledge", "ask", "hear", "invite", "listen", "pause", "reflect", "thank", "wait"})
_FIX = "let the best step of one of them be to act, decide, say no or involve someone else."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Quizzes whose best step is always of one kind."""
    judged = [item for item in items(module) if item.question.type == "judgement" and item.key]
    first = [_first(item) for item in judged]
    if len(first) > 1 and len(set(first)) == 1:
        message = f"the best step of all {len(first)} judgement questions begins with '{first[0]}'"
        yield judged[-1].at(("choices",)), message, _FIX
    elif first and module.fields.level >= FROM_LEVEL and _LISTENING.issuperset(first):
        message = "in every judgement question of this quiz the best step is to listen or to ask"
        yield judged[-1].at(("choices",)), message, _FIX


def _first(item: Item) -> str:
    return next(iter(words(item.key.text)), "").lower() if item.key else ""
