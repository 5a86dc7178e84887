"""Work spread over processes: what comes out is the same, whatever becomes of them."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from functools import partial

import pytest

from milepost import workers

JOBS = range(20)
WAITING = (
    "import multiprocessing, sys; from milepost.workers import spread;"
    "results = spread(str, range(9), 2); next(results);"
    "print(*(one.pid for one in multiprocessing.active_children()), flush=True); sys.stdin.read()"
)
"""A build that says who its workers are, and waits for its end."""


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def doubled_unless(here: int, last: int, number: int) -> int:
    """Dies in a worker from the job `last` on."""
    if number >= last and os.getpid() != here:
        os._exit(1)
    return 2 * number


def test_results_come_in_the_order_of_the_jobs_from_other_processes() -> None:
    found = list(workers.spread(doubled, JOBS, 3))
    assert [number for number, _ in found] == [2 * number for number in JOBS]
    assert os.getpid() not in {process for _, process in found}


@pytest.mark.parametrize(("jobs", "processes"), [(JOBS, 1), (range(1), 3), (range(0), 3)])
def test_where_it_has_no_use_nothing_is_started(jobs: range, processes: int) -> None:
    assert {process for _, process in workers.spread(doubled, jobs, processes)} <= {os.getpid()}


@pytest.mark.parametrize("last", [0, 7, 19])
def test_what_a_dying_worker_leaves_is_done_here(last: int) -> None:
    found = list(workers.spread(partial(doubled_unless, os.getpid(), last), JOBS, 2))
    assert found == [2 * number for number in JOBS]


def test_a_system_without_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(workers, "ProcessPoolExecutor", refuse)
    assert {process for _, process in workers.spread(doubled, JOBS, 3)} == {os.getpid()}


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells when a foreign process ends")
def test_no_worker_outlives_a_killed_build() -> None:
    with subprocess.Popen([sys.executable, "-c", WAITING], stdin=-1, stdout=-1, text=True) as build:
        assert build.stdout is not None
        at_work = [os.pidfd_open(int(pid)) for pid in build.stdout.readline().split()]
        build.kill()
    assert len(at_work) == 2
    for worker in at_work:
        assert select.select([worker], [], [], 30)[0], "the worker still runs"
        os.close(worker)
