"""What one machine holds: time, memory, and size of the site, for curricula of growing size.

    python benchmarks/scaling.py                            # 100, 1,000 and 5,000 modules
    python benchmarks/scaling.py --sizes 20000              # takes long; the temporary folder needs room
    python benchmarks/scaling.py --sizes 100 400 1600 --stages    # which stage grows; one process

Where a figure for one module is larger in a larger curriculum, the cost grows faster than the curriculum.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generate
import lessons
from processes import Cost, cost
from run import machine

MEGA = 1e6
COMMAND = [sys.executable, "-m", "milepost", "build"]
HEAD = (
    "modules", "pages", "cold", "processor", "for one module", "one lesson edited", "processor",
    "nothing changed", "largest process", "all processes", "site", "files", "with the work folder",
)  # fmt: skip
STAGES = """
import sys, time
from pathlib import Path
from milepost import resources
from milepost.check import check
from milepost.guide import guide_for
from milepost.load import load
from milepost.plan import plan
from milepost.render import render

def told(name):
    global start
    print(name, time.process_time() - start, flush=True)
    start = time.process_time()

from milepost import copies
copies.cores = lambda: 1
start = time.process_time()
curriculum, _ = load(Path(sys.argv[1]))
told("load")
findings = check(curriculum)
told("check")
site = plan(curriculum, findings, guide=guide_for(curriculum))
told("plan")
print("pages", len(site.pages))
start = time.process_time()
for page in render(site, site.pages, resources.theme() / "pages", ""):
    pass
told("render")
"""


def built(folder: Path) -> Cost:
    return cost(COMMAND, folder, memory=True)


def edit(folder: Path, size: int) -> None:
    middle = lessons.module(size // 2)
    file = folder / f"modules/{middle.unit}/{middle.id}.md"
    file.write_text(f"{file.read_text(encoding='utf-8')}\nOne more sentence.\n", encoding="utf-8")


def weight(folder: Path) -> tuple[int, int]:
    """Bytes and files; a file with two names is counted once."""
    stats = {stat.st_ino: stat.st_size for at, _, names in os.walk(folder) for stat in map(os.lstat, paths(at, names))}
    return sum(stats.values()), len(stats)


def paths(at: str, names: list[str]) -> list[str]:
    return [f"{at}/{name}" for name in names]


def row(size: int, folder: Path) -> str:
    generate.write_milepost(folder, size)
    cold = built(folder)
    edit(folder, size)
    once = built(folder)
    nothing = built(folder)
    (site, files), (out, _) = weight(folder / "out" / "site"), weight(folder / "out")
    pages = sum(1 for _ in (folder / "out" / "site").rglob("index.html"))
    cells = (
        f"{size:,}", f"{pages:,}", f"{cold.wall:.1f} s", f"{cold.work:.1f} s", f"{cold.work / size * 1000:.1f} ms",
        f"{once.wall:.1f} s", f"{once.work:.1f} s", f"{nothing.wall:.2f} s", f"{cold.largest:,.0f} MB",
        f"{cold.memory:,.0f} MB", f"{site / MEGA:,.0f} MB", f"{files:,}", f"{out / MEGA:,.0f} MB",
    )  # fmt: skip
    return line(cells)


def line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def stages(size: int, folder: Path) -> str:
    """Processor time of each stage in one process, and that for one module, in milliseconds."""
    generate.write_milepost(folder, size)
    done = subprocess.run([sys.executable, "-c", STAGES, str(folder)], capture_output=True, text=True, check=True)
    said = dict(one.split() for one in done.stdout.splitlines())
    names = ("load", "check", "plan", "render")
    return line((f"{size:,}", said["pages"], *(f"{float(said[name]) / size * 1000:.2f} ms" for name in names)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 5000], help="how many modules")
    parser.add_argument("--stages", action="store_true", help="processor time of the first four stages, for one module")
    arguments = parser.parse_args()
    head = ("modules", "pages", "load", "check", "plan", "render") if arguments.stages else HEAD
    print(machine(), time.strftime("%Y-%m-%d"), "", line(head), line(("---",) * len(head)), sep="\n", flush=True)
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory(prefix="milepost-scaling-", ignore_cleanup_errors=True) as name:
            print((stages if arguments.stages else row)(size, Path(name) / "curriculum"), flush=True)


if __name__ == "__main__":
    main()
