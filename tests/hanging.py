"""A guard against code that never ends. It measures nothing: what is fast is shown by the benchmarks."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 20
"""Seconds of processor time, many times what the slowest of these texts needs; one that backtracks needs minutes."""


@contextmanager
def ends() -> Iterator[None]:
    """Fail when the code inside is still running after `LONG`. On Windows, which has no such timer, just run it."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONG)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(*_: object) -> None:
    raise AssertionError("this does not end")
