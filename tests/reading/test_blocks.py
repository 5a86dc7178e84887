"""Markdown to blocks and boxes, each with its place in the source."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.reading import Block, bare, blocks, boxes, plain, words
from tests.hanging import ends

ROOT = Path(__file__).parents[2]
LESSONS = sorted(ROOT.glob("modules/*/*/*.md"))

LESSON = """\
An opening of
two lines with a [link](module:other).

## A heading {#here} ##

- one
- [ ] two, which
goes on
    and on

    A paragraph of two.

    1. inner

!!! research "What is known"
    In a box [@key].

    !!! poor "Deep"
        Deeper *still*.
    Back in the first.

Out again.
> A quote
> of two.

| A | B |
|---|---|
| c | d |

```python
# no heading
- no item
```

term
:   What it means.

[address]: https://example.org
[^1]: A footnote
    goes on.

***

    indented code

The last
========
"""


def seen(text: str) -> list[tuple[str, str, tuple[str, ...], int]]:
    return [(block.kind, block.text, block.boxes, block.level) for block in blocks(text)]


def test_kinds_of_blocks_in_their_order() -> None:
    assert seen(LESSON) == [
        ("paragraph", "An opening of\ntwo lines with a [link](module:other).", (), 0),
        ("heading", "A heading", (), 2),
        ("item", "one", (), 0),
        ("item", "two, which\ngoes on\nand on", (), 0),
        ("paragraph", "A paragraph of two.", (), 0),
        ("item", "inner", (), 0),
        ("paragraph", "In a box [@key].", ("research",), 0),
        ("paragraph", "Deeper *still*.", ("research", "poor"), 0),
        ("paragraph", "Back in the first.", ("research",), 0),
        ("paragraph", "Out again.", (), 0),
        ("quote", "A quote\nof two.", (), 0),
        ("table", "| A | B |\n|---|---|\n| c | d |", (), 0),
        ("code", "```python\n# no heading\n- no item\n```", (), 0),
        ("term", "term", (), 0),
        ("paragraph", "What it means.", (), 0),
        ("paragraph", "A footnote\ngoes on.", (), 0),
        ("code", "    indented code", (), 0),
        ("heading", "The last", (), 1),
    ]


def test_boxes_have_kind_title_and_the_boxes_around_them() -> None:
    assert [(box.kind, box.title, LESSON[box.offset :][:3], box.boxes) for box in boxes(LESSON)] == [
        ("research", "What is known", "!!!", ()),
        ("poor", "Deep", "!!!", ("research",)),
    ]


def test_closed_box_a_box_without_title_and_text_below_it() -> None:
    text = '???+ note "Open"\n    In it.\n??? tip\n    In that.\nOutside.'
    assert [(box.kind, box.title) for box in boxes(text)] == [("note", "Open"), ("tip", "")]
    assert [(block.text, block.boxes) for block in blocks(text)] == [
        ("In it.", ("note",)),
        ("In that.", ("tip",)),
        ("Outside.", ()),
    ]


def test_fence_inside_a_box_and_an_item_hides_what_it_holds() -> None:
    text = "!!! note\n    ```question\n    one-two\n    ```\n    After.\n\n- item\n    ~~~\n    # code\n    ~~~\n- next"
    assert [(block.kind, block.text.split("\n")[0]) for block in blocks(text)] == [
        ("code", "```question"),
        ("paragraph", "After."),
        ("item", "item"),
        ("code", "~~~"),
        ("item", "next"),
    ]


def test_a_dash_inside_a_paragraph_begins_no_list() -> None:
    assert [block.kind for block in blocks("Words\n- more words")] == ["paragraph"]


def points_home(text: str, block: Block) -> bool:
    """Whether every character of a block stands where the block says."""
    marks = [(block.at(index), one) for index, one in enumerate(block.text) if one != "\n"]
    return all(text[offset] == one for offset, one in marks) and text.startswith(block.text[:1], block.offset)


PIECES = st.sampled_from(
    [
        *(
            "word",
            "Two words.",
            " ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "# ",
            "## T\n",
            "!!! note\n",
            "!!! ",
            '"',
        ),
        *(
            "??? try",
            "```",
            "~~~\n",
            "|",
            "|-|",
            ": ",
            "[^1]: ",
            "[a]: b",
            "===",
            "---",
            "***",
            "`",
            "[",
            "](",
            ")",
            "@",
        ),
        *("<!--", "-->", "<", ">", "\\", "_", "&amp;", "\x1f", "\u00e9", "\r", "\x0b", "\u2028"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)


@given(TEXTS)
def test_offsets_point_at_the_text_they_claim(text: str) -> None:
    found = blocks(text)
    assert all(points_home(text, block) for block in found)
    offsets = [block.offset for block in found]
    assert offsets == sorted(offsets)
    assert all(text[box.offset] in "!?" for box in boxes(text))


@given(TEXTS)
def test_bare_text_keeps_its_length_and_plain_text_its_words(text: str) -> None:
    assert len(bare(text)) == len(text)
    assert len(plain(text)) <= len(text)


PROSE = st.lists(st.from_regex(r"[a-z]{1,6}( [a-z]{1,6}){0,5}", fullmatch=True), min_size=1, max_size=6)
FORMS = ("{}", "- {}", "1. {}", '!!! note "T"\n    {}', "- x\n\n    {}", "> {}", "!!! note\n    !!! try\n        {}")


@given(PROSE, st.data())
def test_every_word_of_prose_is_covered_once(texts: list[str], data: st.DataObject) -> None:
    forms = [data.draw(st.sampled_from(FORMS)).format(text) for text in texts]
    found = [word for block in blocks("\n\n".join(forms)) for word in words(plain(block.text)) if word != "x"]
    assert found == [word for text in texts for word in words(text) if word != "x"]


@pytest.mark.parametrize("file", LESSONS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_real_lessons_are_covered(file: Path) -> None:
    text = file.read_text(encoding="utf-8").partition("\n---\n")[2]
    assert all(points_home(text, block) for block in blocks(text))
    seen = "".join(block.text for block in blocks(text)) + "".join(f"{box.kind}{box.title}" for box in boxes(text))
    lines = [line for line in text.split("\n") if line.strip(" >") and "{#" not in line]
    assert [line for line in lines if line.split()[-1].strip('"') not in seen] == []


@pytest.mark.parametrize(
    "piece",
    [
        "- ",
        "> ",
        "    ",
        "`",
        "``",
        "[",
        "](",
        "<!--",
        "<a",
        "_",
        "*",
        "[@",
        "!!! a\n",
        "a\n",
        "# a    ",
        "{}",
        "\\",
        "&",
        "~~~",
    ],
)
def test_repeated_marks_do_not_take_long(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    with ends():
        assert [block for block in blocks(text) if not bare(block.text)] == []
