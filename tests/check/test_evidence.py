"""The rules about evidence speak up where a claim outruns its source, and are quiet about stories and advice."""

from __future__ import annotations

import pytest

from milepost.check.numbers import numbers

from .said import findings

MYTHS = "evidence-and-myths"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("93% of communication is body language. This is a myth.", "nothing before it"),
        ("A myth says that 93% of communication is body language.", "not followed"),
        ("A myth: 93% of communication is body language. It is not so.\n\nAgain: no 93% of words.", "second time"),
        ("## Why we forget\n\nPeople have an attention span of 8 seconds. That is wrong.", "nothing before it"),
    ],
)
def test_myths_are_marked(text: str, says: str) -> None:
    (message,) = findings("EV009", text, name=MYTHS)
    assert says in message


@pytest.mark.parametrize(
    "text",
    [
        "A myth says that 93% of communication is body language. The numbers are about liking [@the-93].",
        "You may hear that 70% of all projects fail. A review found no good evidence for it.",
        "## Myths you may meet\n\n70-20-10 is a rule. No: it came from the memories of managers.",
        '!!! warning "A myth"\n    An attention span has 8 seconds. No data support it.',
        "There is no evidence that 10,000 hours make an expert.",
        "The disk is 93% full.",
        "It is often said that 85% of success is soft skills.\n\nWe found no source for it.",
    ],
)
def test_marked_myths_are_fine(text: str) -> None:
    assert findings("EV009", text, name=MYTHS) == []
    assert findings("EV007", text, name=MYTHS) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,204 rows", [1204]),
        ("13.5% of them", [13.5]),
        ("USD 75 million", [75, 1_000_000]),
        ("at 17:20, release 7.2.1, ticket A-12", []),
        ("half of fifty", [50, 50]),
        ("forty-four", [44]),
        ("3-4 people", []),
        ("in 2010.", [2010]),
        ("someone, tone and often", []),
    ],
)
def test_numbers(text: str, expected: list[float]) -> None:
    assert [value for _, value in numbers(text)] == expected
