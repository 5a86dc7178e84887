"""American spellings and the British ones."""

from __future__ import annotations

import re
from functools import lru_cache

# organize, organizing, organization: but not size, prize, seize and what is made of them.
_IZE = re.compile(r"(\w{2,}i)z((?:e[sd]?|ers?|ing|able|ations?|ational(?:ly)?)\Z)")
_KEEP_IZE = re.compile(r"(?:\w*(?:siz|priz|seiz)|maiz|assiz)(?:e|ed|es|er|ers|ing|able)\Z")
_YZE = re.compile(r"(analy|paraly|cataly)z((?:e[sd]?|ers?|ing)\Z)")
_OR = re.compile(
    r"((?:mis)?behavi|(?:dis)?col|(?:dis)?fav|flav|(?:dis)?hon|hum|lab|neighb|rum|harb|endeav|rig|vig|sav|od|arm|parl|demean)"
    r"or((?:s|ed|ing|al|ally|ful|fully|able|ably|hood|hoods|less|ite|ites|er|ers|y|ly)?\Z)"
)
_KEEP_OR = frozenset(("humoral", "armory", "savory", "rigored"))
_DOUBLED = re.compile(
    r"((?:re)?(?:travel|model|label|cancel|signal|fuel|counsel|level|channel|marvel|quarrel|tunnel|initial|pencil|dial"
    r"|total|unravel|funnel|refuel|equal|rival))((?:ed|ing|ers?|ors?)\Z)"
)
_PAIRS = """acknowledgment acknowledgement|aging ageing|catalog catalogue|catalogs catalogues|cataloged catalogued
|center centre|centers centres|centered centred|centering centring|cozy cosy|defense defence|enroll enrol
|enrollment enrolment|enrolls enrols|fiber fibre|fibers fibres|fulfill fulfil|fulfillment fulfilment|fulfills fulfils
|gotten got|gray grey|installment instalment|installments instalments|instill instil|instills instils
|judgment judgement|judgments judgements|liter litre|liters litres|maneuver manoeuvre|maneuvers manoeuvres|math maths
|mom mum|offense offence|offenses offences|practiced practised|practicing practising|pretense pretence
|skeptic sceptic|skeptical sceptical|skepticism scepticism|skeptics sceptics|skillful skilful|skillfully skilfully
|theater theatre|theaters theatres|toward towards|willful wilful|willfully wilfully"""
_BRITISH = dict(pair.strip().split(" ") for pair in _PAIRS.split("|"))

_SCHEDULES = ("training", "mentoring", "coaching", "learning", "change", "onboarding", "work")
PROGRAMMES = {f"{kind} program{s}": f"{kind} programme{s}" for kind in _SCHEDULES for s in ("", "s")}
"""Schedules of work are programmes; a program is software."""


@lru_cache(maxsize=50_000)
def british(word: str) -> str | None:
    """The British spelling of a word in small letters that is spelled in the American way."""
    if word in _BRITISH:
        return _BRITISH[word]
    if (match := _IZE.match(word)) and not _KEEP_IZE.match(word):
        return f"{match[1]}s{match[2]}"
    if match := _YZE.match(word):
        return f"{match[1]}s{match[2]}"
    if (match := _OR.match(word)) and word not in _KEEP_OR:
        return f"{match[1]}our{match[2]}"
    if (match := _DOUBLED.match(word)) and not match[1].endswith("ll"):
        return f"{match[1]}l{match[2]}"
    return None
