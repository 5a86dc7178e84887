"""IT031: choices are mixed when the page is made, or stand in an order that a reader can see.

Why: in an order of chance that never changes, a habit of the author shows, such as the right choice in second place.
Bad: `shuffle: false` in the quiz, with choices as they came to mind; `pinned: true` at all choices
Good: `shuffle: true`; or choices by size, by time or by alphabet
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import Item, items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, JudgementQuestion, Module, MultipleQuestion, SingleQuestion

CODE = "IT031"
LEVEL = Level.WARNING
_NUMBER = re.compile(r"\d+(?:[.:,]\d+)?")


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Choices in no order that always stay as they are."""
    for item in items(module):
        if _stays(module, item) and not _is_sorted([option.text for option in item.options]):
            message = f"the choices of {item.name} always stand as they are here, in no order that a reader can see"
            fix = "let the page mix them ('shuffle: true', no 'pinned'), or sort them by size, time or alphabet."
            yield item.at(("choices",)), message, fix


def _stays(module: Module, item: Item) -> bool:
    if not isinstance(item.question, SingleQuestion | MultipleQuestion | JudgementQuestion):
        return False
    mixed = module.quiz is not None and module.quiz.fields.shuffle
    return not mixed or sum(not choice.pinned for choice in item.question.choices) < 2


def _is_sorted(texts: list[str]) -> bool:
    """Whether they stand by alphabet, or each has a number or a time and they stand by these."""
    folded = [text.casefold() for text in texts]
    numbers = [float(found[0].replace(",", ".").replace(":", ".")) for found in map(_NUMBER.search, texts) if found]
    rising = sorted(numbers)
    return folded == sorted(folded) or (len(numbers) == len(texts) and numbers in (rising, rising[::-1]))
