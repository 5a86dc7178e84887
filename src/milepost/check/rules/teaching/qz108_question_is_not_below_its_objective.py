"""QZ108: a question asks for the kind of thinking that its objective names, or for a higher one.

Why: who can name the four moves has not shown that they can use one.
Bad: `thinking: remember` at a question for an objective with `thinking: apply`
Good: `thinking: apply`, with a case to apply it to. Questions that look back may ask for less.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, Question, Thinking

CODE = "QZ108"
LEVEL = Level.WARNING
_ORDER = list(Thinking)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Questions that ask for less."""
    for item in items(module):
        own, wanted = item.question.thinking, _wanted(module, item.question)
        if own and wanted and not item.is_looking_back and _ORDER.index(own) < _ORDER.index(wanted):
            message = f"{item.name} asks to {own.value}, and its objective asks to {wanted.value}"
            fix = f"give a case in which the learner has to {wanted.value}, and write 'thinking: {wanted.value}'."
            yield item.at(("thinking",)), message, fix


def thinking(module: Module, question: Question) -> Thinking | None:
    """What a question asks for: its own kind of thinking, else that of its objective."""
    return question.thinking or _wanted(module, question)


def _wanted(module: Module, question: Question) -> Thinking | None:
    """The highest kind of thinking of the objectives that a question tests."""
    kinds = [one.thinking for one in module.fields.objectives if one.id in question.objectives and one.thinking]
    return max(kinds, key=_ORDER.index, default=None)
