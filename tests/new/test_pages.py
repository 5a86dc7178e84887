"""What was made is on the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.cli import main

from .conftest import Run, made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return made("starter", tmp_path / "copy")


def test_pages_are_built(root: Path, new: Run) -> None:
    new("module", "--title", "Ask for help")
    new("lesson", "ask-help", "--title", "Three lines")
    new("scenario", "ask-help", "--title", "It is late")
    for kind in ("single", "multiple", "true-false", "judgement", "order", "match", "short-text", "numeric"):
        new("question", "ask-help", "--type", kind)
    done = CliRunner().invoke(main, ["build", "--root", str(root)])
    assert done.exit_code == 0, done.output
    home = root / "out" / "site" / "modules" / "ask-help"
    assert all((home / page / "index.html").is_file() for page in (".", "three-lines", "late", "quiz"))
    assert (home / "quiz" / "index.html").read_text().count('class="mp-question ') >= 8
