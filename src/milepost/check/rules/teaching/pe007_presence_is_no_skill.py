"""PE007: eye contact, a camera, small talk or a quick answer is never asked for as a proof of skill.

Why: they say how somebody is built, lives or was raised, and nothing about whether the work is done well.
Bad: `Keep eye contact to show that you listen.` `Turn your camera on so that people know you care.`
Good: `Say back what you heard. It works on a call, in a chat and with the camera off.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import bare, sentence_spans

CODE = "PE007"
LEVEL = Level.ERROR

SIGNS = (
    *("eye contact", "camera", "webcam", "small talk", "quick answer", "quick repl", "fast answer", "fast repl"),
    *("handshake", "smile", "answer quickly", "look people in the eye"),
)
_FAR = 250
"""A sentence may be longer than this, but then nobody reads it."""
_PROVES = r"(?:shows?|proves?|means?|signals?|tells? (?:people|them|others|everyone)|is a sign|are a sign)"
_DEMANDS = re.compile(
    r"\b(?:keep|make|hold|maintain|seek|use)\s+(?:more\s+|good\s+|steady\s+|direct\s+)?eye contact\b"
    r"|\b(?:turn|switch|keep|leave|have)\s+(?:your|the|their|all)\s+(?:cameras?|webcams?)\s+on\b"
    r"|\b(?:turn|switch)\s+on\s+(?:your|the|their|all)\s+(?:cameras?|webcams?)\b"
    rf"|\b(?:eye contact|cameras? (?:that is |that are )?on|small talk|a (?:quick|fast) (?:answer|reply)"
    rf"|quick answers|quick replies|a firm handshake|a smile)\s+{_PROVES}\b"
    r"|\b(?:good|strong|real|skilled)\s+(?:listeners?|leaders?|communicators?|colleagues?|team players?)\s+"
    r"(?:always\s+)?(?:keep|make|hold|answer quickly|smile|enjoy small talk|look people in the eye)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:not|never|no|nobody|none|without|need not|nor|cannot|myth|wrong|if|unless|whether|may|can|could|optional"
    r"|as you like|if you like)\b",
    re.IGNORECASE,
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Sentences that ask for presence, or take it as proof."""
    read = texts(module)
    if not is_english(curriculum) or not read.may_hold(SIGNS):
        return
    for passage in read.passages:
        if not any(sign in passage.text.lower() for sign in SIGNS):
            continue
        text = bare(passage.text)
        for match in _DEMANDS.finditer(text):
            if not _DENIES.search(_sentence(text, match.start())):
                words = " ".join(match[0].split())
                message = f"'{words}' takes how somebody appears as a proof of skill"
                fix = "name what they say, write or do, in a way that also works in writing and with the camera off."
                yield passage.at(match.start()), message, fix


def _sentence(text: str, offset: int) -> str:
    """The sentence around a character."""
    start = max(text.rfind("\n\n", 0, offset) + 1, offset - _FAR)
    end = text.find("\n\n", offset, offset + _FAR)
    paragraph = text[start : end if end >= 0 else offset + _FAR]
    spans = (span for span in sentence_spans(paragraph) if span[0] <= offset - start < span[1])
    return next((paragraph[first:last] for first, last in spans), paragraph)
