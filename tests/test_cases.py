"""Every folder in cases/ is what an author could have written, with the report we answer.

`cases/_base/` is a small curriculum without faults. A case lays its `input/` over it; a file `REMOVE` lists paths
(one a line) to take away. `report.txt` is what `milepost check` prints.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from milepost.check import check
from milepost.load import load
from milepost.report import text_report

from .conftest import Golden

CASES = Path(__file__).parent / "cases"
ALL = sorted(path for path in CASES.iterdir() if path.is_dir() and not path.name.startswith("_"))


def lay_out(case: Path, folder: Path) -> Path:
    """The case's tree, laid over the base."""
    shutil.copytree(CASES / "_base", folder, dirs_exist_ok=True)
    for name in (case / "REMOVE").read_text().split() if (case / "REMOVE").exists() else ():
        target = folder / name
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    if (case / "input").exists():
        shutil.copytree(case / "input", folder, dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize("case", ALL, ids=lambda path: path.name)
def test_report_matches(case: Path, tmp_path: Path, golden: Golden) -> None:
    curriculum, findings = load(lay_out(case, tmp_path))
    golden(case / "report.txt", text_report(sorted(findings + check(curriculum))))


def test_base_has_no_faults(tmp_path: Path) -> None:
    curriculum, findings = load(shutil.copytree(CASES / "_base", tmp_path / "base"))
    assert findings + check(curriculum) == []
