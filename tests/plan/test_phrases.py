"""Whole words, the longest first, in linear time."""

from __future__ import annotations

import pytest

from milepost.phrases import Phrases
from tests.hanging import ends

FORMS = [("risk", "risk"), ("risk card", "card"), ("CI", "ci"), ("R&D", "rd"), ("hand-over", "over")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A risk.", ["risk"]),
        ("A Risk\n card, risk", ["card", "risk"]),
        ("asterisk risky pre-risk risk-free", []),
        ("the risk's owner", ["risk"]),
        ("- risk", ["risk"]),
        ("CI ci Ci", ["ci"]),
        ("R&D, r&d", ["rd"]),
        ("Hand-over and hand over", ["over"]),
        ("\u0130 risk", ["risk"]),
    ],
)
def test_find(text: str, found: list[str]) -> None:
    assert [name for _, _, name in Phrases(FORMS).find(text)] == found
    assert all(text[start].strip() for start, _, _ in Phrases(FORMS).find(text))


def test_long_texts_end() -> None:
    with ends():
        list(Phrases(FORMS).find("risk " + " " * 200_000 + "risk card " * 20_000))
