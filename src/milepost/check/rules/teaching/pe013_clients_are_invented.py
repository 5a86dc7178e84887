"""PE013: clients, suppliers and people in stories are invented, not real companies and famous people.

Why: an invented mistake shown at a real company is unfair to those who work there, and it can be against the law.
Bad: `The client, Google, cancels the project.` `Amazon complains about the delay.`
Good: `The client, a travel agency, cancels the project.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import story_blocks
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare

CODE = "PE013"
LEVEL = Level.ERROR

_COMPANY = (
    "Accenture|Adobe|Airbus|Alphabet|Amazon|Apple|Atlassian|BMW|Boeing|Capgemini|Cisco|Cognizant|Deloitte|Facebook|Google"
    "|Huawei|IBM|Infosys|Intel|KPMG|McKinsey|Microsoft|Netflix|Oracle|PayPal|PwC|SAP|Salesforce|Samsung|Siemens|Spotify"
    "|Tesla|Toyota|Twitter|Uber|Volkswagen|Wipro"
)
_PEOPLE = "Bill Gates|Elon Musk|Jeff Bezos|Linus Torvalds|Mark Zuckerberg|Sam Altman|Satya Nadella|Steve Jobs|Tim Cook"
_WORDS = frozenset(name.split()[-1].lower() for name in f"{_COMPANY}|{_PEOPLE}".split("|"))
_NAMES = tuple(f"{_COMPANY}|{_PEOPLE}".split("|"))
_ACTS = (
    "asks|answers|blames|calls|cancels|cancelled|complains|complained|demands|fails|failed|fires|forgets|forgot|hides"
    "|ignores|ignored|insists|lies|lied|loses|lost|misses|promised|promises|refuses|refused|replies|says|threatens|wants"
)
_PART = "clients?|customers?|suppliers?|vendors?|contractors?|competitors?|partners?"
_REAL = re.compile(
    rf"\b(?:(?:{_PART}),?\s+(?:is\s+)?(?:{_COMPANY})\b(?!\s+[A-Z])|(?:{_COMPANY}),\s+(?:the|our|your|a)\s+(?:{_PART})\b"
    rf"|(?:{_COMPANY})\s+(?:{_ACTS})\b|(?:{_PEOPLE})\b)"
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Real names that play a part in a story."""
    if not is_english(curriculum) or _WORDS.isdisjoint(texts(module).words):
        return
    for passage, block in story_blocks(module):
        if not any(name in block.text for name in _NAMES):
            continue
        for match in _REAL.finditer(bare(block.text)):
            words = " ".join(match[0].split())
            message = f"'{words}': a real name plays a part in an invented story"
            fix = "invent a name, or say what kind of company or person it is."
            yield passage.at(block.at(match.start())), message, fix
