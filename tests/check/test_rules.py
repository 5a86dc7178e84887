"""Every rule has a manual, a code of its own and a case that shows what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from milepost.check import RULES, Rule, check, rules
from milepost.findings import Level
from milepost.load import load

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
FILES = sorted(
    (path for path in Path(rules.__path__[0]).glob("*/*.py") if path.stem != "__init__"), key=lambda path: path.name
)
REPORTED = {
    code
    for report in CASES.glob("*/report.txt")
    for code in re.findall(r"^\S+:\d+:\d+: (\w+) ", report.read_text(encoding="utf-8"), re.MULTILINE)
}
BY_CODE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


@BY_CODE
def test_manual_says_why_and_shows_bad_and_good(rule: Rule) -> None:
    lines = rule.manual.splitlines()
    assert lines[0].startswith(f"{rule.code}: ")
    assert lines[0].endswith(".")
    starts = [line.partition(" ")[0] for line in lines if re.match(r"(Why|Bad|Good): \S", line)]
    assert starts == ["Why:", "Bad:", "Good:"]


@BY_CODE
def test_rule_has_a_case(rule: Rule) -> None:
    assert rule.code in REPORTED
    assert any(case.name.startswith(f"{rule.code.lower()}-") for case in CASES.iterdir())


def test_codes_are_unique_and_name_their_files() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES) == len(FILES)
    for rule, file in zip(RULES, FILES, strict=True):
        assert file.stem.startswith(f"{rule.code.lower()}_")


def test_reference_curriculum_has_no_faults() -> None:
    curriculum, findings = load(ROOT)
    assert curriculum.fields
    told = findings + check(curriculum)
    assert [finding for finding in told if finding.level is not Level.NOTE] == []
    meant = {code for code, level in curriculum.fields.check.levels.items() if level == "note"}
    assert {finding.code for finding in told} <= meant, "curriculum.yml says which rules wait until it has grown"
