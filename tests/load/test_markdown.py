"""The Markdown scanner: what it finds, where, and that hostile text cannot slow it down."""

from __future__ import annotations

import pytest

from milepost.findings import Place
from milepost.load.faults import Faults
from milepost.load.markdown import in_value, prose

from .conftest import brief


def found(text: str) -> list[str]:
    references = prose(text, "a.md", 1, Faults()).references
    return [f"{r.place.line}:{r.place.column} {r.kind.value} {r.target}|{r.text}" for r in references]


def faults(text: str) -> list[str]:
    collected = Faults()
    prose(text, "a.md", 1, collected)
    return [brief(finding) for finding in collected.sorted()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a [b c](d.md) e", ["1:3 link d.md|b c"]),
        ('x\n\n- [b](d.md "t")', ["3:3 link d.md|b"]),
        ("[b](<d e.md>)", ["1:1 link d e.md|b"]),
        ("[b](d e.md)", ["1:1 link d e.md|b"]),
        ("[b](d(e).md)", ["1:1 link d(e).md|b"]),
        ("[a](#x) [b](module:c)", ["1:1 link #x|a", "1:9 link module:c|b"]),
        ("[a [b] c](d.md)", ["1:1 link d.md|a [b] c"]),
        ("[a\nb](d.md)", ["1:1 link d.md|a b"]),
        ("[a\n\nb](d.md)", []),
        ("![a b](c.png)", ["1:1 image c.png|a b"]),
        ('![](c.png "Figure")', ["1:1 image c.png|"]),
        ("[![a](b.png)](c.md)", ["1:1 link c.md|![a](b.png)", "1:2 image b.png|a"]),
        ("[a](javascript:alert(1))", ["1:1 link javascript:alert(1)|a"]),
        ("\\[a](b.md)", []),
        ("\\\\[a](b.md)", ["1:3 link b.md|a"]),
        ("!\\[a](b.md)", []),
        ("\\![a](b.md)", ["1:3 link b.md|a"]),
        ("[ ] task, [x] done, [1], a[i]", []),
        ("a[^1]\n\n[^1]: [b](c.md)", ["3:7 link c.md|b"]),
        ("äöü [b](c.md)", ["1:5 link c.md|b"]),
    ],
)
def test_links(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a][b] and [B]\n\n[b]: c.md", ["1:1 link c.md|a", "1:12 link c.md|B"]),
        ("[a][]\n\n[A]: <c.md> 'title'", ["1:1 link c.md|a"]),
        ("![a][b]\n\n[b]: c.png", ["1:1 image c.png|a"]),
        ("text\n\n[unused]: c.md", ["3:1 link c.md|unused"]),
        ("[a][^1] [b][^1]\n\n[a]: c.md", ["1:1 link c.md|a"]),
        ("[a]: b.md\n    [c]: d.md", ["1:1 link b.md|a", "2:5 link d.md|c"]),
    ],
)
def test_links_by_name(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see <https://a.example/b?c=d>", ["1:5 link https://a.example/b?c=d|https://a.example/b?c=d"]),
        ("<a@b.example>", ["1:1 link mailto:a@b.example|a@b.example"]),
        ("<javascript:alert(1)>", ["1:1 link javascript:alert(1)|javascript:alert(1)"]),
    ],
)
def test_autolinks(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x [@a-1].", ["1:4 citation a-1|"]),
        ("[@a; @b]", ["1:2 citation a|", "1:6 citation b|"]),
        ("[@a;\n@b]", ["1:2 citation a|", "2:1 citation b|"]),
        ("[@a](b.md)", ["1:1 link b.md|@a"]),
        ("a@b.example and @name", []),
    ],
)
def test_citations(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("<b>x</b>", ["b", "/b"]),
        ("<script src=x>", ["script"]),
        ("<SCRIPT\n>", ["script"]),
        ("<!-- c -->", ["!--"]),
        ("<!DOCTYPE html>", ["!"]),
        ("<![CDATA[ x ]]>", ["!["]),
        ("<?php ?>", ["?"]),
        ("</x>", ["/x"]),
        ("\\<b>", ["b"]),
        ("<img src=x onerror=alert(1)", ["img"]),
        ("[a <b>](c.md)", ["b"]),
        ("# <i>x</i>", ["i", "/i"]),
        ("| <td> |", ["td"]),
        ("    <p>", ["p"]),
        ("`<b>` <i>", ["i"]),
        ("``a ` <b>`` <i>", ["i"]),
        ("` <b> ``", ["b"]),
        ("\\`<b>`", ["b"]),
        ("- a ` b\n- <b> ` c", ["b"]),
        ("a ` b\n\n<b> ` c", ["b"]),
    ],
)
def test_html(text: str, tags: list[str]) -> None:
    references = prose(text, "a.md", 1, Faults()).references
    assert [reference.target for reference in references if reference.kind.value == "html"] == tags


