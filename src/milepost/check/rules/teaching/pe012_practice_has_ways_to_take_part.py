"""PE012: a practice page offers a written, a spoken and an observing way to take part, and a pass.

Why: some people cannot speak, cannot type or do not want to today, and all of them can learn from the exercise.
Bad: a page of type `practice` with `Find a colleague and act out the call.`
Good: a `partner` box with `In writing, by voice or in person. You may also observe, or pass without a reason.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import Page, inside, pages
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import boxes

CODE = "PE012"
LEVEL = Level.ERROR
LACK = True

WAYS = {
    "in writing": r"\b(?:writ(?:e|es|ing|ten)|text|type|typing|chat|messages?|documents?|mail)\b",
    "by voice": r"\b(?:voice|aloud|speak(?:s|ing|er)?|spoken|say|calls?|in person|talk(?:s|ing)?|read out)\b",
    "by watching": r"\b(?:observ\w+|watch(?:es|ing)?|look on|listen in|only (?:read|listen)|follow (?:another|two))\b",
    "with a pass": r"\b(?:pass|skip|opt out|leave (?:it|this|one) out|need not take part|without giving a reason)\b",
}
_WAYS = {way: re.compile(words, re.IGNORECASE) for way, words in WAYS.items()}


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Practice pages without a partner box, or with ways to take part missing in it."""
    for page in pages(module) if is_english(curriculum) else ():
        if page.kind == "practice":
            yield from _lacks(page)


def _lacks(page: Page) -> Iterator[Fault]:
    found = [(passage, box) for passage in page.passages for box in boxes(passage.text) if box.kind == "partner"]
    if not found:
        message = "this practice page has no box that says how to do it with somebody"
        fix = 'add !!! partner "With a partner": in writing, by voice or in person; one may also observe, or pass.'
        yield page.place, message, fix
        return
    words = "\n".join(
        "\n".join((box.title, *(block.text for block in inside(passage.text, box)))) for passage, box in found
    )
    missing = [way for way, sign in _WAYS.items() if not sign.search(words)]
    if missing:
        passage, box = found[0]
        message = f"the partner box leaves out ways to take part: {', '.join(missing)}"
        fix = "name them in the box; all ways are equal, and nobody has to give a reason."
        yield passage.at(box.offset), message, fix
