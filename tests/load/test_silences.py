"""Where a comment that allows a finding may stand, and which lines it is for: never more than what it stands at."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.load.comments import without_comments
from milepost.load.faults import Faults
from milepost.load.silences import MOST, in_page, in_yaml
from milepost.load.yamlpos import read
from milepost.model import Silence


def yaml_silences(text: str) -> list[Silence]:
    document = read(text, "a.yml", Faults())
    assert document
    return list(in_yaml(text, document.texts, "a.yml", 1))


def spans(silences: list[Silence]) -> dict[str, tuple[int, int]]:
    return {one.code: (one.first, one.last) for one in silences}


YAML = """\
# milepost: allow AA001 because it is above the first key
a: 1
b:  # milepost: allow AA002, AA003 because all of b is meant
  # milepost: allow AA004 because the first item is meant
  - id: x  # milepost: allow AA005 because the item begins here
    prompt: |  # milepost: allow AA006 because the block is meant
      text # milepost: allow ZZ001 because this is text
      # milepost: allow ZZ002 because this is text

    # milepost: allow AA007 because c is meant

    c: "quoted # milepost: allow ZZ003 because this is text
      # milepost: allow ZZ004 because this is text"
    f: {x: 1,  # milepost: allow AA010 because of f
      y: 2}
  - id: y
