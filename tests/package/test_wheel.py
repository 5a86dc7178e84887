"""The wheel: what it holds, and that it works in an empty folder with nothing else."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import pytest

from .conftest import run

pytestmark = pytest.mark.package


def test_wheel_holds_theme_and_reference_curriculum(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "milepost/_data/theme/mkdocs.yml",
        "milepost/_data/theme/pages/lesson.html.jinja",
        "milepost/_data/theme/overrides/main.html",
        "milepost/_data/starter/curriculum/curriculum.yml",
        "milepost/_data/starter/scaffold/questions/single.yml",
        "milepost/_data/modules/_template/index.md",
        "milepost/_data/modules/communication/listen-actively/quiz.yml",
        "milepost/_data/curriculum/bibliography.yml",
    ):
        assert wanted in names
    assert any(name.startswith("milepost/_data/theme/assets/css/") for name in names)


def test_wheel_holds_nothing_else(wheel: Path) -> None:
    outside = [name for name in zipfile.ZipFile(wheel).namelist() if not name.startswith(("milepost/", "milepost-"))]
    assert outside == []
    assert not [name for name in zipfile.ZipFile(wheel).namelist() if "__pycache__" in name or "/tests/" in name]


def test_new_curriculum_builds_after_pip_install(wheelhouse: Path, tmp_path: Path) -> None:
    assert run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path).returncode == 0
    programs = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    done = run(programs / "python", "-m", "pip", "install", "--find-links", wheelhouse, "milepost", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    work = tmp_path / "empty"
    work.mkdir()
    done = run(programs / "milepost", "new", "curriculum", "my-curriculum", cwd=work)
    assert done.returncode == 0, done.stderr
    done = run(programs / "milepost", "build", cwd=work / "my-curriculum")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Built 1 module," in done.stdout
    home = (work / "my-curriculum" / "out" / "site" / "index.html").read_text(encoding="utf-8")
    assert "My curriculum" in home
    done = run(programs / "mkdocs", "build", "-d", "plain", cwd=work / "my-curriculum")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (work / "my-curriculum" / "plain" / "modules" / "your-module" / "index.html").is_file()
