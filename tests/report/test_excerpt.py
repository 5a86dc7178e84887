"""The line that is meant, with a mark that stands below the right letter on a terminal."""

from __future__ import annotations

import pytest

from milepost.findings import Finding, Level, Place
from milepost.report import text_report
from milepost.report.excerpt import marked


def test_mark_stands_below_the_column() -> None:
    assert marked("prerequisites: [lisen]", Place("a.md", 12, 17)) == (
        "     12 | prerequisites: [lisen]\n        |                 ^\n"
    )


@pytest.mark.parametrize(
    ("line", "column", "shown", "before"),
    [
        ("a\tb", 3, "a b", 2),
        ("你好 x", 4, "你好 x", 5),
        ("e\u0301 x", 4, "e\u0301 x", 2),
        ("\x1b[2Jx", 5, "\\x1b[2Jx", 7),
        ("\u202ex", 2, "\\u202ex", 6),
        ("short", 99, "short", 5),
        ("", 1, "", 0),
    ],
)
def test_what_cannot_be_seen_is_counted(line: str, column: int, shown: str, before: int) -> None:
    text, mark = marked(line, Place("a.md", 1, column)).splitlines()
    assert text == f"      1 | {shown}"
    assert mark == f"        | {' ' * before}^"


def test_long_line_is_cut_around_the_mark() -> None:
    line = "x" * 5000 + "HERE" + "y" * 5000
    text, mark = marked(line, Place("a.md", 1, 5001)).splitlines()
    assert len(text) < 130
    assert text[mark.index("^") :].startswith("HEREy")
    assert "…x" in text
    assert text.endswith("y…")


def test_report_shows_the_line_between_the_message_and_the_fix() -> None:
    finding = Finding(Place("a.md", 2, 3), "RF001", "wrong", "mend it", Level.ERROR)
    lines = {Place("a.md", 2, 3): "abcdef"}
    assert text_report([finding], colour=True, line=lines.get) == (
        "a.md:2:3: RF001 \x1b[31merror\x1b[0m: wrong\n"
        "      2 | abcdef\n"
        "        |   \x1b[31m^\x1b[0m\n"
        "    fix: mend it\n"
        "1 error\n"
    )
    assert "|" not in text_report([finding], line={}.get)
