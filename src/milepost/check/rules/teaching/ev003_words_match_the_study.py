"""EV003: the words for a finding are no stronger than the kind of study behind it.

Why: a survey sees that two things go together, not that one makes the other; one trial is not "always".
Bad: `Feeling heard causes better work [@a-survey].` `The training always helps [@a-trial].`
Good: `Feeling heard goes with better work [@a-survey].` `In one trial, the training helped on average [@a-trial].`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import CITED, claims, denies
from milepost.check.english import is_english
from milepost.check.passages import texts, words_in
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EV003"
LEVEL = Level.ERROR

_TRIALS = ("meta-analysis", "meta-analysis of experiments", "randomised-trial", "experiment")
_LINKS = (
    *("meta-analysis of surveys", "field-study", "field-data", "survey", "survey-programme", "interviews-and-survey"),
    *("taxonomy-study", "systematic-map"),
)
_CASES = ("interviews", "case-study", "company-study", "observation-study", "interviews-and-observation")
_IDEAS = ("theory", "framework", "review-theory", "standard")
_TOOLS = ("practitioner", "practice", "historical", "essay")

_TOO_SURE = re.compile(r"\b(always|proves|proved|has proven|have proven|guarantees?|guaranteed)\b", re.IGNORECASE)
_CAUSE = re.compile(
    r"(?<!the )(?<!its )(?<!their )(?<!root )\b(causes|caused|leads to|led to)\b(?! of\b)"
    r"|\b(makes (?:people|teams|projects|staff|employees|workers|engineers|developers|them|you|us) \w+)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(most (?:people|teams|projects|companies|managers|engineers|developers|employees))\b", re.IGNORECASE
)
_SHOWN = re.compile(
    r"\b((?:research|evidence|data) (?:shows?|proves?|finds?|found|says)|(?:is|are|was|were) proven)\b", re.IGNORECASE
)
_WORLD = re.compile(
    r"\b(companies lose|projects fail|(?:companies|organisations|firms|teams|projects) (?:always|never|only) \w+)\b",
    re.IGNORECASE,
)
SIGNS = words_in(
    "always proves proved proven guarantee guarantees guaranteed causes caused leads led makes most research evidence"
    " data lose fail never only"
)
_GOES_WITH = "write goes with, is linked to or predicts"
TABLE = (
    (frozenset(_TRIALS), _TOO_SURE, "write raised, lowered or helped on average, and with whom"),
    (frozenset(_LINKS), _CAUSE, _GOES_WITH),
    (frozenset(_LINKS), _TOO_SURE, _GOES_WITH),
    (frozenset(_CASES), _MOST, "write people reported, or in the cases studied"),
    (frozenset(_CASES), _TOO_SURE, "write people reported, or in the cases studied"),
    (frozenset(_IDEAS), _SHOWN, "write the model says, or a way to think about"),
    (frozenset(_IDEAS), _TOO_SURE, "write the model says, or a way to think about"),
    (frozenset(_TOOLS), _TOO_SURE, "write a tool that many use, or one company writes"),
    (frozenset(("industry-survey",)), _WORLD, "write respondents said, and that the publisher sells training"),
    (frozenset(("industry-survey",)), _CAUSE, "write respondents said, and that the publisher sells training"),
    (frozenset(("industry-survey",)), _TOO_SURE, "write respondents said, and that the publisher sells training"),
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Words that say more than any source cited in the sentence can."""
    kinds = {source.key: source.evidence for source in curriculum.sources}
    if not is_english(curriculum) or SIGNS.isdisjoint(texts(module).words):
        return
    for sentence in claims(module, CITED):
        cited = {kinds[key] for key in sentence.inline if key in kinds}
        for evidence, words, instead in TABLE if cited else ():
            match = words.search(sentence.text)
            if match and cited <= evidence and not denies(sentence.text[: match.start()]):
                message = f"'{match[0]}' says more than a source of the kind '{'; '.join(sorted(cited))}' can show"
                yield sentence.at(match[0]), message, f"{instead}."
                break
