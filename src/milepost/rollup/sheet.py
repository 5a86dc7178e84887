"""The table as CSV (RFC 4180). No cell can be taken for a formula by a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable

from milepost.rollup.table import Row, Table
from milepost.rollup.words import CHANGED, FITS

_ABOUT = ("Person", "Site", "Content", "Made", "Check", "Check code")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_table(table: Table) -> str:
    """A line for each person, a column for each module and path. Lines end as RFC 4180 says."""
    rows = [(*_ABOUT, *(column.head for column in table.columns)), *((*_about(row), *row.cells) for row in table.rows)]
    return "".join(_line(row) for row in rows)


def _line(cells: Iterable[str]) -> str:
    return ",".join(_quoted(safe(cell)) for cell in cells) + "\r\n"


def _quoted(cell: str) -> str:
    inside = cell.replace('"', '""')
    return f'"{inside}"' if any(sign in cell for sign in '",\r\n') else cell


def _about(row: Row) -> tuple[str, ...]:
    record = row.record
    return row.name, record.site, record.content, record.made, FITS if record.fits else CHANGED, record.code


def safe(cell: str) -> str:
    """With an apostrophe before it where a spreadsheet would calculate; also behind spaces, which some leave out."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_FORMULA) else cell
