"""PE006: disability is a barrier and an adjustment, not a tragedy, and nobody is "normal".

Why: people who live with a disability or an illness are colleagues who read this too.
Bad: `Bao suffers from hearing loss.` `She is confined to a wheelchair.` `Normal people do not notice.`
Good: `Bao has hearing loss and uses captions.` `She uses a wheelchair.` `Most users do not notice.`
"""

from __future__ import annotations

import re

from milepost.check.unwelcome import Unwelcome, each
from milepost.check.wordlist import Hit, WordList
from milepost.findings import Level

CODE = "PE006"
LEVEL = Level.ERROR

_HAS = "write that the person has it, and name what helps, such as captions or more time"
_MOST = "write most people, or say whom you mean"
LIST = WordList(
    {
        **each("suffer from, suffers from, suffered from, suffering from", _HAS),
        "confined to": "write uses a wheelchair, or name the barrier",
        "wheelchair-bound": "write uses a wheelchair",
        "wheelchair bound": "write uses a wheelchair",
        **each("normal people, normal person, normal persons", _MOST),
        "able-bodied": "say what the person can do, or that they have no disability",
    }
)
_CONDITION = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:depression|anxiety|autism|adhd|asperger|dyslexia|dyscalculia|deafness|blindness|epilepsy"
    r"|migraines?|tinnitus|diabetes|cancer|dementia|disabilit\w+|illness\w*|diseases?|disorders?|hearing loss"
    r"|low vision|burnout|chronic pain|long covid)\b",
    re.IGNORECASE,
)
_CHAIR = re.compile(r"\s+(?:an?|the|his|her|their|my|your)\s+(?:wheelchair|bed|sickbed|home)\b", re.IGNORECASE)


def _is_meant(hit: Hit) -> bool:
    """Servers may suffer from leaks, and faults may be confined to a system."""
    if hit.form.startswith("suffer"):
        return bool(_CONDITION.match(hit.after))
    if hit.form == "confined to":
        return bool(_CHAIR.match(hit.after))
    return True


RULE = Unwelcome(LIST, "speaks of people with a disability or an illness as if they were less", _is_meant)
faults, module_faults = RULE.faults, RULE.module_faults
