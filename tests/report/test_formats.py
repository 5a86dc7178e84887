"""What machines read: valid, complete, and deaf to whatever authors write into names and texts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.findings import Finding, Level, Place
from milepost.manual import manual
from milepost.report import FORMATS, machine_report

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
FINDINGS = [
    Finding(Place("curriculum/roles.yml", 5), "PA005", "role 'x' has no path", level=Level.WARNING),
    Finding(Place("modules/a/b.md", 3, 7), "RF001", "there is no module 'x'", "Did you mean 'y'?"),
    Finding(Place("modules/a/b.md", 9, 2), "RF001", "there is no module 'x'", "Did you mean 'y'?"),
    Finding(Place("modules/a/c d%.md", 1, 1), "IT118", "no panel", level=Level.NOTE),
]
HOSTILE = [
    "::error file=x::owned",
    "x\n::error::owned",
    "x\r::set-output name=a::b",
    "a,line=1,title=x::y",
    "50%0A::warning::x",
    "\x1b[2J\u202egnp",
    "\ud800",
    'quote " and \\ backslash',
    "<script>alert(1)</script>",
    "a:b;c#d?e",
]
findings = st.builds(
    Finding,
    st.builds(Place, st.text(min_size=1, max_size=30), st.integers(1, 10_000), st.integers(1, 1_000)),
    st.sampled_from(sorted(manual())),
    st.text(min_size=1, max_size=60),
    st.text(max_size=60),
    st.sampled_from(Level),
)


def read(name: str, found: list[Finding]) -> Any:
    return json.loads(machine_report(name, found))


def hostile(text: str) -> Finding:
    return Finding(Place(f"{text}.md", 2, 3), "RF001", text, text)


def test_formats_are_the_files_of_their_folder() -> None:
    assert FORMATS == ("github", "gitlab", "json", "sarif")


def test_json_holds_all_of_every_finding() -> None:
    held = read("json", FINDINGS)
    assert set(held) == {"version", "milepost", "summary", "findings"}
    assert held["version"] == 1
    assert held["summary"] == {"error": 2, "warning": 1, "note": 1}
    assert held["findings"][1] == {
        "file": "modules/a/b.md",
        "line": 3,
        "column": 7,
        "code": "RF001",
        "level": "error",
        "message": "there is no module 'x'",
        "fix": "Did you mean 'y'?",
    }
    assert [one["level"] for one in held["findings"]] == ["warning", "error", "error", "note"]


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif"])
def test_reports_are_ascii_and_complete(name: str) -> None:
    text = machine_report(name, FINDINGS * 300)
    assert text.isascii()
    assert text.count("RF001") >= 600


def test_sarif_keeps_the_schema() -> None:
    jsonschema.Draft4Validator.check_schema(SCHEMA)
    one_of_each = [Finding(Place("a.md"), code, "wrong", "mend it") for code in manual()]
    for found in ([], FINDINGS, one_of_each, [hostile(text) for text in HOSTILE]):
        jsonschema.Draft4Validator(SCHEMA).validate(read("sarif", found))


def test_sarif_names_rule_level_and_region() -> None:
    run = read("sarif", FINDINGS)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["IT118", "PA005", "RF001"]
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)
    assert [rule["defaultConfiguration"]["level"] for rule in rules] == ["note", "warning", "error"]
    assert [one["level"] for one in run["results"]] == ["warning", "error", "error", "note"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    where = run["results"][1]["locations"][0]["physicalLocation"]
    assert where["region"] == {"startLine": 3, "startColumn": 7}
    last = run["results"][3]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(last) == "modules/a/c d%.md"


def test_github_is_one_command_a_line() -> None:
    assert machine_report("github", FINDINGS).splitlines() == [
        "::warning file=curriculum/roles.yml,line=5,col=1,title=PA005::role 'x' has no path",
        "::error file=modules/a/b.md,line=3,col=7,title=RF001::there is no module 'x'%0Afix: Did you mean 'y'?",
        "::error file=modules/a/b.md,line=9,col=2,title=RF001::there is no module 'x'%0Afix: Did you mean 'y'?",
        "::notice file=modules/a/c d%25.md,line=1,col=1,title=IT118::no panel",
    ]


COMMAND = re.compile(r"::(?:error|warning|notice) file=[^,:]*,line=\d+,col=\d+,title=[A-Z]{2}\d{3}::[^\r\n]*\n")


@given(found=st.lists(findings, max_size=4))
def test_github_says_nothing_but_its_own_commands(found: list[Finding]) -> None:
    report = machine_report("github", found)
    assert len(COMMAND.findall(report)) == len(found)
    assert COMMAND.sub("", report) == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_inside_their_finding(text: str) -> None:
    line = machine_report("github", [hostile(text)])
    assert COMMAND.fullmatch(line)
    assert all(char.isprintable() for char in line.removesuffix("\n"))
    assert "%0A" not in line.replace("%0Afix: ", "", 1)
    assert read("json", [hostile(text)])["findings"][0]["message"] == text
    assert len(read("gitlab", [hostile(text)])) == 1


def test_gitlab_has_what_gitlab_reads() -> None:
    issues = read("gitlab", FINDINGS)
    assert issues[1] | {"fingerprint": ""} == {
        "description": "RF001: there is no module 'x'. Fix: Did you mean 'y'?",
        "check_name": "RF001",
        "fingerprint": "",
        "severity": "major",
        "location": {"path": "modules/a/b.md", "lines": {"begin": 3}},
    }
    assert [issue["severity"] for issue in issues] == ["minor", "major", "major", "info"]


def marks(found: list[Finding]) -> list[str]:
    return [issue["fingerprint"] for issue in read("gitlab", found)]


@given(found=st.lists(findings, max_size=8))
def test_fingerprints_are_unique(found: list[Finding]) -> None:
    assert len(set(marks(found + found))) == 2 * len(found)


@given(found=st.lists(findings, max_size=8), down=st.integers(1, 500))
def test_fingerprints_stay_when_lines_move(found: list[Finding], down: int) -> None:
    moved = [
        Finding(Place(one.place.file, one.place.line + down, one.place.column + 2), one.code, one.message, one.fix)
        for one in found
    ]
    assert marks(moved) == marks(found)


def test_fingerprint_does_not_hang_on_lines_named_in_the_words() -> None:
    first, second = (
        Finding(Place("a.yml", line), "YM006", f"the key 'a' stands twice: here and in line {line - 1}")
        for line in (5, 9)
    )
    assert marks([first]) == marks([second])
