"""One build at a time in one folder. The system drops the lock of a process that dies, so none is ever stale."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from milepost.system import CannotBuild

_PAUSE = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 1 << 20, os.SEEK_SET)  # a byte far behind the pid, so that others can read the pid
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        # Of the process, not of the file handle: worker processes do not inherit it.
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock `path`. Waits up to `patience` seconds for another build, then says that it runs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(handle, path, patience)
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        os.close(handle)


def _wait(handle: int, path: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        with suppress(OSError):
            return _take(handle)
        if time.monotonic() >= end:
            pid = path.read_text(errors="replace").strip() or "unknown"
            raise CannotBuild(f"A build is running in {path.parents[1]} (pid {pid}); try again when it has ended.")
        time.sleep(_PAUSE)
