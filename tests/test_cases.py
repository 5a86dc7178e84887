"""Every folder in cases/ is what an author could have written, with the report we answer.

A case lays its `input/` over a small curriculum. Over `cases/_base/` it is checked as `milepost check --only structure`
does; over the one its file `BASE` names (`_taught`: no rule has anything to say about it) as `milepost check` does.
A file `REMOVE` lists paths (one a line) to take away; `MAKE` makes what no folder can hold (recipe.py);
`TODAY` holds the day on which somebody asks. `report.txt` is what the command prints. A case that readers would see
may have a `page.txt`: what is new on the pages (shown.py), none of which may hold anything that runs or calls out.
"""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.check import RULES, STRUCTURE, Rule, check
from milepost.load import load
from milepost.report import text_report

from .conftest import Golden
from .recipe import carry_out
from .shown import changed

CASES = Path(__file__).parent / "cases"
ALL = sorted(path for path in CASES.iterdir() if path.is_dir() and not path.name.startswith("_"))


STRUCTURE_ALONE = tuple(rule for rule in RULES if rule.kind == STRUCTURE)


def base(case: Path) -> str:
    """The curriculum that the case changes."""
    return (case / "BASE").read_text().strip() if (case / "BASE").exists() else "_base"


def rules(base: str) -> tuple[Rule, ...]:
    """What a curriculum is checked for."""
    return STRUCTURE_ALONE if base == "_base" else RULES


def lay_out(case: Path, folder: Path) -> Path:
    """The case's tree, laid over the base."""
    shutil.copytree(CASES / base(case), folder, dirs_exist_ok=True)
    for name in (case / "REMOVE").read_text().split() if (case / "REMOVE").exists() else ():
        target = folder / name
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    if (case / "input").exists():
        shutil.copytree(case / "input", folder, dirs_exist_ok=True)
    if (case / "MAKE").exists():
        carry_out(case / "MAKE", folder)
    return folder


def today(case: Path) -> datetime.date | None:
    """The day on which somebody asks; none, as in a build, where the case has no file `TODAY`."""
    file = case / "TODAY"
    return datetime.date.fromisoformat(file.read_text().strip()) if file.exists() else None


@pytest.mark.parametrize("case", ALL, ids=lambda path: path.name)
def test_report_matches(case: Path, tmp_path: Path, golden: Golden) -> None:
    curriculum, findings = load(lay_out(case, tmp_path))
    curriculum = replace(curriculum, today=today(case))
    findings = sorted(findings + check(curriculum, rules(base(case))))
    golden(case / "report.txt", text_report(findings, notes=True))
    if (case / "page.txt").exists():
        golden(case / "page.txt", changed(curriculum))


@pytest.mark.parametrize("base", sorted(path.name for path in CASES.glob("_*")))
def test_base_has_no_faults(base: str, tmp_path: Path) -> None:
    curriculum, findings = load(shutil.copytree(CASES / base, tmp_path / "base"))
    assert findings + check(curriculum, rules(base)) == []
