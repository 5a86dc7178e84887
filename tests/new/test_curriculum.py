"""`milepost new curriculum`: what it writes passes every check, and it never writes over anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from milepost.check import check
from milepost.findings import Level
from milepost.load import load
from milepost.new import FolderInUseError, new_curriculum


def test_new_curriculum_passes_every_check(tmp_path: Path) -> None:
    new_curriculum(tmp_path / "mine")
    curriculum, findings = load(tmp_path / "mine")
    assert {finding.code for finding in findings + check(curriculum)} == {"MO006", "MO010", "PA103"}, "notes for later"
    assert all(finding.level is Level.NOTE for finding in findings + check(curriculum))
    assert [module.id for module in curriculum.modules] == ["your-module"]


def test_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("mine")
    with pytest.raises(FolderInUseError):
        new_curriculum(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]
