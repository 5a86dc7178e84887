"""Every command on what is broken or meant to do harm: an answer, never a traceback, and nothing written outside."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.cli import main
from milepost.report import FORMATS

from .test_cases import ALL, lay_out
from .test_limits import BAD

KINDS = ("folder", "name", "symlink")
"""Kinds of which every case is tried; of the others, the first."""
COMMANDS = (
    *(("check", f"--format={form}") for form in FORMATS),
    ("check", "--excerpt", "--level=note"),
    ("check", "--fix", "--yes"),
    ("status",),
    ("status", "--format=json"),
    ("diff", "."),
    ("new", "lesson", "listen", "--title=More", "--yes"),
    ("new", "module", "--title=More", "--unit=basics", "--yes"),
    ("rename", "listen", "hear", "--yes"),
    ("rename", "../secret", "hear", "--yes"),
    ("explain", "<script>"),
)


def chosen() -> list[Path]:
    cases = [case for case in ALL if case.name in BAD]
    grouped = groupby(cases, key=lambda case: case.name.partition("-")[0])
    return [case for kind, group in grouped for case in (list(group) if kind in KINDS else list(group)[:1])]


def outside(folder: Path, project: Path) -> dict[str, bytes | str]:
    """The files below `folder` that are not in the project, and where links lead."""
    found: dict[str, bytes | str] = {}
    for path in folder.rglob("*"):
        if path.is_symlink():
            found[str(path)] = str(path.readlink())
        elif path.is_file() and not path.is_relative_to(project):
            found[str(path)] = path.read_bytes()
    return found


@pytest.mark.parametrize("case", chosen(), ids=lambda case: case.name)
def test_commands_answer_and_write_nothing_outside(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("secret.md", "elsewhere/curriculum.yml", "quiz.yml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("secret\n")
    for number, words in enumerate(COMMANDS):
        project = tmp_path / f"project-{number}"
        project.mkdir()
        before = outside(tmp_path, lay_out(case, project))
        monkeypatch.chdir(project)
        done = CliRunner().invoke(main, words)
        assert done.exception is None or isinstance(done.exception, SystemExit), (words, done.exc_info)
        assert done.exit_code in (0, 1, 2)
        assert "Traceback" not in done.output
        after = outside(tmp_path, project)
        if words[0] == "rename":  # moves the links of its module as they are
            before = {name: held for name, held in before.items() if isinstance(held, bytes)}
        assert after.items() >= before.items(), words
