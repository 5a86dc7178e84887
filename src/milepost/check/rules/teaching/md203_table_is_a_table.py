"""MD203: what is written as a table becomes one.

Why: without an empty line above it, or the line of dashes below its first row, the page shows the bars as text.
Bad: `| Move | What you do |`, and right below it `| Ask | Use an open question |`
Good: an empty line, `| Move | What you do |`, `|---|---|`, `| Ask | Use an open question |`, each on a line of its own
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from milepost.check.pages import pages
from milepost.check.passages import Passage, told
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.reading import GONE, Block, bare, blocks

CODE = "MD203"
LEVEL = Level.ERROR
_BAR = "|"
_LINE = frozenset("|:- ")
"""What the line below the first row is made of."""
_NEARLY = re.compile(r"[|:+\s]*[-=_\u2010-\u2015][-=_\u2010-\u2015|:+\s]*\Z")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Lost tables on the curriculum's own pages."""
    for passage in (told(page.body) for page in curriculum.own_pages):
        yield from _faults((passage, block) for block in blocks(passage.text))


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Lost tables in a module."""
    del curriculum
    for page in pages(module):
        yield from _faults(page.blocks)


def _faults(found: Iterable[tuple[Passage, Block]]) -> Iterator[Fault]:
    for passage, block in found:
        if _BAR in block.text and block.kind not in ("code", "heading"):
            lines = block.text.split("\n")
            start = 0 if block.kind == "table" else _start(lines)
            if start is not None and (problem := _problem(lines[start:], after_text=start > 0)):
                yield passage.at(block.rows[start]), *problem


def _start(lines: list[str]) -> int | None:
    """The first of two lines that look like rows: nobody writes such lines for another reason."""
    rows = [line.startswith(_BAR) and line.count(_BAR) > 1 for line in lines]
    return next((number for number, both in enumerate(pairwise(rows)) if all(both)), None)


def _problem(rows: list[str], after_text: bool) -> tuple[str, str] | None:
    """What keeps the rows from being a table, and how to mend it."""
    first, second, count = rows[0], rows[1], _columns(rows[0])
    line = f"|{'---|' * count}"
    if "-" in first and _LINE.issuperset(first):
        return "above the dashes of this table stand no names of its columns", "write them right above the dashes."
    if not _LINE.issuperset(second):
        wrong = "is not made of | and - alone" if _NEARLY.match(second) else "is missing"
        return f"the line of dashes below the first row of this table {wrong}", f"write {line} there."
    if after_text:
        return "this table stands right below a text, so it is no table", "leave a line empty above it."
    if (dashes := _columns(second)) != count:
        message = f"the first row of this table has {count} parts, and the line of dashes below it {dashes}"
        return message, f"give both the same number: {line}"
    return None


def _columns(row: str) -> int:
    """How many parts a row has. Bars in code, and those behind a backslash, are text."""
    bars = bare(row).replace(f"{GONE}{_BAR}", "").strip()
    return bars.removeprefix(_BAR).removesuffix(_BAR).count(_BAR) + 1
