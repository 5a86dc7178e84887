"""Servers in tests: start, wait for a condition no longer than needed, stop."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LONGEST = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def told(command: list[str], root: Path) -> Iterator[subprocess.Popen[str]]:
    """A server that is stopped in the end; what it says is kept in `server.log`."""
    with (
        (root / "server.log").open("w") as log,
        subprocess.Popen(command, cwd=root, stdout=log, stderr=subprocess.STDOUT, text=True) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


def until(condition: Callable[[], bool], server: subprocess.Popen[str]) -> None:
    """Wait for `condition`; fail when the server dies or the time is up."""
    end = time.monotonic() + LONGEST
    while not condition():
        assert server.poll() is None, "the server died"
        assert time.monotonic() < end, "nothing happened for too long"
        time.sleep(0.05)
