"""The system refuses, workers die, two build at once: it is said in one sentence, and the site is whole."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.pipeline import Project
from milepost.system import sentence

from .accident import FULL, KILL, LOCKED, TORN, UNREAD, WORKERS, started, struck
from .conftest import Tree, built, differences, tree, write_module
from .test_incremental import replace_text
from .test_kill import restored

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs processes that are forked")

MOMENTS = 6
NO_SPACE = sentence(OSError(errno.ENOSPC, "No space left on device"))
EARLY = 20
"""A change at which a build has begun, and has not ended."""
MANY = 60
"""So many modules are rendered and built by several processes."""


def edit(root: Path) -> None:
    replace_text(root / "modules/basics/listen/01-two-moves.md", "Ask a question", "Put a question")


@pytest.mark.parametrize("accident", [FULL, LOCKED])
def test_a_disk_that_takes_nothing_more(
    project: Project, tmp_path: Path, clean_site: Callable[[Project], Tree], accident: str
) -> None:
    """From one change on, at moments spread over the build. Later there is space again, or permission."""
    built(project)
    old = tree(project.site)
    edit(project.root)
    new = clean_site(project)
    victim = restored(project.root, tmp_path / "victim")
    total = struck(victim.root).changes
    for at in range(1, total, total // MOMENTS):
        restored(project.root, victim.root)
        said, site = struck(victim.root, accident, at).said, tree(victim.site)
        assert site in (old, new), at
        assert is_sentence(said, accident) or (said, site) == ("", new), (at, said)
        assert struck(victim.root).said == "", at
        assert differences(tree(victim.site), new) == [], at


def is_sentence(said: str, accident: str) -> bool:
    return said == NO_SPACE if accident == FULL else said.endswith(" cannot be used: Permission denied.")


@pytest.mark.parametrize("name", ["manifest.json", "said.json"])
def test_a_memory_of_somebody_else_is_none(project: Project, clean_site: Callable[[Project], Tree], name: str) -> None:
    """It cannot be opened; where it could be replaced, it is, else that is said."""
    built(project)
    old = tree(project.site)
    edit(project.root)
    said = struck(project.root, UNREAD, name=name).said
    assert said == ""
    assert differences(tree(project.site), old)
    assert differences(tree(project.site), clean_site(project)) == []


def test_all_of_the_folder_is_somebody_elses(project: Project) -> None:
    built(project)
    old = tree(project.out)
    edit(project.root)
    assert struck(project.root, LOCKED, 1).said.endswith(" cannot be used: Permission denied.")
    assert differences(tree(project.out), old) == []


@pytest.fixture
def large(project: Project) -> Project:
    for number in range(MANY):
        write_module(project.root, f"extra-{number}", title=f"Extra {number}")
    return project


@pytest.mark.parametrize("at", [1, 4, 25])
def test_workers_die(large: Project, clean_site: Callable[[Project], Tree], at: int) -> None:
    """Each of them, with a file half written: at its first change, early, and later."""
    new = clean_site(large)
    assert struck(large.root, WORKERS, at).said == ""
    assert differences(tree(large.site), new) == []
    edit(large.root)
    assert struck(large.root).said == ""
    assert differences(tree(large.site), clean_site(large)) == []


@pytest.mark.parametrize("accident", ["", KILL, TORN])
def test_two_at_once(project: Project, clean_site: Callable[[Project], Tree], accident: str) -> None:
    """One waits for the other, also for one that dies while the other waits."""
    built(project)
    edit(project.root)
    ends = [started(project.root, accident, EARLY), started(project.root), started(project.root)]
    codes = [end().code for end in ends]
    assert codes[0] in (0, -signal.SIGKILL if accident else 0)  # 0 where another one was the first
    assert codes[1:] == [0, 0]
    assert differences(tree(project.site), clean_site(project)) == []
