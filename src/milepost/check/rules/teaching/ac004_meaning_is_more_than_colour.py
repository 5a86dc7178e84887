"""AC004: nothing is told by colour, by a place on the screen or by a symbol alone.

Why: colours and places differ or are missing for many readers, on paper, on a phone and in a screen reader.
Bad: `Take the green one.` `See the red box.` `The box on the right shows it.` A table cell with only a green tick
Good: `Take the one called "Mended".` `See the box "In a hurry".` `yes` in the cell
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.english import is_english
from milepost.check.pages import SCENES, pages
from milepost.check.passages import Passage, texts
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import Block, bare

CODE = "AC004"
LEVEL = Level.ERROR

_COLOUR = r"(?:red|green|blue|yellow|orange|grey|gray|purple|pink|amber)"
_ITEM = (
    r"(?:box|boxes|text|words?|lines?|rows?|columns?|cells?|fields?|parts?|arrows?|dots?|marks?|labels?|ones?|areas?)"
)
_THING = r"(?:box|boxes|column|table|picture|text|menu|button|list|panel|sidebar)"
_DO = r"(?:see|read|open|choose|take|pick|use|look at|find|compare|go to|click|press)"
_SIDE = r"(?:on|to|at) the (?:left|right|left-hand side|right-hand side|left side|right side)(?!-)"
_SHOWN = re.compile(
    rf"\b{_DO}\s+(?:on\s+)?the\s+{_COLOUR}\s+(?:{_ITEM}|button)\b"
    rf"|\b(?:shown|marked|printed|written|highlighted|set|coloured|colored)\s+(?:in|with)\s+{_COLOUR}\b(?!\s+(?:ink|pen|team|zone))"
    rf"|\b(?:the|a)\s+{_THING}\s+{_SIDE}\b"
    rf"|\b(?:words?|lines?|boxes|parts?|answers?|rows?) in {_COLOUR}\b",
    re.IGNORECASE,
)
_SYMBOL = (
    r"[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\U0001f900-\U0001f9ff]"
    r"[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)
_ONLY_SYMBOLS = re.compile(rf"\s*(?:{_SYMBOL}\s*)+")
_SIGNS = (*(f" {colour}" for colour in _COLOUR.strip("(?:)").split("|")), " the left", " the right")
_CELL = re.compile(r"[^|\n]+")


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """What only some readers can tell apart. What people in stories see is no part of the page."""
    read = texts(module)
    if not is_english(curriculum) or not (read.may_hold(_SIGNS) or not read.line.isascii()):
        return
    for page in pages(module):
        for passage, block in page.blocks:
            if block.kind == "code":
                continue
            if page.kind != "scenario" and SCENES.isdisjoint(block.boxes):
                yield from _pointing(passage, block)
            yield from _symbols(passage, block)


def _pointing(passage: Passage, block: Block) -> Iterator[Fault]:
    if not any(sign in block.text for sign in _SIGNS):
        return
    for match in _SHOWN.finditer(bare(block.text)):
        words = " ".join(match[0].split())
        message = f"'{words}' can be found only by those who see the colour or the place"
        yield passage.at(block.at(match.start())), message, "use its title or its words as well."


def _symbols(passage: Passage, block: Block) -> Iterator[Fault]:
    if block.text.isascii():
        return
    parts = _CELL.finditer(block.text) if block.kind == "table" else iter([re.match(r"[\s\S]*", block.text)])
    for part in parts:
        if part and _ONLY_SYMBOLS.fullmatch(part[0]):
            message = f"the symbol {part[0].strip()} stands alone: some readers hear another word for it, or none"
            yield passage.at(block.at(part.start())), message, "write the word as well, such as yes or no."
