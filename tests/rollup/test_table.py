"""One table of many records: newest first, safe in a spreadsheet, escaped on a page."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.rollup import Table, csv_table, html_table, read, roll_up, text_table
from milepost.rollup.sheet import safe
from tests.render.helpers import Seen
from tests.rollup.records import Raw, data, module, path, raw, records

TAGS = frozenset(
    re.findall(r"\w+", "html head meta title style body main h1 p div table caption thead tbody tr th td bdi")
)


def table(*found: Raw) -> Table:
    return roll_up([read(f"{number}.json", data(record)) for number, record in enumerate(found)])


def cells(made: Table) -> list[tuple[str, ...]]:
    return [(row.name, *row.cells) for row in made.rows]


def test_person_by_module() -> None:
    made = table(
        raw("Zoe", module("write", "Write", "2026-11-02")),
        raw("ana", module(), path()),
    )
    assert [column.head for column in made.columns] == ["Listen", "Write", "Path: New starter"]
    assert cells(made) == [("ana", "2026-11-20", "", "2026-11-21"), ("Zoe", "", "2026-11-02", "")]


def test_the_newest_record_of_a_person_counts() -> None:
    old, new = raw("Ana", module(done="2026-01-01"), made="2026-01-02T00:00:00Z"), raw("Ana")
    for order in ([old, new], [new, old]):
        made = table(*order)
        assert cells(made) == [("Ana", "2026-11-20")]
        assert [(one.made, counting.made) for one, counting in made.older] == [(old["made"], new["made"])]


def test_a_changed_record_does_not_replace_a_whole_one() -> None:
    made = table(raw("Ana"), {**raw("Ana", module(done="2020-01-01")), "made": "2030-01-01T00:00:00Z"})
    assert cells(made) == [("Ana", "2026-11-20")]
    assert len(made.older) == 1


def test_other_sites_and_people_without_a_name_are_kept_apart() -> None:
    made = table(raw("Ana"), raw("Ana", site="other"), raw(""), raw(""))
    assert [(row.name, row.record.site) for row in made.rows] == [
        ("Ana", "other"),
        ("Ana", "sample"),
        ("(no name)", "sample"),
        ("(no name)", "sample"),
    ]
    assert not made.older


def test_a_module_has_the_title_it_had_last_and_two_of_one_title_are_told_apart() -> None:
    old = raw("Ana", module(title="Hear"), made="2025-01-01T00:00:00Z")
    made = table(old, raw("Zoe", module(), module("listen-2")))
    assert [column.head for column in made.columns] == ["Listen (listen)", "Listen (listen-2)"]


def test_a_changed_record_is_marked_in_every_form() -> None:
    made = table({**raw("Ana"), "name": "Anna"}, raw("Zoe"))
    _, _, rows, after = text_table(made)
    assert [row[0] for row in rows] == ["Anna !", "Zoe"]
    assert after[0].startswith("!  The check code does not fit")
    assert [line["Check"] for line in csv.DictReader(io.StringIO(csv_table(made)))] == ["does not fit", "fits"]
    assert "does not fit: " in html_table(made)


@given(st.lists(records(), max_size=5))
def test_csv_and_page_hold_what_was_read(found: list[Raw]) -> None:
    made = table(*found)
    head, *rows = list(csv.reader(io.StringIO(csv_table(made), newline=""), strict=True))
    assert [len(row) for row in rows] == [len(head)] * len(made.rows)
    assert [row[0] for row in rows] == [safe(row.name) for row in made.rows]
    assert all(not cell.startswith(("=", "+", "-", "@", "\t")) for row in (head, *rows) for cell in row)
    seen = Seen(html_table(made))
    assert TAGS.issuperset(seen.tags)
    assert all(row.name in seen.text for row in made.rows)
    assert not seen.values("src") + seen.values("href")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "\uff1d1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


def test_csv_is_as_rfc_4180_says() -> None:
    made = csv_table(table(raw('A "B", C', module(title="=cmd"))))
    assert made.endswith("\r\n")
    assert made.count("\r\n") == made.count("\n") == 2
    assert '"A ""B"", C",sample,' in made
    assert ",'=cmd\r\n" in made


def test_page_escapes() -> None:
    page = html_table(table(raw('<script>alert("1")</script>', module(title="<img src=x onerror=y>"))))
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
