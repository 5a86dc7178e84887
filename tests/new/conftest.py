"""Copies of the curricula in which new things are made, and a way to say what is wrong with them afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.check import check
from milepost.cli import asking, main
from milepost.findings import Level
from milepost.load import load
from milepost.new import new_curriculum
from milepost.report import text_report

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]
Faults = Callable[[], str]


def made(kind: str, folder: Path) -> Path:
    """A copy of a curriculum."""
    if kind == "starter":
        new_curriculum(folder)
    elif kind == "taught":
        shutil.copytree(ROOT / "tests" / "cases" / "_taught", folder)
    else:
        for name in ("curriculum", "modules"):
            shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture(params=["reference", "taught", "starter"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return made(request.param, tmp_path / "copy")


@pytest.fixture
def new(root: Path) -> Run:
    """`milepost new ...`, which must do what it is asked for, without a terminal."""

    def run(*words: str) -> Result:
        done = CliRunner().invoke(main, ["new", *words, "--root", str(root)])
        assert done.exit_code == 0, done.output
        return done

    return run


@pytest.fixture
def faults(root: Path) -> Faults:
    """Errors and warnings of the curriculum, as people read them."""

    def say() -> str:
        curriculum, findings = load(root)
        return text_report(sorted(one for one in findings + check(curriculum) if one.level < Level.NOTE))

    return say


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody can be asked."""
    monkeypatch.setattr(asking, "is_terminal", lambda: True)
