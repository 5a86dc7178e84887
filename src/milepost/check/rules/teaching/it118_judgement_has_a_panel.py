"""IT118: the steps of a judgement question were rated by a panel.

Why: one author's "best" may be a habit of one team. Three to seven people from different roles find that out. Until
     they have met, the page says who rated the steps, and nobody invents a number.
Bad: a `judgement` question without `panel`
Good: `panel: {experts: 5, agree_best: 5, agree_worst: 4}`, once a panel has rated each step alone
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, JudgementQuestion, Module

CODE = "IT118"
LEVEL = Level.NOTE
LACK = True
_FIX = "let three to seven people rate the steps, and write down their number and how many agreed; never invent it."


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Judgement questions that nobody but the authors has rated."""
    for item in items(module):
        if isinstance(item.question, JudgementQuestion) and not item.question.panel:
            yield item.at(("id",)), f"the steps of {item.name} have not been rated by a panel", _FIX
