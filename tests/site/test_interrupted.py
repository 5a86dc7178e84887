"""A build says what it does, and stops when somebody presses Ctrl-C: at once, without noise, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from milepost.pipeline import Project, build

from .conftest import Tree, built, differences, tree, write_module
from .test_incremental import replace_text

PRESSED = """
import os, signal, sys

count, at, out = 0, int(sys.argv.pop(1)), sys.argv[-1]
writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT

def press(event, args):
    global count
    if event == "open" and isinstance(args[2], int) and args[2] & writes and str(args[0]).startswith(out):
        count += 1
        if count == at:
            os.killpg(0, signal.SIGINT)

sys.addaudithook(press)
from milepost.cli import main
main()
"""
"""`milepost` in a group of processes of its own, all of which are told when a certain file is opened for writing."""
MOMENTS = (2, 20, 60, 150, 400)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no groups of processes on Windows")


def pressed(project: Project, at: int) -> tuple[int, str, str]:
    """Exit code and what is said, when Ctrl-C comes with the opening of the file of this number."""
    command = [sys.executable, "-c", PRESSED, str(at), "build", "--root", str(project.root), "--out", str(project.out)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        out, err = process.communicate()
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    return process.returncode, out, err


@pytest.fixture
def larger(project: Project) -> Project:
    """So many modules that the process makes copies of itself."""
    for number in range(40):
        write_module(project.root, f"more-{number}", title=f"More {number}")
    return project


def test_says_what_it_does(larger: Project) -> None:
    said: list[str] = []
    build(larger, watch=said.append)
    kinds = list(dict.fromkeys(words.partition(" ")[0].rstrip(":") for words in said))
    assert kinds == ["reading", "checking", "planning", "writing", "framing", "indexing", "publishing"]


@pytest.mark.parametrize("at", MOMENTS)
def test_stops_with_one_word_and_goes_on_later(larger: Project, clean_site: Callable[[Project], Tree], at: int) -> None:
    code, out, err = pressed(larger, at)
    assert (code, out, err.strip()) == (1, "", "Aborted!")
    assert not larger.site.exists()
    built(larger)
    assert differences(tree(larger.site), clean_site(larger)) == []
    assert not [path for path in larger.work.iterdir() if path.name.startswith("search-")]


def test_leaves_the_last_site(larger: Project, clean_site: Callable[[Project], Tree]) -> None:
    built(larger)
    before = tree(larger.site)
    for module in ("basics/more-1.md", "basics/more-2.md"):
        replace_text(larger.root / "modules" / module, "More", "Much more")
    assert pressed(larger, 5)[0] == 1
    assert differences(tree(larger.site), before) == []
    built(larger)
    assert differences(tree(larger.site), clean_site(larger)) == []
