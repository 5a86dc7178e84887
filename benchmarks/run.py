"""Milepost against plain MkDocs + Material, on the same lessons and questions, in the same run.

    python benchmarks/run.py                     # 100 and 1,000 modules, 3 rounds
    python benchmarks/run.py --sizes 5000 --rounds 1

Both sides bring a search index (Pagefind; Material's own `search`). Material's navigation is pruned, as its manual
advises for large sites. The two take turns within each round; the table holds medians. On a busy
machine, trust the processor time. Material builds everything
anew each time, so `nothing changed` and `one edit` are full builds there.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import generate
import lessons

BARS = {"cold": 1.4, "nothing changed": 0.15, "one edit": 0.5}
BARS_HOLD_AT = 1000
PAGE_BAR = 1.1
PAUSE = 0.1
MEGABYTE = 1024.0


@dataclass
class Side:
    """One of the two generators at work on one folder."""

    name: str
    folder: Path
    command: list[str]
    output: str
    edited: str
    seconds: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    work: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """Seconds of processor time, all processes together."""
    memory: list[float] = field(default_factory=list)

    def clean(self) -> None:
        shutil.rmtree(self.folder / self.output, ignore_errors=True)

    def edit(self, number: int) -> None:
        """One more paragraph in one lesson."""
        file = self.folder / self.edited
        file.write_text(f"{file.read_text(encoding='utf-8')}\nEdited {number} times.\n", encoding="utf-8")

    def measure(self, step: str) -> None:
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        start = time.perf_counter()
        process = subprocess.Popen(self.command, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL)
        watch = Watch(process.pid) if step == "cold" else None
        _, status, usage = os.wait4(process.pid, 0)
        code = process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds[step].append(time.perf_counter() - start)
        self.work[step].append(usage.ru_utime + usage.ru_stime)
        if code:
            sys.exit(f"{self.name}: {' '.join(self.command)} ended with {code}")
        if watch:
            self.memory.append(watch.end())

    def median(self, step: str) -> float:
        return statistics.median(self.seconds[step])

    def median_work(self, step: str) -> float:
        return statistics.median(self.work[step])


class Watch(threading.Thread):
    """The most memory a process and its children used together (proportional set size, in MB)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._most, self._over = pid, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._over.wait(PAUSE):
            self._most = max(self._most, sum(map(proportional, family(self._pid))))

    def end(self) -> float:
        self._over.set()
        self.join()
        return self._most


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


def sides(folder: Path, size: int) -> tuple[Side, Side]:
    generate.write_milepost(folder / "milepost", size)
    generate.write_plain(folder / "material", size)
    middle = lessons.module(size // 2)
    page = f"modules/{middle.unit}/{middle.id}.md"
    ours = [sys.executable, "-m", "milepost", "build"]
    theirs = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    return (
        Side("Milepost", folder / "milepost", ours, "out", page),
        Side("Material", folder / "material", theirs, "site", f"docs/{page}"),
    )


def compare(size: int, rounds: int, folder: Path) -> tuple[Side, Side]:
    pair = sides(folder, size)
    for number in range(rounds):
        step(pair, "cold", Side.clean)
        step(pair, "nothing changed", lambda _: None)
        step(pair, "one edit", lambda side, times=number + 1: side.edit(times))
    return pair


def step(pair: tuple[Side, Side], name: str, before: Callable[[Side], None]) -> None:
    for side in pair:
        before(side)
        side.measure(name)


def page_bytes(side: Side, size: int) -> float:
    """The mean size of the first 50 modules' pages, which hold the same text at every size."""
    found = []
    for number in range(min(50, size)):
        pages = (side.folder / side.output).glob(f"**/module-{number:04}/index.html")
        found.append(next(page.stat().st_size for page in pages if "work" not in page.parts))
    return statistics.mean(found)


def table(size: int, pair: tuple[Side, Side]) -> list[str]:
    ours, theirs = pair
    lines = ["", f"{size:,} modules, median of {len(ours.seconds['cold'])}", ""]
    lines += ["| step | Milepost | Material | ratio | bar | | processor time | ratio |", "|---" * 8 + "|"]
    for name, bar in BARS.items():
        ratio, work = ours.median(name) / theirs.median(name), ours.median_work(name) / theirs.median_work(name)
        wanted = f"{bar} | {'reached' if ratio <= bar else 'MISSED'}" if size == BARS_HOLD_AT else "|"
        lines.append(
            f"| {name} | {ours.median(name):.2f} s | {theirs.median(name):.2f} s | {ratio:.2f} | {wanted} "
            f"| {ours.median_work(name):.1f} s, {theirs.median_work(name):.1f} s | {work:.2f} |"
        )
    memory = [statistics.median(side.memory) for side in pair]
    return [*lines, f"| peak memory | {memory[0]:.0f} MB | {memory[1]:.0f} MB | {memory[0] / memory[1]:.2f} | | | | |"]


def machine() -> str:
    return f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="write every single time here, too")
    arguments = parser.parse_args()
    lines, raw, pages = [machine()], {}, {}
    with tempfile.TemporaryDirectory(prefix="milepost-benchmark-") as name:
        for size in arguments.sizes:
            pair = compare(size, arguments.rounds, Path(name) / str(size))
            lines += table(size, pair)
            raw[size] = {
                side.name: {"seconds": side.seconds, "processor": side.work, "memory": side.memory} for side in pair
            }
            pages[size] = [page_bytes(side, size) for side in pair]
            shutil.rmtree(Path(name) / str(size))
    lines += page_lines(pages)
    print("\n".join(lines))
    if arguments.json:
        arguments.json.write_text(json.dumps(raw, indent=1))


def page_lines(pages: dict[int, list[float]]) -> list[str]:
    least = min(pages)
    lines = [
        "",
        f"| lesson page | Milepost | against {least:,} | Material | against {least:,} |",
        "|---|---|---|---|---|",
    ]
    for size, (ours, theirs) in pages.items():
        growth = [ours / pages[least][0], theirs / pages[least][1]]
        verdict = "" if growth[0] <= PAGE_BAR else " MISSED"
        sizes = [f"{each / 1000:.1f} kB" for each in (ours, theirs)]
        lines.append(f"| {size:,} modules | {sizes[0]} | {growth[0]:.2f}{verdict} | {sizes[1]} | {growth[1]:.2f} |")
    return lines


if __name__ == "__main__":
    main()
