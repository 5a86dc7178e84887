"""Work spread over processes that end with the build that started them, also where it is killed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import parent_process
from threading import Thread
from typing import TypeVar

J = TypeVar("J")
R = TypeVar("R")


def spread(do: Callable[[J], R], jobs: Sequence[J], processes: int) -> Iterator[R]:
    """What `do` gives for each of `jobs`, in their order. This process does what is left when a worker dies, and
    everything where there is no use for several processes, or this system has none.
    """
    done = 0
    pool = _pool(processes) if len(jobs) > 1 else None
    if pool:
        with pool, suppress(BrokenProcessPool):
            for result in pool.map(do, jobs):
                done += 1
                yield result
    yield from map(do, jobs[done:])


def _pool(processes: int) -> ProcessPoolExecutor | None:
    if processes < 2:
        return None
    try:
        return ProcessPoolExecutor(processes, initializer=_end_with_the_build)
    except (ImportError, NotImplementedError, OSError):
        return None


def _end_with_the_build() -> None:
    Thread(target=_wait_for_its_end, daemon=True).start()


def _wait_for_its_end() -> None:
    if (build := parent_process()) is not None:
        build.join()
        os._exit(1)
