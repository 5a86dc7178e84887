"""The table of codes is complete: every code is explained, and every code has a case or a test."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from milepost.codes import CODES

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"\b(?:FI|YM|FM|SH|SC0|MD)\d{2,3}\b")
SOURCES = list((ROOT / "src/milepost/load").glob("*.py"))
EXAMPLES = [*(ROOT / "tests/cases").glob("*/report.txt"), *Path(__file__).parent.glob("test_*.py")]


def codes_in(paths: list[Path]) -> set[str]:
    return {code for path in paths for code in CODE.findall(path.read_text(encoding="utf-8"))}


def test_every_code_is_explained() -> None:
    assert codes_in(SOURCES) == set(CODES)


def test_every_code_has_an_example() -> None:
    assert set(CODES) <= codes_in(EXAMPLES)


@pytest.mark.parametrize("code", CODES)
def test_explanations_are_whole(code: str) -> None:
    explanation = CODES[code]
    assert explanation.why.endswith(".")
    assert explanation.title[-1].isalnum() or explanation.title.endswith("#")
    assert explanation.bad
    assert explanation.good != explanation.bad
