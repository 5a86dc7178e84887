"""PE011: a page about stress, conflict, abuse or exclusion says where to get help.

Why: somebody reads it on the very day on which it happens to them.
Bad: a lesson with the heading `## When somebody is bullied` and no help box
Good: the same lesson with `!!! help "If this is about you"`, which names people to talk to and the formal route
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import Page, pages
from milepost.check.passages import texts, words_in
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare

CODE = "PE011"
LEVEL = Level.ERROR
LACK = True

_HEAVY = re.compile(
    r"\b(?:burn-?out|harass(?:ed|es|ing|ment)|bull(?:y|ies|ied|ying)(?! point)|mobbing|discriminat(?:ed|ion)"
    r"|abus(?:e|ed|ive)(?= (?:at work|by|of (?:power|people|staff|a colleague)|behaviour|language|message|manager))"
    r"|(?:verbal|sexual|emotional|physical) (?:abuse|violence)|suicid\w+|panic attacks?|racis[mt]|sexis[mt])\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:stress(?:ed|ful)?(?! tests?| testing)|overload(?:ed)?|burn-?out"
    r"|conflicts?(?! resolution in git| markers?)|abuse|harassment|bullying|exclusion|excluded|discrimination|violence"
    r"|threats?(?! model| intelligence| detection)|grief|redundanc(?:y|ies) (?:talk|meeting)|lay-?offs?)\b",
    re.IGNORECASE,
)
_TECHNICAL = re.compile(
    r"\b(?:server|servers|cpu|disk|network|database|merge|merges|git|branch|branches|version|versions|port|ports|load"
    r"|package|packages|dependency|dependencies|operator overloading|method overloading|cyber|security|memory|booking"
    r"|rules?|patterns?|files?|test data|excluded (?:paths?|tables?|hosts?))\b",
    re.IGNORECASE,
)
SIGNS = words_in(
    "burnout burn harassed harasses harassing harassment bully bullies bullied bullying mobbing discriminated"
    " discrimination abuse abused abusive violence suicidal suicide panic racism racist sexism sexist stress stressed"
    " stressful overload overloaded conflict conflicts exclusion excluded threat threats grief redundancy layoff"
    " layoffs lay"
)
OFTEN = 2
"""One mention may be a passing one; two make it a subject of the page."""


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Pages about something heavy, without a help box."""
    if not is_english(curriculum) or SIGNS.isdisjoint(texts(module).words):
        return
    for page in pages(module):
        if not page.has_box("help") and (word := _heavy(page)):
            message = f"this page is about something that can be heavy ('{word}') and does not say where to get help"
            fix = 'add a box: !!! help "If this is about you", with people to talk to and the formal route.'
            yield page.place, message, fix


def _heavy(page: Page) -> str:
    """The word that makes the page one about a heavy subject, or nothing."""
    for heading in page.headings:
        if (match := _TITLE.search(heading)) and not _TECHNICAL.search(heading):
            return match[0]
    found = [match[0] for passage in page.passages for match in _HEAVY.finditer(bare(passage.text))]
    return found[0] if len(found) >= OFTEN else ""
