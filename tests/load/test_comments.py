"""Comments of authors: taken out before anything else is read, everything else keeps its line and column."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.findings import has_errors
from milepost.load import load
from milepost.load.comments import without_comments
from milepost.pipeline import Project, build

CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<!-- a -->\nb", "\nb"),
        ("a\n<!-- b -->\nc", "a\n\nc"),
        ("a\n  <!-- b\n\n# c\n-->  \nd", "a\n\n\n\n\nd"),
        ("<!---->", ""),
        ("<!-- a --> b", "<!-- a --> b"),
        ("a <!-- b -->", "a <!-- b -->"),
        ("<!-- a --><!-- b -->", "<!-- a --><!-- b -->"),
        ("```\n<!-- a -->\n```\n<!-- b -->", "```\n<!-- a -->\n```\n"),
        ("<!-- ```\n-->\n<!-- a -->\n```\n<!-- b -->\n```", "\n\n\n```\n<!-- b -->\n```"),
        ("~~~\n<!-- a -->", "~~~\n<!-- a -->"),
        ("> <!-- a -->", "> <!-- a -->"),
        ("<!-- a\nb", "\nb"),
    ],
)
def test_comments_on_lines_of_their_own_are_taken_out(text: str, left: str) -> None:
    assert without_comments(text).text == left


def test_comment_knows_its_words_and_rows() -> None:
    one, two = without_comments("a\n<!-- b\n c -->\n\n    <!--d-->\n").comments
    assert (one.words, one.row, one.last, one.column) == ("b c", 1, 2, 0)
    assert (two.words, two.row, two.last, two.column) == ("d", 4, 4, 4)


def test_endless_comment_is_told_where_it_begins() -> None:
    assert without_comments("a\n  <!-- b\nc").endless == (1, 2)
    assert without_comments("a\n<!-- b -->\nc").endless is None


PIECES = ["<!--", "-->", "```", "~~~", "\n", "\n", " ", "    ", "a", "# b", "> ", "- ", "--", "<b>"]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40))
def test_every_line_that_is_left_stands_where_it_stood(pieces: list[str]) -> None:
    text = "".join(pieces)
    before, after = text.split("\n"), without_comments(text).text.split("\n")
    assert len(after) == len(before)
    assert all(new in ("", old) for old, new in zip(before, after, strict=True))


def test_hostile_comments_take_no_time() -> None:
    """Each of them would make a careless scanner read the rest of the text once more."""
    for text in ("<!--\n```\n-->\n" * 15_000, "<!--x-->y\n" * 20_000, "```\n<!--\n" * 20_000, "<!--\n" * 40_000):
        assert without_comments(text).text.count("\n") == text.count("\n")


def test_comment_never_reaches_the_page(tmp_path: Path) -> None:
    root = shutil.copytree(CASES / "_taught", tmp_path / "project")
    pages = [*root.glob("modules/**/*.md"), root / "curriculum" / "about.md"]
    for number, page in enumerate(pages):
        head, matter, body = page.read_text(encoding="utf-8").split("---\n", 2)
        body = re.sub(r"\n\n(?=\S)", f"\n\n<!-- secret{number} of the\n\nauthors -->\n\n", body)
        page.write_text(f"{head}---\n{matter}---\n<!-- secret -->\n\n{body}\n<!-- secret -->\n", encoding="utf-8")
    lesson = root / "modules" / "basics" / "hand-over" / "01-three-facts.md"
    lesson.write_text(f"{lesson.read_text()}\n```text\n<!-- shown as text -->\n```\n", encoding="utf-8", newline="\n")
    outcome = build(Project.at(root))
    assert not has_errors(outcome.findings), outcome.findings
    texts = {
        file: file.read_text(encoding="utf-8") for file in (root / "out").rglob("*") if file.suffix in (".html", ".md")
    }
    assert len(texts) > len(pages)
    assert [file for file, text in texts.items() if "secret" in text] == []
    assert any("shown as text" in text for text in texts.values())


def test_lines_and_columns_below_a_comment_are_right(tmp_path: Path) -> None:
    root = shutil.copytree(CASES / "_base", tmp_path / "project")
    lesson = root / "modules" / "basics" / "listen" / "01-two-moves.md"
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("## Ask openly", "<!-- one\n\ntwo -->\n\n## Ask openly [x](02-gone.md)"))
    (found,) = (
        reference.place
        for module in load(root)[0].modules
        for page in module.lessons
        for reference in page.body.references
        if reference.target == "02-gone.md"
    )
    wanted = next(n for n, line in enumerate(lesson.read_text().split("\n"), 1) if "02-gone" in line)
    assert (found.line, found.column) == (wanted, len("## Ask openly ["))
