"""IT018: a panel has at least 3 people, and at least 75% of them agree on the best and on the worst step.

Why: where people of experience split, the page must not tell a learner that one of them is wrong.
Bad: `panel: {experts: 4, agree_best: 2, agree_worst: 4}`
Good: `panel: {experts: 5, agree_best: 5, agree_worst: 4}`, with the numbers of a panel that took place
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, JudgementQuestion, Module, Panel

CODE = "IT018"
LEVEL = Level.ERROR
FEWEST, SHARE = 3, 75
_SPLIT = "rewrite the scene until people agree, or make it a 'reflection' in which reasonable people differ."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Panels that are too small, or split."""
    for item in items(module):
        if isinstance(item.question, JudgementQuestion) and item.question.panel:
            yield from _faults(item, item.question, item.question.panel)


def _faults(item: Item, question: JudgementQuestion, panel: Panel) -> Iterator[Fault]:
    if panel.experts < FEWEST:
        message = f"the panel of {item.name} has {panel.experts} people; it needs at least {FEWEST}"
        yield item.at(("panel", "experts")), message, "ask more people of different roles, or take 'panel' out."
        return
    agreed = {"best": panel.agree_best} | ({"worst": panel.agree_worst} if question.ask == "best-and-worst" else {})
    for step, count in agreed.items():
        place = item.at(("panel", f"agree_{step}"))
        if count > panel.experts:
            message = f"{count} people agree on the {step} step of {item.name}, but the panel has {panel.experts}"
            yield place, message, "write how many of the panel agreed."
        elif count * 100 < SHARE * panel.experts:
            message = (
                f"only {count} of {panel.experts} people agree on the {step} step of {item.name}; it takes {SHARE}%"
            )
            yield place, message, _SPLIT
