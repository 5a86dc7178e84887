"""PE003: words for people mean everyone they are about.

Why: whoever is not meant by "guys" or "manpower" reads that the work is for somebody else.
Bad: `The guys from support estimate 40 man-hours.`
Good: `The support team estimates 40 hours of work.`
"""

from __future__ import annotations

import re

from milepost.check.unwelcome import Unwelcome, each
from milepost.check.wordlist import Hit, WordList
from milepost.findings import Level

CODE = "PE003"
LEVEL = Level.ERROR

_EASY = "say for whom it is easy, and what they know already"
_ENGLISH = "name the task, such as writing letters to clients in English"
LIST = WordList(
    {
        "guys": "write everyone, all of you, or the name of the team",
        "girls": "write women, colleagues, or what they do",
        **each("man-hour, man hour, man-hours, man hours", "write hours of work"),
        **each("man-day, man day, man-days, man days", "write days of work"),
        "manpower": "write people, staff or time",
        "mankind": "write people or everyone",
        **each("chairman, chairmen", "write chair or chairs"),
        **each("salesman, salesmen", "write sales person, sales team, or the name"),
        **each("he or she, she or he, he/she, she/he, s/he", "write they"),
        **each("his or her, her or his, his/her, her/his", "write their"),
        **each("him or her, her or him, him/her, her/him", "write them"),
        **each("native speaker only, native speakers only", _ENGLISH),
        "third world": "name the country or the region",
        "exotic": "say what it is, or name the country",
        **each("your mother, my mother, your grandmother, my grandmother, your granny, my granny", _EASY),
    }
)
_MOTHERS = ("mother", "grandmother", "granny")
_SO_EASY = re.compile(r"\bso (?:easy|simple)(?: that)?(?: even)?\s+\Z", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"\s+(?:names?|accents?|countr|cultur|looks?|people|persons?|languages?|foods?|colleagues?)")
_CHILDREN = re.compile(r"\b(?:for|boys and|boys or)\s+\Z", re.IGNORECASE)


def _is_meant(hit: Hit) -> bool:
    """Whether a word with other meanings is about people here."""
    if hit.form == "exotic":
        return bool(_OF_PEOPLE.match(hit.after))
    if hit.form == "girls":
        return not _CHILDREN.search(hit.before) and not hit.after.startswith((" and boys", " or boys", " school"))
    if hit.form.endswith(_MOTHERS):
        return bool(_SO_EASY.search(hit.before))
    return True


RULE = Unwelcome(LIST, "leaves people out", _is_meant)
faults, module_faults = RULE.faults, RULE.module_faults
