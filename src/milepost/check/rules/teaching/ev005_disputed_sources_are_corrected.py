"""EV005: a source that is marked `contested` stands with its correction.

Why: a famous claim is remembered and its correction is not, unless both stand together.
Bad: `Teams go through forming, storming, norming and performing [@tuckman-1965].`
Good: `... [@tuckman-1965]. These stages come from therapy and training groups. They are not a timetable for a project.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.claims import facts, keys
from milepost.check.english import is_english
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module, SourceEntry
from milepost.reading import blocks, plain

CODE = "EV005"
LEVEL = Level.ERROR

_CORRECTS = re.compile(
    r"\b(?:not|no|nor|never|nobody|none|neither|cannot|myths?|wrong|false|unsupported|unreliable|mislead(?:s|ing)?|misread"
    r"|misquoted|disputed|contested|doubted?|questioned|little evidence|lacks?|limits?|only|less than|too simple"
    r"|weak|small|without (?:data|evidence)|claim(?:s|ed)?|slogan|depends|corrects?|correction|caution|careful|however"
    r"|but)\b",
    re.IGNORECASE,
)
_SHOWN = 140


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Disputed sources in a paragraph without any word that corrects or limits them."""
    disputed = {source.key: source for source in curriculum.sources if source.contested}
    if not is_english(curriculum) or disputed.keys().isdisjoint(module.fields.sources):
        return
    for passage, _ in facts(module):
        if "[@" not in passage.text:
            continue
        for block in blocks(passage.text):
            cited = keys(block.text)
            for key in sorted(cited & disputed.keys()):
                if not _is_corrected(block.text, cited, disputed[key]):
                    start = block.text.find(f"@{key}")
                    message = f"'{key}' is disputed, and nothing in this paragraph says so"
                    yield passage.at(block.at(max(start, 0))), message, _fix(disputed[key])


def _is_corrected(text: str, cited: frozenset[str], source: SourceEntry) -> bool:
    """Whether the paragraph limits the claim, or cites a source to which the entry's caution points."""
    partners = {key for key in cited if key != source.key and key in source.caution}
    return bool(partners or _CORRECTS.search(plain(text)))


def _fix(source: SourceEntry) -> str:
    caution = " ".join(source.caution.split())
    shown = caution if len(caution) <= _SHOWN else f"{caution[:_SHOWN].rsplit(' ', 1)[0]} ..."
    return f'add what does not hold. Its entry says: "{shown}"'
