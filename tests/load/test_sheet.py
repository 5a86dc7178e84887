"""A part of a scenario knows where each of its lines stands, also when their indentation is gone."""

from __future__ import annotations

from milepost.findings import Place
from milepost.load.faults import Faults
from milepost.load.sheet import Sheet
from milepost.model import Prose
from milepost.reading import place


def test_lines_below_the_first_keep_their_columns() -> None:
    text = "    - feedback: One\n        two\n\n          three"
    part = Sheet(Prose(text, Place("s.md", 5)), Faults()).part(0, 4, 16)
    assert part.text == "One\ntwo\n\n  three"
    for word, where in (("One", (5, 17)), ("two", (6, 9)), ("three", (8, 11))):
        assert place(part, part.text.index(word)) == Place("s.md", *where)
