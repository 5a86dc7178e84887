"""EV011: a sentence that reports a finding about people names its source.

Why: without the source nobody can check whether it fits, for whom it holds, and where it ends.
Bad: `In a survey of 300 developers, most said that reviews help.` `40% of employees feel unheard.`
Good: `In a survey, developers said that steps help them most [@zimmermann-2010].`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import claims, denies
from milepost.check.english import is_english
from milepost.check.registry import Fault
from milepost.check.rules.teaching.ev007_no_claims_without_a_source import borrowed
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EV011"
LEVEL = Level.ERROR

_STUDY = (
    r"(?:stud(?:y|ies)|surveys?|experiments?|meta-analys[ei]s|randomised trials?|clinical trials?|research|researchers)"
)
_PEOPLE = (
    r"(?:people|employees|workers|managers|leaders|developers|engineers|respondents|employers|teams|projects|companies"
    r"|organisations|professionals|adults|women|men|students|customers|users|staff)"
)
_FOUND = r"(?:found|finds?|showed|shows?|suggests?|suggested|reported|reports?|confirms?|confirmed|concluded|revealed?)"
_FINDING = re.compile(
    rf"\b(?:an?|one|two|three|several|many|some|recent|large|new|most|the)\s+(?:[\w-]+\s+){{0,2}}{_STUDY}\s+"
    rf"(?:(?:of|by|from|with|in)\s+[^.,;]{{1,60}}?)?{_FOUND}\s+that\b"
    rf"|^(?:{_STUDY})\s+{_FOUND}\s+that\b"
    rf"|\bin\s+(?:an?|one|two|three|several|many|some)\s+(?:[\w-]+\s+){{0,3}}{_STUDY}\b"
    r"(?:\s+(?:of|with|among|by)\s+[^,;.]{1,60})?,\s+(?:[^.]{0,60}\s)?(?:said|found|showed|reported|named|felt|were|was|led|raised|lowered|preferred|performed|did)\b"
    rf"|\b\d+(?:\.\d+)?\s?(?:%|per cent|percent)\s+of\s+(?:all\s+|most\s+)?(?:[a-z-]+\s+)?{_PEOPLE}\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:your|our|my|us|we|you|their own|imagine|suppose|for example|invented)\b", re.IGNORECASE)
_SIGNS = (
    "stud",
    "Stud",
    "survey",
    "Survey",
    "experiment",
    "meta-analys",
    "trial",
    "esearch",
    "%",
    "per cent",
    "percent",
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Findings without a source. What people in scenes say, and invented texts, are none."""
    for sentence in claims(module, _SIGNS) if is_english(curriculum) else ():
        if sentence.rests_on or sentence.is_quoted or sentence.passage.is_answer:
            continue
        if _FINDING.search(sentence.text) and not borrowed(sentence) and not _is_other(sentence.text):
            fix = "put [@key] at the end of the sentence, and keep to what the source supports; or write it as advice."
            yield sentence.at(), "this sentence reports a finding about people and names no source", fix


def _is_other(text: str) -> bool:
    """Whether a sentence says what was not found, asks for a study, or repeats somebody's words."""
    return denies(text) or '"' in text or bool(_OWN.search(text))
