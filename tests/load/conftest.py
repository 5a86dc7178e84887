"""A small valid curriculum to spoil, and short ways to load it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.findings import Finding
from milepost.load import load

BASE = Path(__file__).parents[1] / "cases" / "_base"
LESSON = "modules/basics/listen/01-two-moves.md"
Spoil = Callable[..., list[str]]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the small curriculum."""
    return Path(shutil.copytree(BASE, tmp_path / "tree"))


@pytest.fixture
def spoil(tree: Path) -> Spoil:
    """Write a file over the small curriculum; what load finds, as `file:line:column CODE`."""

    def findings(file: str = "", content: str | bytes = b"") -> list[str]:
        if file:
            path = tree / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return [brief(finding) for finding in load(tree)[1]]

    return findings


def brief(finding: Finding) -> str:
    return f"{finding.place} {finding.code}"
