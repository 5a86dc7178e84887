"""AC001: a heading says what the part below it gives.

Why: many people move from heading to heading, by eye or with a screen reader, and read only where one helps them.
Bad: `## Introduction`, `## Part 2`, `## Miscellaneous`
Good: `## Why two correct fixes broke the login`, `## Ask with one fixed point`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import pages
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import plain

CODE = "AC001"
LEVEL = Level.ERROR

_EMPTY = re.compile(
    r"(?:introduction|intro|overview|general|generalit(?:y|ies)|misc|miscellaneous|others?|more|stuff|various|content"
    r"|contents|main (?:part|section|text)|body|text|title|heading|untitled|to ?do|tbd|placeholder|lorem ipsum"
    r"|(?:part|section|chapter|step|page|topic|heading|lesson) ?(?:\d+|[ivx]+|one|two|three|four|five))[.:!]?",
    re.IGNORECASE,
)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Headings that could stand over anything."""
    for page in pages(module) if is_english(curriculum) else ():
        for passage, block in page.blocks:
            words = plain(block.text).strip() if block.kind == "heading" else ""
            if words and _EMPTY.fullmatch(words):
                message = f"the heading '{words}' does not say what the part below it gives"
                yield passage.at(block.offset), message, "write what a reader finds or can do there."
