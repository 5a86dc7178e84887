"""A build killed at any moment leaves the old site or the new one, and the next build needs no cleaning."""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from unittest.mock import ANY

import pytest

from milepost.pipeline import Project

from .accident import KILL, TORN, End, struck
from .conftest import Tree, built, differences, tree

COLD, AGAIN = 15, 27
"""So many moments of a first build and of a later one; with the last five, where the site is published, 52. A build
makes some thousand changes to files: they are cut into parts of one size, and one change of each is drawn, always the
same ones.
"""
LAST = 5

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")


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
    survive(origin, tmp_path / "victim", AGAIN, old, new)


def test_killed_while_building_for_the_first_time(
    root: Path, tmp_path: Path, clean_site: Callable[[Project], Tree]
) -> None:
    survive(root, tmp_path / "victim", COLD, {}, clean_site(Project.at(root)))


def survive(origin: Path, victim: Path, count: int, old: Tree, new: Tree) -> None:
    """Killed at each moment, there is the old site or the new one; after one more build it is the new one."""
    total = struck(restored(origin, victim).root).changes
    for at in moments(total, count):
        project = restored(origin, victim)
        accident = TORN if at % 2 else KILL
        assert struck(victim, accident, at).code == -signal.SIGKILL, at
        assert whole(project.site, old, new), at
        assert struck(victim) == End(0, ANY, ""), at
        assert differences(tree(project.site), new) == [], at


def moments(total: int, count: int) -> list[int]:
    """One change out of each part, and the last ones."""
    dice, size = random.Random(2026), total / count  # noqa: S311 -- no secret hangs on it
    drawn = {1 + int(part * size + dice.random() * size) for part in range(count)}
    return sorted(drawn | set(range(total - LAST + 1, total + 1)))
