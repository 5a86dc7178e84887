"""Every folder in cases/ is what an author could have written: `check --fix --yes` mends it, and says what it did.

A case lays its `input/` over `tests/cases/_taught`, of which no rule says anything. `expected/` holds the files that
are other ones afterwards, byte for byte; no other file changes. `report.txt` is what the command prints.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.cli import main
from milepost.fix import propose
from tests.conftest import Golden

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
TAUGHT = Path(__file__).parents[1] / "cases" / "_taught"
Tree = dict[str, bytes]


def lay_out(case: Path, folder: Path) -> Path:
    shutil.copytree(TAUGHT, folder)
    shutil.copytree(case / "input", folder, dirs_exist_ok=True)
    return folder


def tree(folder: Path) -> Tree:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check(root: Path, *options: str) -> str:
    return CliRunner(env={"SOURCE_DATE_EPOCH": "1795392000"}).invoke(main, ["check", f"--root={root}", *options]).output


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case_is_mended(case: Path, tmp_path: Path, golden: Golden, request: pytest.FixtureRequest) -> None:
    root = lay_out(case, tmp_path / "project")
    before = tree(root)
    report = check(root, "--fix", "--yes")
    golden(case / "report.txt", report)
    changed = {name: text for name, text in tree(root).items() if before.get(name) != text}
    if request.config.getoption("--accept"):
        accept(case / "expected", changed)
    assert changed == tree(case / "expected")
    assert propose(root).changes == (), "a second run finds nothing more"


def accept(folder: Path, changed: Tree) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in changed.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text)
