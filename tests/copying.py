"""Work that is shared with copies of the process: what comes out is the same, whatever becomes of them.

Run by `test_copies.py` in a process of its own: a browser or a server of another test would keep copies from coming.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from milepost import copies
from milepost.check import check
from milepost.load import load
from milepost.plan import plan
from milepost.render import render, stage
from tests.pages.sample import curriculum
from tests.render.helpers import TEMPLATES

JOBS = range(50)
FEW = 4
HANDLES = Path("/proc/self/fd")
CASES = Path(__file__).parent / "cases"
LEFT = """
import os, sys
from milepost import copies
copies.cores = lambda: 2
here, told = os.getpid(), os.dup(1)
def work(jobs):
    if os.getpid() == here:
        sys.stdin.read()
    os.write(told, b"x")
    while os.getppid() == here:
        os.sched_yield()
copies.shared(range(50), work, 1)
"""
"""A process that waits for its end, and a copy that does too: it tells of each part of the work that it takes."""


@pytest.fixture(autouse=True)
def three_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "cores", lambda: 3)


@pytest.fixture
def meeting() -> Callable[[], None]:
    """Called in a copy, it tells this process, which waits for that when it calls it first: so a copy takes part."""
    out, into = os.pipe()
    here, met = os.getpid(), False

    def meet() -> None:
        nonlocal met
        if os.getpid() != here:
            os.write(into, b"x")
        elif not met:
            os.read(out, 1)
            met = True

    return meet


def total(jobs: Sequence[int]) -> int:
    return sum(jobs)


def alone() -> list[int]:
    return [sum(JOBS[start : start + FEW]) for start in range(0, len(JOBS), FEW)]


def test_results_come_in_the_order_of_the_jobs(meeting: Callable[[], None]) -> None:
    def work(jobs: Sequence[int]) -> tuple[int, int]:
        meeting()
        return sum(jobs), os.getpid()

    found = copies.shared(JOBS, work, FEW)
    assert [one for one, _ in found] == alone()
    assert {process for _, process in found} != {os.getpid()}


def test_very_many_jobs() -> None:
    assert sum(copies.shared(range(10_000), total, 1)) == sum(range(10_000))


def test_no_jobs() -> None:
    assert copies.shared([], total, FEW) == []


def test_few_jobs_are_not_shared() -> None:
    assert set(copies.shared(JOBS[:6], lambda _: os.getpid(), FEW)) == {os.getpid()}


def test_nothing_is_shared_where_others_work_in_the_process() -> None:
    go_on = threading.Event()
    other = threading.Thread(target=go_on.wait)
    other.start()
    try:
        assert set(copies.shared(JOBS, lambda _: os.getpid(), FEW)) == {os.getpid()}
    finally:
        go_on.set()
        other.join()


def test_a_system_that_makes_no_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert copies.shared(JOBS, total, FEW) == alone()


def test_a_system_that_makes_no_more_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refuse)
    before = len(list(HANDLES.iterdir()))
    assert copies.shared(JOBS, total, FEW) == alone()
    assert len(list(HANDLES.iterdir())) == before


def test_a_copy_that_dies(meeting: Callable[[], None]) -> None:
    here = os.getpid()

    def work(jobs: Sequence[int]) -> int:
        meeting()
        if os.getpid() != here:
            os._exit(3)
        return sum(jobs)

    assert copies.shared(JOBS, work, FEW) == alone()


def test_what_cannot_be_handed_over_is_made_here(meeting: Callable[[], None]) -> None:
    def work(jobs: Sequence[int]) -> Callable[[], int]:
        meeting()
        return lambda: sum(jobs)

    assert [one() for one in copies.shared(JOBS, work, FEW)] == alone()


def test_a_fault_of_ours_is_raised_here(meeting: Callable[[], None]) -> None:
    here = os.getpid()

    def work(jobs: Sequence[int]) -> int:
        meeting()
        if os.getpid() != here or jobs[0] == JOBS[-2]:
            raise LookupError(os.getpid())
        return sum(jobs)

    with pytest.raises(LookupError) as fault:
        copies.shared(JOBS, work, FEW)
    assert fault.value.args == (here,)


def test_copies_say_nothing_and_leave_nothing(meeting: Callable[[], None], capfd: pytest.CaptureFixture[str]) -> None:
    here, before = os.getpid(), len(list(HANDLES.iterdir()))

    def work(jobs: Sequence[int]) -> int:
        meeting()
        if os.getpid() != here:
            os.write(2, b"said in a copy")
        return sum(jobs)

    assert copies.shared(JOBS, work, FEW) == alone()
    assert capfd.readouterr() == ("", "")
    assert len(list(HANDLES.iterdir())) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, 0)


def test_a_copy_of_a_killed_process_takes_no_more() -> None:
    with subprocess.Popen([sys.executable, "-c", LEFT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as left:
        assert left.stdout is not None
        assert left.stdout.read(1) == b"x"
        left.kill()
        assert left.stdout.read() == b""


def test_load_and_check_say_the_same_with_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = many(tmp_path)
    shared = load(root)
    said = check(shared[0])
    monkeypatch.setattr(copies, "cores", lambda: 1)
    assert load(root) == shared
    assert check(shared[0]) == said
    assert len({finding.place.file for finding in [*shared[1], *said]}) > 20


def test_render_gives_the_same_with_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    site = plan(curriculum())
    monkeypatch.setattr(stage, "_FEW", 2)
    shared = list(render(site, site.pages, TEMPLATES, "chrome"))
    monkeypatch.setattr(copies, "cores", lambda: 1)
    assert list(render(site, site.pages, TEMPLATES, "chrome")) == shared


def many(root: Path) -> Path:
    """A curriculum of many modules. Load has a word to say about some of them, and so has check about others."""
    shutil.copytree(CASES / "_base", root, dirs_exist_ok=True)
    for number in range(50):
        module = shutil.copytree(root / "modules/basics/listen", root / f"modules/basics/listen-{number:02}")
        page = module / "index.md"
        text = page.read_text(encoding="utf-8").replace("id: listen", f"id: listen-{number:02}")
        if number % 3 == 0:
            text = text.replace("level: 1", "level: 1\nlevle: 1")
        if number % 3 == 1:
            text += "\n<!-- milepost: allow RD005 because it is short -->\n\nSee [it](nowhere.md).\n"
        page.write_text(text, encoding="utf-8")
    return root
