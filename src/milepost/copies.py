"""Work shared with copies of this process, where the system makes them cheaply. What comes out never hangs on that.

A copy knows all that this process knew when it was made, so nothing needs to be handed to it; what it made comes back.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Generic, NoReturn, TypeVar

J = TypeVar("J")
T = TypeVar("T")
_MOST = 4
"""Processes at the same time: each of them takes memory."""
_PARTS = 256
"""The number of a part of the work is one byte."""


def shared(jobs: Sequence[J], do: Callable[[Sequence[J]], T], few: int) -> list[T]:
    """What `do` gives for the first few of `jobs`, the next few and so on. Only what it gives counts: what it changes
    in a copy is lost. Where there is little to do, or no copy can be made, this process does it all.
    """
    size = max(few, -(-len(jobs) // _PARTS))
    parts = [jobs[start : start + size] for start in range(0, len(jobs), size)]
    copies = min(_MOST, cores(), len(parts) // 2) - 1
    done = _with_copies(parts, do, copies) if copies > 0 and _can_copy() else {}
    return [done[number] if number in done else do(part) for number, part in enumerate(parts)]


def cores() -> int:
    """How many processes can work at the same time."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _can_copy() -> bool:
    """A copy has one thread only; what the others were about would never end in it."""
    return hasattr(os, "fork") and hasattr(os, "memfd_create") and threading.active_count() == 1


def _with_copies(parts: Sequence[Sequence[J]], do: Callable[[Sequence[J]], T], copies: int) -> dict[int, T]:
    """What is done, by the number of the part. What a copy took and did not finish is missing."""
    with _queue(len(parts)) as queue, ExitStack() as ends:
        others: list[_Copy[T]] = []
        with suppress(OSError):  # the system makes no more of them
            for _ in range(copies):
                others.append(_Copy(lambda: ((number, do(parts[number])) for number in _taken(queue))))
                ends.callback(others[-1].end)
        done = {number: do(parts[number]) for number in _taken(queue)}
        for other in others:
            done |= other.result()
        return done


@contextmanager
def _queue(count: int) -> Iterator[int]:
    """A pipe with the numbers of all parts. Every process takes the next one out, until it is empty."""
    out, into = os.pipe()
    try:
        os.write(into, bytes(range(count)))
        os.close(into)
        yield out
    finally:
        os.close(out)


def _taken(queue: int) -> Iterator[int]:
    while number := os.read(queue, 1):
        yield number[0]


class _Copy(Generic[T]):
    """A copy of this process, which does some of the work."""

    def __init__(self, work: Callable[[], Iterator[tuple[int, T]]]) -> None:
        self._memory, here = os.memfd_create("milepost"), os.getpid()
        try:
            self._process = os.fork()
        except OSError:
            os.close(self._memory)
            raise
        if not self._process:
            _live(work, self._memory, here)

    def result(self) -> dict[int, T]:
        """What it made; nothing if it did not come to a good end."""
        process, self._process = self._process, 0
        if os.waitpid(process, 0)[1]:
            return {}
        os.lseek(self._memory, 0, os.SEEK_SET)
        with os.fdopen(self._memory, "rb", closefd=False) as memory:
            return dict(_read(memory))

    def end(self) -> None:
        """Leave nothing behind, whatever happened."""
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
        os.close(self._memory)


def _live(work: Callable[[], Iterator[tuple[int, T]]], memory: int, parent: int) -> NoReturn:
    """The life of a copy. It says nothing, and whatever goes wrong goes wrong again where it can be told.
    It does no more when the process that made it is gone.
    """
    code = 1
    try:
        gc.disable()
        _be_silent()
        with os.fdopen(memory, "wb") as file:
            for made in work():
                pickle.dump(made, file, pickle.HIGHEST_PROTOCOL)
                if os.getppid() != parent:
                    break
        code = 0
    finally:
        os._exit(code)


def _be_silent() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _read(memory: IO[bytes]) -> Iterator[tuple[int, T]]:
    """What a copy of ourselves wrote, into memory that nobody else can open."""
    with suppress(EOFError):
        while True:
            yield pickle.load(memory)  # noqa: S301 - see above
