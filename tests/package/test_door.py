"""build.py: what a newcomer meets first. Each fault gets one plain sentence with the way out."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from .conftest import ROOT, run

pytestmark = pytest.mark.package
_PARTS = ("build.py", "pyproject.toml", "README.md", "LICENSE", "requirements", "src", "theme", "starter", "modules",
          "curriculum", "schemas", "docs", "mkdocs.yml")  # fmt: skip


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What git gives to somebody who clones this tree."""
    target = tmp_path / "a clone"
    target.mkdir()
    for name in _PARTS:
        part = ROOT / name
        ignore = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(part, target / name, ignore=ignore) if part.is_dir() else shutil.copy(part, target / name)
    return target


def _pretend(what: str) -> str:
    return f"import sys, runpy; {what}; sys.argv = ['build.py']; runpy.run_path('build.py', run_name='__main__')"


def test_old_python_is_told_so(clone: Path) -> None:
    done = run(sys.executable, "-c", _pretend("sys.version_info = (3, 10, 2)"), cwd=clone)
    assert done.returncode == 1
    assert done.stderr.startswith("Milepost needs Python 3.11 or newer, and this is Python 3.10.2. Install")
    assert len(done.stderr.splitlines()) == 1


def test_missing_venv_module_is_named(clone: Path) -> None:
    hide = "import importlib.util as u; find = u.find_spec; u.find_spec = lambda n, *a: n != 'venv' and find(n, *a)"
    done = run(sys.executable, "-c", _pretend(hide), cwd=clone)
    assert done.returncode == 1
    assert "has no 'venv' module" in done.stderr
    assert "apt install python3-venv" in done.stderr
    assert not (clone / ".venv").exists()


def test_no_network_is_said_and_the_next_run_starts_clean(clone: Path, wheelhouse: Path) -> None:
    done = run(sys.executable, "build.py", cwd=clone)
    assert done.returncode == 1
    assert "Is there a network?" in done.stderr
    assert "MILEPOST_WHEELS=wheels python3 build.py" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr

    done = run(sys.executable, "build.py", cwd=clone, MILEPOST_WHEELS=str(wheelhouse))
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"Built \d+ modules", done.stdout)
    assert (clone / "out" / "site" / "index.html").is_file()

    done = run(sys.executable, "build.py", "check", cwd=clone)
    assert done.returncode == 0
    assert done.stdout.startswith("Everything is in order.")
