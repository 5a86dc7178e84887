"""The same source gives the same bytes, wherever, whenever and however often."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from milepost.pipeline import Project

from .conftest import Tree, built, differences, tree

WORLDS = (
    {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Anchorage", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
)


def build_in(root: Path, world: dict[str, str]) -> Tree:
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | world
    command = [sys.executable, "-m", "milepost", "build", "--root", str(root)]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return tree(root / "out" / "site")


def test_other_folder_zone_language_and_hash_seed(root: Path, tmp_path: Path) -> None:
    other = shutil.copytree(root, tmp_path / "other" / "päth with spaces")
    one, two = build_in(root, WORLDS[0]), build_in(other, WORLDS[1])
    assert differences(one, two) == []


@pytest.mark.parametrize("damage", ["truncated", "foreign", "newer", "older-state", "flipped"])
def test_a_bad_manifest_is_no_manifest(project: Project, damage: str) -> None:
    built(project)
    good = tree(project.site)
    file = project.work / "manifest.json"
    text = file.read_text()
    file.write_text(
        {
            "truncated": text[: len(text) // 2],
            "foreign": '{"format": 1, "sha256": "", "kept": []}',
            "newer": text.replace('"format": 1', '"format": 2'),
            "older-state": "[]",
            "flipped": text.replace('"complete"', '"completE"'),
        }[damage]
    )
    again = built(project)
    assert again.rendered == again.counts.pages
    assert differences(tree(project.site), good) == []
