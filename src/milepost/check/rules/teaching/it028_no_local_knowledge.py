"""IT028: nobody needs to know the holidays, sports or brands of one place to answer.

Why: a learner elsewhere would lose a mark for living elsewhere.
Bad: `The release is due before Thanksgiving.`, `She drops the ball in the ninth inning.`
Good: `The release is due on 25 November.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items, mentions
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT028"
LEVEL = Level.ERROR
_KINDS = {
    "a holiday": "christmas xmas easter thanksgiving hanukkah ramadan diwali halloween new-year's-eve bank-holiday",
    "a religion": "church mosque synagogue temple bible quran koran prayer",
    "a sport": "baseball basketball cricket football soccer rugby golf quarterback touchdown inning innings world-cup"
    " super-bowl premier-league olympics",
    "a brand": "coca-cola starbucks mcdonald's ikea netflix amazon-prime tesla whatsapp facebook instagram tiktok",
    "a film or a book": "star-wars star-trek harry-potter game-of-thrones lord-of-the-rings",
}
_LOCAL = {name.replace("-", " "): kind for kind, names in _KINDS.items() for name in names.split()}
_LOCAL["coca-cola"] = "a brand"
_ANY = re.compile(rf"\b(?:{'|'.join(map(re.escape, _LOCAL))})\b", re.IGNORECASE)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Words of one place."""
    for item in items(module) if mentions(module, _LOCAL) else ():
        for loc, text in item.asked:
            if found := _ANY.search(text):
                message = f"'{found[0]}' is {_LOCAL[found[0].lower()]} that not every learner knows"
                fix = "say what it means for the case: a date, a rule, the kind of tool."
                yield item.at(loc), message, fix
