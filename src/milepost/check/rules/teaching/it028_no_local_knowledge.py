"""IT028: nobody needs to know the holidays, sports or brands of one place to answer.

Why: a learner elsewhere would lose a mark for living elsewhere.
Bad: `The release is due before Thanksgiving.`, `She drops the ball in the ninth inning.`
Good: `The release is due on 25 November.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.items import items
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "IT028"
LEVEL = Level.ERROR
_KINDS = {
    "a holiday": r"christmas|xmas|easter|thanksgiving|hanukkah|ramadan|diwali|halloween|new year's eve"
    r"|bank holiday|fourth of july",
    "a religion": r"church|mosque|synagogue|temple|bible|quran|koran|prayers?",
    "a sport": r"baseball|basketball|cricket|football|soccer|rugby|golf|quarterback|touchdown|innings?"
    r"|world cup|super bowl|premier league|olympics",
    "a brand": r"coca-?cola|starbucks|mcdonald's|ikea|netflix|amazon prime|tesla|whatsapp|facebook|instagram|tiktok",
    "a film or a book": r"star wars|star trek|harry potter|game of thrones|lord of the rings|marvel",
}
_LOCAL = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _KINDS.items()}
_ANY = re.compile(rf"\b(?:{'|'.join(_KINDS.values())})\b", re.IGNORECASE)


def module_faults(_: Curriculum, module: Module) -> Iterator[Fault]:
    """Words of one place."""
    for item in items(module):
        for loc, text in item.asked():
            if found := _ANY.search(text):
                kind = next(kind for kind, words in _LOCAL.items() if words.fullmatch(found[0]))
                message = f"'{found[0]}' is {kind} that not every learner knows"
                fix = "say what it means for the case: a date, a rule, the kind of tool."
                yield item.at(loc), message, fix
