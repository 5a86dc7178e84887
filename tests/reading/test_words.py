"""Markdown to words, words to sentences, sentences to a grade."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.findings import Place
from milepost.model import Prose
from milepost.reading import (
    GONE,
    bare,
    grade,
    place,
    plain,
    runs,
    sentence_spans,
    sentences,
    shown,
    syllables,
    words,
    words_within,
)
from milepost.reading.plain import MARK
from tests.hanging import ends


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("No marks at all.", "No marks at all."),
        ("A [link](module:x) and a [second one][label].", "A link and a second one."),
        ('![A picture](a.png "Title") here', "A picture here"),
        ("It helps [@weger-2014; @clark-1991].", "It helps ."),
        ("A note.[^1]", "A note."),
        ("**Strong** and *weak*, __both__, snake_case", "Strong and weak, both, snake_case"),
        ("Run `milepost check` or ``a b``", "Run milepost check or a b"),
        ("Two \\* three", "Two * three"),
        ("<https://example.org> and <a@b.c> and <!-- not this -->.", " and  and ."),
        ("[link with (brackets)](a(b)c)", "link with (brackets)"),
    ],
)
def test_plain_text_of_markdown(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_bare_text_hides_code_and_keeps_every_word_in_its_place() -> None:
    text = "Do **carry** out `carry out` [now](carry-out.md)."
    assert [bare(text).find(word) for word in ("carry", "out", "now")] == [
        text.find("carry"),
        text.find("out"),
        text.find("now"),
    ]
    assert "carry out" not in bare(text).replace("\x1f", "")[20:]


def test_words_are_counted_as_people_would() -> None:
    assert words("At 16:42, 1,000 two-minute calls don't wait: it's 3.5 a day.") == (
        ["At", "16:42", "1,000", "two-minute", "calls", "don't", "wait", "it's", "3.5", "a", "day"]
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three? Four", 4),
        ('"Never mind." Mateo types it. "I read it," Bao says. "I did not ask."', 4),
        ("Ask her, e.g. Mei, or Dr. Bao at 3.5 p.m. today.", 1),
        ("J. Smith wrote it. Then came No. So we stopped.", 3),
        ("So, ... and then? it goes on.", 1),
        ("(It is done.) Next.", 2),
        ('(a) "What did you see?" (b) "Who else saw it?" Both are open.', 3),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet="aB. !?\"')\n1", max_size=60))
def test_sentences_hold_every_word_once(text: str) -> None:
    spans = list(sentence_spans(text))
    assert [word for start, end in spans for word in words(text[start:end])] == words(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


SPOKEN = {
    1: "a the make times used file files whole asked called through strength you worked phones",
    2: "table people wanted changes minute message handled uses query needed server two-part listen problem",
    3: "decision consider together estimate important yesterday september",
    4: "communicate retrospective emotional intelligence information developer",
}


@pytest.mark.parametrize(("count", "word"), [(count, word) for count, line in SPOKEN.items() for word in line.split()])
def test_syllables(count: int, word: str) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize("piece", [".", ". ", '."', "?!", "a-", "1.", "(a) ", "'", "\x1f", "e.g. ", "A. "])
def test_repeated_marks_do_not_take_long(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    with ends():
        assert [word for sentence in sentences(text) for word in words(sentence)] == words(text)


def test_grade_is_the_formula() -> None:
    found = grade(["The cat sat on the mat."] * 20)
    assert found is not None
    assert (found.words, found.sentences, found.syllables) == (120, 20, 120)
    assert found.value == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)


def test_grade_of_the_example_of_our_style_guide() -> None:
    text = (
        "In complex IT projects, people depend on each other's work."
        " Soft skills help them share goals, notice problems early and help each other. "
    )
    found = grade(sentences(text * 5))
    assert found is not None
    assert round(found.value, 1) == 5.3


def test_short_text_has_no_grade() -> None:
    assert grade(["The cat sat on the mat."] * 16) is None
    assert grade([]) is None
    assert grade(["..."] * 500) is None


def test_place_counts_lines_and_columns_of_the_file() -> None:
    prose = Prose("ab\ncd\n\nef", Place("x.md", 10, 5), indent=4)
    assert [place(prose, offset) for offset in (0, 1, 3, 7)] == [
        Place("x.md", 10, 5),
        Place("x.md", 10, 6),
        Place("x.md", 11, 5),
        Place("x.md", 13, 5),
    ]


MARKED = st.text("ab Z3'-_.!\u00e9*`[]()&;<>\\\n", max_size=60)


@given(MARKED)
def test_words_within_a_text_are_those_of_its_parts(markdown: str) -> None:
    text = shown(markdown)
    spans = list(sentence_spans(text))
    parts = [text[start:end].replace(GONE, "") for start, end in spans]
    assert words_within(text, spans) == [words(part) for part in parts]


@given(MARKED)
def test_runs_are_letters_and_digits(text: str) -> None:
    assert runs(text) == re.findall(r"\w+", text)


@given(MARKED)
def test_each_mark_is_found_where_it_begins(markdown: str) -> None:
    """What is a mark goes, all else stays, whether code is shown or not."""
    spans = [match.span() for match in MARK.finditer(markdown)]
    for text in (shown(markdown), bare(markdown)):
        assert len(text) == len(markdown)
        end = 0
        for start, stop in (*spans, (len(markdown), len(markdown))):
            assert text[end:start] == markdown[end:start]
            assert start == stop or text[start:stop] != markdown[start:stop]
            end = stop
