"""The table as one HTML file that needs nothing else and asks for nothing."""

from __future__ import annotations

from html import escape

from milepost.rollup.table import Row, Table
from milepost.rollup.words import CHANGED, EMPTY, FITS, NOTE

_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Records of completion</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
caption { padding: .5rem 0; text-align: start; }
th, td { padding: .4rem .6rem; border: 1px solid; text-align: start; vertical-align: top; }
td { white-space: nowrap; }
</style>
</head>
<body>
<main>
<h1>Records of completion</h1>
"""


def html_table(table: Table) -> str:
    """The whole page. Everything from a record is escaped, and kept apart from the direction of the text around it."""
    heads = ("Person", "Site", "Check code", *(column.head for column in table.columns))
    lines = [
        _HEAD,
        f"<p>{escape(NOTE)}</p>\n<p>{escape(EMPTY)}</p>\n",
        '<div class="table" role="region" aria-label="Who finished what" tabindex="0">\n<table>\n',
        "<caption>Who finished what, and when</caption>\n<thead><tr>",
        *(f'<th scope="col">{_apart(head)}</th>' for head in heads),
        "</tr></thead>\n<tbody>\n",
        *(_row(row) for row in table.rows),
        "</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n",
    ]
    return "".join(lines)


def _row(row: Row) -> str:
    state = f"{FITS}: {row.record.code}" if row.record.fits else f"{CHANGED}: {row.record.code}"
    cells = "".join(f"<td>{_apart(cell)}</td>" for cell in (row.record.title or row.record.site, state, *row.cells))
    return f'<tr><th scope="row">{_apart(row.name)}</th>{cells}</tr>\n'


def _apart(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>" if text else ""
