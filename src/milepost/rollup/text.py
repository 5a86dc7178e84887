"""The table for a terminal. Long titles stand in a list of their own, with numbers."""

from __future__ import annotations

from milepost.rollup.table import Row, Table
from milepost.rollup.words import EMPTY, MARK, NOTE


def text_table(table: Table) -> tuple[list[str], tuple[str, ...], list[tuple[str, ...]], list[str]]:
    """Lines before the table, its head, its rows, and lines after it."""
    many = len(table.sites) > 1
    before = [f"({number})  {column.head}" for number, column in enumerate(table.columns, 1)]
    head = ("Person", *(("Site",) if many else ()), *(f"({number})" for number, _ in enumerate(table.columns, 1)))
    rows = [(_name(row), *((row.record.site,) if many else ()), *row.cells) for row in table.rows]
    changed = [f"{MARK}  The check code does not fit: something was changed after the file was saved."]
    return before, head, rows, [*(changed if any(not row.record.fits for row in table.rows) else []), EMPTY, NOTE]


def _name(row: Row) -> str:
    return row.name if row.record.fits else f"{row.name} {MARK}"
