"""YAML values and their places; syntax errors at the line an author must look at."""

from __future__ import annotations

import pytest

from milepost.load.faults import Faults
from milepost.load.yamlpos import Document, read
from tests.hanging import ends

from .conftest import brief


def parsed(text: str, first_line: int = 1) -> tuple[Document | None, list[str]]:
    faults = Faults()
    return read(text, "a.yml", faults, first_line), [brief(finding) for finding in faults.sorted()]


def value(text: str) -> object:
    document, findings = parsed(f"a: {text}")
    assert findings == []
    assert document
    assert isinstance(document.value, dict)
    return document.value["a"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("True", True),
        ("false", False),
        ("tRuE", "tRuE"),
        ("12", 12),
        ("-3", -3),
        ("+3", 3),
        ("0", 0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("-", None),
        ("1.2.3", "1.2.3"),
        ("2026-11-20", "2026-11-20"),
        ('"yes"', "yes"),
        ("'10:30'", "10:30"),
        ("y", "y"),
        ("yesterday", "yesterday"),
        ("[1, [a]]", (1, ("a",))),
        ("{b: {c: 1}}", {"b": {"c": 1}}),
        ("x # comment", "x"),
        ("x# no comment", "x# no comment"),
        (">-\n  two\n  lines", "two lines"),
    ],
)
def test_values(text: str, expected: object) -> None:
    if text == "-":
        assert parsed("a: -")[1]  # a list item cannot stand behind a key
        return
    found = value(text)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("text", ["yes", "No", "ON", "off"])
def test_yes_and_no(text: str) -> None:
    assert parsed(f"a: [{text}]")[1] == ["a.yml:1:5 YM009"]


@pytest.mark.parametrize(
    "text", ["10:30", "1:2:3", "010", "-07", "1_000", "0x1F", "0o7", ".inf", "-.INF", ".nan", "0_1"]
)
def test_ambiguous_numbers(text: str) -> None:
    assert parsed(f"a: {text}")[1] == ["a.yml:1:4 YM010"]


@pytest.mark.parametrize("text", ["9" * 16, "9" * 5000, "1e999", "0.1234567890123456", "1e-9999999999"])
def test_long_numbers(text: str) -> None:
    assert parsed(f"a: {text}")[1] == ["a.yml:1:4 YM013"]


def test_places() -> None:
    document, findings = parsed("a: 1\nb:\n  - c: x\n    d: 'y'\n  - ä: ü\n    é: {f: 1}\n", first_line=5)
    assert findings == []
    assert document
    places = document.places
    assert str(places.at()) == "a.yml:5:1"
    assert str(places.at("b")) == "a.yml:7:3"
    assert str(places.at("b", 0, "d")) == "a.yml:8:8"
    assert str(places.at("b", 1, "é", "f")) == "a.yml:10:12"
    assert str(places.at("b", 0, "missing")) == "a.yml:7:5"
    assert str(places.under("b", 1).at("é")) == "a.yml:10:8"
    assert str(document.key("b", 0, "d")) == "a.yml:8:5"
    assert str(document.key("b", 1)) == "a.yml:9:5"


SYNTAX = [
    ('a: 1\nb: "abc\nc: 2\n', "2:4 YM001"),
    ('a: 1\nb: "abc\nc: "2"\n', "2:4 YM001"),
    ("a: 1\nb: 'abc\nc: 2\n", "2:4 YM001"),
    ("a: 'it's me'\nb: 2\n", "1:8 YM001"),
    ('a: "x" y\nb: 1\n', "1:8 YM001"),
    ("a: [1, 2\nb: 3\n", "1:4 YM001"),
    ("a: {x: 1, y: 2\nb: 3\n", "1:4 YM001"),
    ("a:\n\tb: 1\n", "2:1 YM002"),
    ("a:\n  b: 1\n\tc: 1\n", "3:1 YM002"),
    ("a: 1\ntitle abc\nlevel: 2\n", "2:1 YM003"),
    ("a: 1\ntitle abc\n", "2:1 YM003"),
    ("title abc\nlevel: 2\n", "1:1 YM003"),
    ("a: 1\ntitle:abc\nlevel: 2\n", "2:1 YM003"),
    ("a: 1\ntitle: Rule: be kind\n", "2:8 YM003"),
    ("- a: Rule: be kind\n", "1:6 YM003"),
    ("a: 1\n  b: 2\nc: 3\n", "2:3 YM004"),
    ("a:\n    b: 2\n  c: 3\n", "3:3 YM004"),
    ("a: 1\n- b\n", "2:1 YM004"),
    ("- b\na: 1\n", "2:1 YM004"),
    ("a:\n  - b\n  c: 1\n", "3:3 YM004"),
    ("- a: 1\n   b: 2\n", "2:4 YM004"),
    ("a: @x\n", "1:4 YM005"),
    ("a: `x`\n", "1:4 YM005"),
    ("a: %x\n", "1:4 YM005"),
    ('a: "C:\\Users"\n', "1:7 YM005"),
    ("a: ]\n", "1:4 YM005"),
    ("a: 1\na: 2\n", "2:1 YM006"),
    ("a: &x 1\nb: *x\n", "1:4 YM007"),
    ("<<: 1\n", "1:1 YM007"),
    ("a: !x 1\n", "1:4 YM008"),
    ("a: !!str 1\n", "1:4 YM008"),
    ("{{ a }}: 1\n", "1:1 YM011"),
    ("? [a]\n: 1\n", "1:3 YM011"),
    (": 1\n", "1:1 YM004"),
    ("a: 1\n---\nb: 2\n", "2:1 YM014"),
    ('a: "\\0"\n', "1:4 YM015"),
    ('a: "\\u202e"\n', "1:4 YM015"),
    ("a: Ticket #12\n", "1:4 YM016"),
]


@pytest.mark.parametrize(("text", "first"), SYNTAX)
def test_faults(text: str, first: str) -> None:
    findings = parsed(text)[1]
    assert findings[0] == f"a.yml:{first}"
    assert len(findings) == 1 + ("*x" in text)


def test_both_lines_of_a_key_that_stands_twice() -> None:
    faults = Faults()
    read("a:\n  b: 1\n  c: 2\n  b: 3\n", "a.yml", faults, 10)
    assert faults.sorted()[0].message == "the key 'b' stands twice: here and in line 11"


def test_deep_nesting_stops() -> None:
    assert parsed("[" * 21 + "]" * 21)[1] == ["a.yml:1:21 YM012"]
    assert parsed("[" * 20 + "]" * 20)[1] == []


HOSTILE = {
    "brackets": "[" * 200_000,
    "braces": "{" * 200_000,
    "dashes": "- " * 100_000,
    "keys": "? " * 100_000,
    "one long line": "a" * 250_000,
    "many keys": "".join(f"k{n}: 1\n" for n in range(30_000)),
    "many lists": "a: [" + "[], " * 60_000 + "]",
    "underscores": "a: 1" + "_" * 250_000 + "x",
    "digits": "a: " + "1" * 250_000,
    "colons": "a: 1" + ":1" * 120_000 + "x",
    "quotes": 'a: "' + "\\n" * 100_000,
    "laughs": "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(10_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_yaml_ends(name: str) -> None:
    with ends():
        parsed(HOSTILE[name])
