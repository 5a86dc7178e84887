"""EN004: a plain word instead of a long one (list B).

Why: the plain word is the one that a learner of English has met first. It is shorter, too.
Bad: `Utilise the checklist prior to the review.`
Good: `Use the checklist before the review.`
"""

from __future__ import annotations

from milepost.check.lists.plain_words import PLAIN_WORDS
from milepost.check.usage import Listed, Use
from milepost.findings import Level

CODE = "EN004"
LEVEL = Level.WARNING


def _fault(use: Use, better: str) -> tuple[str, str]:
    fix = f"{better}." if better.startswith("say ") else f"write: {better}."
    return f"'{use.words}' has a plain word", fix


_LIST = Listed(PLAIN_WORDS, _fault)
faults, module_faults = _LIST.faults, _LIST.module_faults
