"""What others made and we ship: each file with its licence beside it, its version and its reason in one list."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "theme" / "assets" / "js" / "third-party"
FILES = sorted(FOLDER.glob("*.js"))


def test_there_are_some() -> None:
    assert FOLDER / "idb.js" in FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_file_is_listed_with_version_and_licence(file: Path) -> None:
    listed = (FOLDER / "README.txt").read_text("utf-8")
    assert re.search(rf"^{re.escape(file.name)} .* \d+\.\d+\.\d+, .* licence\.", listed, re.MULTILINE)
    assert "opyright" in (FOLDER / f"{file.stem}.LICENSE.txt").read_text("utf-8")


def test_nothing_else_lies_there() -> None:
    known = {"README.txt", *(file.name for file in FILES), *(f"{file.stem}.LICENSE.txt" for file in FILES)}
    assert {file.name for file in FOLDER.iterdir()} == known
