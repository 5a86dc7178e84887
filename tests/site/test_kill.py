"""A build killed at any moment leaves the old site or the new one, and the next build needs no cleaning."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.pipeline import Project

from .conftest import Tree, built, differences, tree

KILL_AT = Path(__file__).with_name("kill_at.py")
MOMENTS = 12

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")


def killed_at(root: Path, number: int) -> str:
    command = [sys.executable, str(KILL_AT), str(root), str(number)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == (-signal.SIGKILL if number else 0), done.stderr
    return done.stdout


def edit(root: Path) -> None:
    """A change that alters texts, adds a page and takes one away."""
    (root / "modules/basics/listen/01-two-moves.md").rename(root / "modules/basics/listen/03-two-moves.md")
    index = root / "modules/basics/listen/index.md"
    index.write_text(index.read_text().replace("01-two-moves.md", "03-two-moves.md").replace("People tell", "All tell"))
    speak = root / "modules/basics/speak.md"
    speak.write_text(speak.read_text().replace("id: speak", "id: talk"))
    path = root / "curriculum/paths/engineer.yml"
    path.write_text(path.read_text().replace("id: speak", "id: talk"))


def restored(origin: Path, root: Path) -> Project:
    shutil.rmtree(root, ignore_errors=True)
    return Project.at(shutil.copytree(origin, root, symlinks=True))


def whole(site: Path, *allowed: Tree) -> bool:
    return any(tree(site) == one for one in allowed)


def test_killed_while_building_for_the_second_time(
    project: Project, tmp_path: Path, clean_site: Callable[[Project], Tree]
) -> None:
    built(project)
    edit(project.root)
    built(project)  # so that there is a previous site to exchange with
    edit_back = project.root / "modules/basics/speak.md"
    edit_back.write_text(edit_back.read_text().replace("The text of", "Some text of"))
    old, new = tree(project.site), clean_site(project)
    assert old != new
    origin = shutil.copytree(project.root, tmp_path / "origin")
    total = int(killed_at(restored(origin, tmp_path / "victim").root, 0))
    for number in moments(total):
        victim = restored(origin, tmp_path / "victim")
        killed_at(victim.root, number)
        assert whole(victim.site, old, new), number
        built(victim)
        assert differences(tree(victim.site), new) == [], number


def test_killed_while_building_for_the_first_time(
    root: Path, tmp_path: Path, clean_site: Callable[[Project], Tree]
) -> None:
    new = clean_site(Project.at(root))
    total = int(killed_at(restored(root, tmp_path / "victim").root, 0))
    for number in moments(total)[::3]:
        victim = restored(root, tmp_path / "victim")
        killed_at(victim.root, number)
        assert whole(victim.site, {}, new), number
        built(victim)
        assert differences(tree(victim.site), new) == [], number


def moments(total: int) -> list[int]:
    """Evenly spread, and the last five, where the site is published."""
    spread = range(1, total + 1, max(1, total // MOMENTS))
    return sorted({*spread, *range(max(1, total - 4), total + 1)})
