"""PE008: no illness as an insult, no war and no cult as a picture, where a plain word exists.

Why: such words hurt some readers, are lost on others, and the plain word is shorter.
Bad: `a crazy deadline`, `a sanity check`, `the war room`, `our database guru`
Good: `a deadline that we cannot meet`, `a quick check`, `the incident room`, `our database expert`
"""

from __future__ import annotations

from milepost.check.unwelcome import Unwelcome, each
from milepost.check.wordlist import Hit, WordList
from milepost.findings import Level

CODE = "PE008"
LEVEL = Level.WARNING

_EXPERT = "write expert, or what the person knows"
LIST = WordList(
    {
        "crazy": "say what is wrong: too much, too late, not tested",
        "insane": "say what is wrong: too much, too late, not tested",
        "lame": "write weak, or say what is missing",
        "dumb": "write simple, or say what does not work",
        **each("tone-deaf, tone deaf", "say what was not noticed"),
        "blind to": "write did not see, or does not notice",
        **each("blind spot, blind spots", "write what we do not see, or gap"),
        **each("sanity check, sanity checks, sanity-check", "write quick check"),
        **each("war room, war-room, war rooms", "write incident room or incident call"),
        "death march": "say how long, and what it does to people",
        **each("kill it, killed it, killing it", "write stop it, or did it very well"),
        **each("no-brainer, no brainer", "write easy choice, and say why"),
        **each("grandfathered, grandfathered in", "write the old rule still holds for"),
        **each("master/slave, master-slave", "write primary and replica, or leader and follower"),
        **each("whitelist, whitelists, whitelisted", "write allow list or allowed"),
        **each("blacklist, blacklists, blacklisted", "write block list or blocked"),
        **each("spirit animal, spirit animals", "write what you like about it"),
        **each("tribe, tribes", "write team, group or community"),
        **each("ninja, ninjas, rock star, rock stars, rockstar, guru, gurus", _EXPERT),
    }
)
_ALSO_NAMES = ("ninja", "tribe", "lame", "guru")
_DEVICES = (" terminal", " pipe", " switch", " phone")


def _is_picture(hit: Hit) -> bool:
    """Not the name of a tool (Ninja), and not a kind of device (a dumb terminal)."""
    if hit.form in _ALSO_NAMES and hit.words[0].isupper():
        return False
    return not (hit.form == "dumb" and hit.after.startswith(_DEVICES))


RULE = Unwelcome(LIST, "can hurt some readers and is lost on others; a plain word exists", _is_picture)
faults, module_faults = RULE.faults, RULE.module_faults
