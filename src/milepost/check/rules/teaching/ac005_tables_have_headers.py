"""AC005: a table names its columns, and is no frame for other things.

Why: a screen reader says the name of the column with each cell, so a cell under an empty name says little.
Bad: a table with an empty header row; a table of one column
Good: `| Move | What you do |` as the first row; a list in place of one column
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.pages import pages
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "AC005"
LEVEL = Level.ERROR

_CELLS = re.compile(r"(?<!\\)\|")


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Tables without names for their columns."""
    del curriculum
    for page in pages(module):
        for passage, block in page.blocks:
            if block.kind == "table" and (problem := _problem(block.text)):
                yield passage.at(block.offset), *problem


def _problem(table: str) -> tuple[str, str] | None:
    rows = table.split("\n")
    names = [cell.strip() for cell in _CELLS.split(rows[0].strip().removeprefix("|").removesuffix("|"))]
    if len(names) == 1:
        return "this table has one column only", "write it as a list."
    if not any(names):
        return "the header row of this table is empty", "name each column in the first row."
    if empty := [str(number) for number, name in enumerate(names, 1) if not name and number > 1]:
        which = f"column {' and '.join(empty)}"
        return f"this table has no name for {which}", "name each column in the first row; only the first may be empty."
    if not any(row.strip(" |") for row in rows[2:]):
        return "this table has a header row and nothing below it", "add rows, or write it as text."
    return None
