# ruff: noqa: RUF001 -- letters of many scripts look like those of others
"""Titles in alphabetical order, whatever the script, and long lists in parts."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from milepost.plan.alphabet import anchor, cut, letter, order, spelt

TITLES = st.lists(st.text(max_size=12), max_size=60)


def listed(titles: list[str]) -> list[str]:
    return sorted((spelt(title) for title in titles), key=order)


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("listen", "L"),
        ("Éclair", "E"),
        ("élan", "E"),
        ("'I sent it'", "I"),
        ("(Not) in scope", "N"),
        ("10 ways", "0-9"),
        ("٣ طرق", "0-9"),
        ("Ångström", "A"),
        ("ﬁrst things", "F"),
        ("Straße", "S"),
        ("ßtill", "S"),
        ("Øre", "Ø"),
        ("Яблоко", "Я"),
        ("الاستماع", "ا"),
        ("聞く", "聞"),
        ("İstanbul", "I"),
        ("ılık", "ı"),
        ("🙂", "Other"),
        ("", "Other"),
        ("<script>alert(1)</script>", "S"),
    ],
)
def test_letter_that_a_title_stands_under(title: str, heading: str) -> None:
    assert letter(spelt(title)) == heading


def test_letters_stand_before_other_scripts_digits_and_the_rest() -> None:
    titles = ["!?", "7 rules", "Яблоко", "zeal", "Éclair", "eager", "Ask"]
    assert sorted(titles, key=lambda title: order(spelt(title))) == [
        *("Ask", "eager", "Éclair", "zeal", "Яблоко", "7 rules", "!?"),
    ]


@given(TITLES)
@example(["ılık", "Ilk", "İlk"])
@example(["ς", "σ", "Σ"])
def test_each_heading_comes_once_and_its_id_is_its_own(titles: list[str]) -> None:
    headings = [letter(one) for one in listed(titles)]
    runs = [one for place, one in enumerate(headings) if place == 0 or headings[place - 1] != one]
    assert len(runs) == len(set(runs))
    ids = {anchor(one) for one in runs}
    assert len(ids) == len(runs)
    assert all(re.fullmatch(r"letter-[a-z0-9-]+", one) for one in ids)


@given(TITLES, st.integers(1, 10))
@example(["a", "a b", "ab", "a"], 1)
@example(["10", "100", "2"], 1)
@example(["", "!", "?"], 1)
@example(["module " + "x" * 60 + str(number) for number in range(5)], 2)
def test_parts_hold_everything_once_and_are_short(titles: list[str], most: int) -> None:
    names = listed(titles)
    runs = cut(names, most)
    assert [place for run in runs for place in range(run.start, run.stop)] == list(range(len(names)))
    for run in runs:
        part = names[run.start : run.stop]
        assert len(part) <= most or len({one[:40] for one in part}) == 1


@given(TITLES, st.integers(1, 10))
def test_no_two_parts_hold_the_same_title(titles: list[str], most: int) -> None:
    names = listed(titles)
    parts = [set(names[run.start : run.stop]) for run in cut(names, most)]
    assert sum(map(len, parts)) == len(set(names))


def test_parts_are_as_long_as_may_be_and_named_by_their_letters() -> None:
    names = ["a", "b", *(f"c{second}" for second in "abcd"), "d", "0"]
    assert [(run.label, run.start, run.stop) for run in cut(names, 3)] == [
        ("A to Ca", 0, 3),
        ("Cb to Cd", 3, 6),
        ("D to 0-9", 6, 8),
    ]


def test_a_new_title_moves_no_other_part() -> None:
    """A page is written anew only when it lists the new module, as long as its part has room."""
    names = [f"{first}{number}" for first in "abcdef" for number in range(4)]
    before = [names[run.start : run.stop] for run in cut(names, 10)]
    more = sorted([*names, "c9"])
    after = [more[run.start : run.stop] for run in cut(more, 10)]
    assert [part for part in after if part not in before] == [["c0", "c1", "c2", "c3", "c9", "d0", "d1", "d2", "d3"]]