# a note: # milepost: allow ZZ005 because this is a comment in a comment
d: 'it''s # milepost: allow ZZ006 because this is text'  # milepost: allow AA008 because d is meant
e:
- 1
- 2
# milepost: allow AA009 because nothing follows
"""


def test_comment_in_yaml_is_for_the_key_it_stands_at_or_the_one_below() -> None:
    assert spans(yaml_silences(YAML)) == {
        "AA001": (1, 2),
        "AA002": (3, 16),
        "AA003": (3, 16),
        "AA004": (4, 15),
        "AA005": (5, 15),
        "AA006": (6, 9),
        "AA007": (10, 13),
        "AA010": (14, 15),
        "AA008": (18, 18),
        "AA009": (22, 22),
    }


def test_list_at_the_column_of_its_key_belongs_to_it() -> None:
    text = "# milepost: allow AA001 because x\na:\n- 1\n- 2\nb: 1\n"
    assert spans(yaml_silences(text)) == {"AA001": (1, 4)}
    text = "a:\n# milepost: allow AA001 because x\n- 1\n- 2\nb: 1\n"
    assert spans(yaml_silences(text)) == {"AA001": (2, 3)}


def test_comment_knows_where_it_stands_and_why() -> None:
    (one,) = yaml_silences("a: 1\nb: 2   # milepost: allow AA001 because: the reason, with a comma\n")
    assert (one.reason, one.place.line, one.place.column) == ("the reason, with a comma", 2, 8)


@pytest.mark.parametrize(
    ("words", "codes", "reason"),
    [
        ("allow AA001 because x", ["AA001"], "x"),
        ("allow AA001,AA002 ; AA003 because x", ["AA001", "AA002", "AA003"], "x"),
        ("allow AA001, AA001 because x", ["AA001"], "x"),
        ("allow aa001 because x", ["aa001"], "x"),
        ("allow AA001", ["AA001"], ""),
        ("allow AA001 because", ["AA001"], ""),
        ("allow AA001 it is fine", ["AA001"], ""),
        ("allow", [""], "this comment does not say which code it allows"),
        ("allow because x", [""], "this comment does not say which code it allows"),
        ("alow AA001", [""], "Did you mean 'allow'?"),
        ("", [""], "not with 'milepost: allow'"),
    ],
)
def test_words_of_a_silence(words: str, codes: list[str], reason: str) -> None:
    for found in (yaml_silences(f"a: 1  # milepost: {words}"), page_silences(f"<!-- milepost: {words} -->\na")):
        assert [one.code for one in found] == codes
        assert all(
            one.reason == reason or (reason and one.reason.endswith(reason)) or reason in one.reason for one in found
        )
        assert all(bool(one.reason) == bool(reason) for one in found)


def page_silences(text: str) -> list[Silence]:
    return list(in_page(without_comments(text), "a.md", 1))


PAGE = textwrap.dedent("""\
    <!-- milepost: allow BB001 because the paragraph is meant -->
    Two lines
    of a paragraph.

    Another.

    <!-- milepost: allow BB002
    because the whole box is meant -->

    !!! note "A box"
        Its text.

        <!-- milepost: allow BB003 because one paragraph is meant -->
        Its second paragraph.

        Its third.

    Not in the box.

    <!-- milepost: allow BB004 because the block is meant -->
    ```text

    <!-- milepost: allow ZZ001 because this is text -->
    ```

    - item <!-- milepost: allow ZZ002 because this is raw HTML -->
    <!-- milepost: allow BB005 because one heading is meant -->
    ## A heading

    Its text.
    <!-- milepost: allow BB006 because nothing follows -->
    """)


def test_comment_in_markdown_is_for_the_block_below() -> None:
    assert spans(page_silences(PAGE)) == {
        "BB001": (1, 3),
        "BB002": (7, 16),
        "BB003": (13, 14),
        "BB004": (20, 24),
        "BB005": (27, 28),
        "BB006": (31, 31),
    }


def test_flood_of_silences_is_cut_and_told() -> None:
    text = "# milepost: allow AA001 because x\n" * 7000 + "a: 1\n"
    found = yaml_silences(text)
    assert len(found) == MOST + 1
    assert found[-1].code == ""
    assert f"more than {MOST} silences" in found[-1].reason


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, int, int, int]:
    """A nested YAML text with one silence; the row of the comment, and the rows of what it stands at."""
    rows: list[tuple[int, str]] = []

    def grow(depth: int) -> None:
        for number in range(draw(st.integers(1, 3))):
            kind = draw(st.sampled_from(["plain", "quoted", "block", "nested"] if depth < 3 else ["plain"]))
            name = f"k{number}"
            if kind == "plain":
                rows.append((depth, f"{name}: text"))
            elif kind == "quoted":
                rows.append((depth, f'{name}: "one # milepost: allow ZZ001 because text"'))
            elif kind == "block":
                rows.append((depth, f"{name}: |"))
                rows.append((depth + 1, "# milepost: allow ZZ001 because text"))
            else:
                rows.append((depth, f"{name}:"))
                grow(depth + 1)

    grow(0)
    keys = [row for row, (_, text) in enumerate(rows) if not text.startswith("#")]
    chosen = draw(st.sampled_from(keys))
    last = chosen
    while last + 1 < len(rows) and rows[last + 1][0] > rows[chosen][0]:
        last += 1
    lines = ["  " * depth + text for depth, text in rows]
    comment = "# milepost: allow AA001 because it is meant"
    own = draw(st.booleans())
    if own:
        lines.insert(chosen, "  " * draw(st.integers(rows[chosen][0], rows[chosen][0])) + comment)
        last += 1
    else:
        lines[chosen] += f"  {comment}"
    return "\n".join(lines) + "\n", chosen + 1, chosen + 1, last + 1


@given(document=documents())
def test_a_silence_covers_what_it_stands_at_and_nothing_else(document: tuple[str, int, int, int]) -> None:
    text, line, first, last = document
    (one,) = yaml_silences(text)
    assert (one.code, one.place.line, one.first, one.last) == ("AA001", line, first, last)


@given(text=st.text(alphabet="# milepost:allow AA001becs,\n-|>\"'<!", max_size=120))
def test_any_text_is_read(text: str) -> None:
    for one in page_silences(text):
        assert one.first <= one.place.line <= one.last
    document = read(text, "a.yml", Faults())
    for one in in_yaml(text, document.texts if document else [], "a.yml", 1):
        assert one.first <= one.place.line <= one.last
