"""Findings as text: exact words, nothing that could command a terminal, never a flood."""

from __future__ import annotations

import pytest

from milepost.findings import Finding, Level, Place
from milepost.report import printable, summary, text_report

ERROR = Finding(Place("modules/a/b.md", 3, 7), "RF001", "there is no module 'x'", "Did you mean 'y'?")
WARNING = Finding(Place("curriculum/roles.yml", 5), "PA005", "role 'x' has no path", level=Level.WARNING)


def test_no_findings_print_nothing() -> None:
    assert text_report([]) == ""
    assert summary([]) == "no findings"


def test_finding_is_a_line_and_its_fix_another() -> None:
    assert text_report([ERROR, WARNING]) == (
        "modules/a/b.md:3:7: RF001 error: there is no module 'x'\n"
        "    fix: Did you mean 'y'?\n"
        "curriculum/roles.yml:5:1: PA005 warning: role 'x' has no path\n"
        "1 error, 1 warning\n"
    )


def test_colour_marks_the_level_only() -> None:
    line = text_report([WARNING], colour=True).splitlines()[0]
    assert line == "curriculum/roles.yml:5:1: PA005 \x1b[33mwarning\x1b[0m: role 'x' has no path"


def test_flood_is_cut_and_counted() -> None:
    findings = [Finding(Place("a.md", line), "RF001", "wrong") for line in range(1, 1001)]
    lines = text_report(findings, limit=3).splitlines()
    assert len(lines) == 5
    assert lines[3] == "... and 997 more; mend these first, then check again."
    assert lines[4] == "1000 errors"
    assert len(text_report(findings).splitlines()) == 202


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("x\n::error::owned", "x\\n::error::owned"),
        ("x\r::set-output name=a::b", "x\\r::set-output name=a::b"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("\ud800", "\\ud800"),
        ("Grüße, 你好", "Grüße, 你好"),
    ],
)
def test_what_authors_wrote_cannot_command_a_terminal_or_a_log(raw: str, shown: str) -> None:
    assert printable(raw) == shown
    report = text_report([Finding(Place(f"{raw}.md"), "RF001", raw, raw)])
    assert report == f"{shown}.md:1:1: RF001 error: {shown}\n    fix: {shown}\n1 error\n"


@pytest.mark.parametrize("text", ["::error::owned", "::stop-commands::x", " ::error::owned", "##[error]owned"])
def test_no_line_begins_with_a_command_to_a_workflow(text: str) -> None:
    report = text_report([Finding(Place(f"{text}.md"), "RF001", text, text)])
    assert not [line for line in report.splitlines() if line.lstrip().startswith(("::", "##["))]


NOTE = Finding(Place("modules/a/b.md", 9), "PA102", "the path does not reach the level", level=Level.NOTE)


def test_notes_are_counted_in_one_line() -> None:
    assert text_report([NOTE]) == "1 note: `milepost status` shows it\n"
    assert text_report([ERROR, NOTE, NOTE]).splitlines()[2:] == ["1 error", "2 notes: `milepost status` shows them"]


def test_notes_are_shown_when_asked_for() -> None:
    assert text_report([NOTE], notes=True) == (
        "modules/a/b.md:9:1: PA102 note: the path does not reach the level\n1 note\n"
    )
