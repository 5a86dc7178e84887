"""Bytes to text: the exact place of what is no text."""

from __future__ import annotations

import pytest

from milepost.load.faults import Faults
from milepost.load.text import decoded

from .conftest import brief


def found(data: bytes) -> tuple[str | None, list[str]]:
    faults = Faults()
    return decoded(data, "a.md", faults), [brief(finding) for finding in faults.sorted()]


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"\xe9", "a.md:1:1 FI001"),
        (b"abc\nde\xff", "a.md:2:3 FI001"),
        ("äöü".encode() + b"\x80", "a.md:1:4 FI001"),
        (b"\xef\xbb\xbfa\xc3", "a.md:1:2 FI001"),
        (b"a\r\nb\xed\xa0\x80", "a.md:2:2 FI001"),
        ("x".encode("utf-16"), "a.md:1:1 FI001"),
        ("x".encode("utf-16-le"), "a.md:1:2 FI002"),
        ("x\n€\x00".encode(), "a.md:2:2 FI002"),
    ],
)
def test_no_text(data: bytes, finding: str) -> None:
    assert found(data) == (None, [finding])


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbfa\n", "אב\u200f ع\u200d😀\t".encode(), b"a\r\nb\r\n"])
def test_good_text(data: bytes) -> None:
    text, findings = found(data)
    assert findings == []
    assert text == data.decode("utf-8-sig").replace("\r\n", "\n")


@pytest.mark.parametrize("character", "\x01\x0b\x0c\r\x1b\x7f\x85\x9b\u200b\u2028\u202e\u2067\ufeff")
def test_characters_that_hide(character: str) -> None:
    text, findings = found(f"ä\nxy{character}z".encode())
    assert text == "ä\nxy\ufffdz"
    assert [finding.partition(" ")[0] for finding in findings] == ["a.md:2:3"]


def test_flood_of_control_characters_is_short() -> None:
    assert len(found(b"\x01" * 100_000)[1]) == 10
