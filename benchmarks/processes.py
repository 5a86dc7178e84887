"""What a command costs: time on the clock, time of the processors, memory of its processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PAUSE = 0.1
MEGABYTE = 1024.0


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of processor time of all processes together, and the most memory in MB
    (proportional set size): of all processes together, and of the largest.
    """

    wall: float
    work: float
    memory: float = 0.0
    largest: float = 0.0


def cost(command: Sequence[str], folder: Path, *, memory: bool = False) -> Cost:
    """Run `command` in `folder`, which must end well. Memory is watched only where it is asked for: it takes time."""
    start = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    watch = Watch(process.pid) if memory else None
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = process.returncode = os.waitstatus_to_exitcode(status)
    if code:
        sys.exit(f"{' '.join(command)} ended with {code}")
    most, largest = watch.end() if watch else (0.0, 0.0)
    return Cost(wall, usage.ru_utime + usage.ru_stime, most, largest)


class Watch(threading.Thread):
    """The most memory that a process and its children use while it runs."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._most, self._largest, self._over = pid, 0.0, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._over.wait(PAUSE):
            sizes = [proportional(pid) for pid in family(self._pid)]
            self._most, self._largest = max(self._most, sum(sizes)), max(self._largest, *sizes)

    def end(self) -> tuple[float, float]:
        self._over.set()
        self.join()
        return self._most, self._largest


def family(pid: int) -> list[int]:
    found = [pid]
    for each in found:
        with suppress(OSError):
            for task in Path(f"/proc/{each}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
    return found


def proportional(pid: int) -> float:
    with suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / MEGABYTE
    return 0.0