@pytest.mark.parametrize("text", ["a < b", "<3", "->", "a <- b", "1<2", "&lt;b&gt;", "`<b>`", "<", "< b>", "<>"])
def test_no_html(text: str) -> None:
    assert found(text) == []


def test_place_of_html() -> None:
    assert found("a\nbc <em>d</em>")[0] == "2:4 html em|<em"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## A b", ["1:1 heading 2|A b"]),
        ("x\n### A #", ["2:1 heading 3|A"]),
        ("#tag", ["1:1 heading 1|tag"]),
        ("    ## in a box", ["1:5 heading 2|in a box"]),
        ("> ## quoted", ["1:3 heading 2|quoted"]),
        ("- ## item", ["1:3 heading 2|item"]),
        ("## A {#a .b}", ["1:1 heading 2|A"]),
        ("A\n===\n\nB b\n---\n", ["1:1 heading 1|A", "4:1 heading 2|B b"]),
        ("A\nB\n---\n", []),
        ("- a\n---\n", []),
        ("|a|\n|---|", []),
        ("####### seven", ["1:1 heading 6|# seven"]),
        ("a # b", []),
    ],
)
def test_headings(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```\n<b> [a](b)\n## c\n```\n<i>", ["5:1 html i|<i"]),
        ("~~~ python\n<b>\n~~~", []),
        ("````\n```\n<b>\n````", []),
        ("> ```\n> <b>\n> ```", []),
        ("!!! note\n    ```\n    <b>\n    ```\n    <i>", ["5:5 html i|<i"]),
        ("- ```x` <b>", ["1:9 html b|<b"]),
        ("```question\n  open-or-closed \n```", ["2:3 question open-or-closed|"]),
        ("    ```question\n    q\n    ```", ["2:5 question q|"]),
        ("```questions\nq\n```", []),
    ],
)
def test_fences(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n```\n<b>", ["a.md:2:1 MD001"]),
        ("!!! note\n    ```\n    <b>\n\nafter", ["a.md:2:5 MD001"]),
        ("```question\n```", ["a.md:1:1 MD002"]),
        ("```question\na\nb\n```", ["a.md:1:1 MD002"]),
        ("x [@a, p. 1]", ["a.md:1:4 MD003"]),
        ("[@a; b]", ["a.md:1:6 MD003"]),
        ("x" * 10_001, ["a.md:1:1 MD004"]),
        ("a\n" + "- " * 21 + "x", ["a.md:2:1 MD005"]),
        ("> " * 1000 + "x", ["a.md:1:1 MD005"]),
        (" " * 84 + "- x", ["a.md:1:1 MD005"]),
        (" " * 40 + "- " * 11 + "x", ["a.md:1:1 MD005"]),
        ("- " * 20 + "x", []),
        ("[" * 500, []),
        ("[" * 501, ["a.md:1:501 MD006"]),
        ("[a\n\n" * 600, []),
        ("## a\n" * 300, []),
        ("## a\n" * 301, ["a.md:301:1 MD007"]),
        ("see [a][b]", ["a.md:1:5 MD008"]),
        ("row[i][j]", []),
    ],
)
def test_faults(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


def test_values_stand_at_their_place() -> None:
    place = Place("quiz.yml", 4, 13)
    references = in_value("one\n[a](b.md) and <b>", place, Faults())
    assert [(reference.kind.value, reference.place) for reference in references] == [("link", place), ("html", place)]
