"""Milepost against MkDocs + Material and against Zensical, on the same lessons and questions, in the same run.

    python benchmarks/run.py                          # 1,000 modules, 5 rounds, and 5,000 modules, 1 round
    python benchmarks/run.py --rounds 1 --large 0     # the smaller half, once

All sides bring a search index (Pagefind; the others' own). Material's navigation is pruned, as its manual advises for
large sites. They take turns within each round; the table holds medians. On a busy machine, trust the processor time.
The others build everything anew each time, so all steps of ours are compared with their cold build.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import generate
import lessons
from engines import zensical
from processes import Cost, cost

MILEPOST, MATERIAL, ZENSICAL, AS_TEXT = "Milepost", "Material", "Zensical", "Milepost, questions as text"
WALL, WORK, LARGEST = "wall", "processor", "largest process"
UNITS = {WALL: "s", WORK: "s", LARGEST: "MB"}


@dataclass(frozen=True)
class Bar:
    """One line of the table: what of ours is compared with what."""

    name: str
    ours: tuple[str, str, int]
    """Side, step, and whether at the large size (1) or not (0)."""
    other: tuple[str, str, int]
    measure: str
    bar: float
    goal: float


BARS = (
    Bar("cold", (MILEPOST, "cold", 0), (MATERIAL, "cold", 0), WALL, 0.55, 0.45),
    Bar("cold", (MILEPOST, "cold", 0), (ZENSICAL, "cold", 0), WALL, 0.6, 0.5),
    Bar("one lesson edited", (MILEPOST, "edit", 0), (MATERIAL, "cold", 0), WALL, 0.15, 0.08),
    Bar("nothing changed", (MILEPOST, "nothing", 0), (MATERIAL, "cold", 0), WALL, 0.02, 0.01),
    Bar("questions on against as text", (MILEPOST, "cold", 0), (AS_TEXT, "cold", 0), WORK, 1.05, 1.05),
    Bar("cold, large against small", (MILEPOST, "cold", 1), (MILEPOST, "cold", 0), WORK, 5.5, 5.5),
    Bar("largest process, large", (MILEPOST, "cold", 1), (MATERIAL, "cold", 1), LARGEST, 1.2, 1.2),
)


@dataclass
class Side:
    """One generator at work on one folder."""

    name: str
    folder: Path
    command: list[str]
    output: str
    edited: str = ""
    costs: defaultdict[str, list[Cost]] = field(default_factory=lambda: defaultdict(list))

    def clean(self) -> None:
        for name in (self.output, ".cache"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def edit(self, number: int) -> None:
        """One more paragraph in one lesson."""
        file = self.folder / self.edited
        file.write_text(f"{file.read_text(encoding='utf-8')}\nEdited {number} times.\n", encoding="utf-8")

    def measure(self, step: str, *, memory: bool = False) -> None:
        self.costs[step].append(cost(self.command, self.folder, memory=memory))

    def median(self, step: str, measure: str) -> float:
        read: Callable[[Cost], float] = {WALL: lambda c: c.wall, WORK: lambda c: c.work, LARGEST: lambda c: c.largest}[
            measure
        ]
        return statistics.median(map(read, self.costs[step]))


def sides(folder: Path, size: int, *, large: bool) -> dict[str, Side]:
    """The folders, filled. The large size has only those sides that the table compares there."""
    build = [sys.executable, "-m", "milepost", "build"]
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    middle = lessons.module(size // 2)
    page = f"modules/{middle.unit}/{middle.id}.md"
    generate.write_milepost(folder / "milepost", size)
    generate.write_plain(folder / "material", size)
    found = [
        Side(MILEPOST, folder / "milepost", build, "out", page),
        Side(MATERIAL, folder / "material", mkdocs, "site", f"docs/{page}"),
    ]
    if not large:
        generate.write_plain(folder / "zensical", size)
        generate.write_milepost(folder / "as-text", size, questions=False)
        found.append(Side(ZENSICAL, folder / "zensical", [str(zensical()), "build", "-f", "mkdocs.yml"], "site"))
        found.append(Side(AS_TEXT, folder / "as-text", build, "out"))
    return {side.name: side for side in found}


def measure(group: dict[str, Side], rounds: int, *, large: bool) -> None:
    for number in range(rounds):
        for side in turned(list(group.values()), number):
            side.clean()
            side.measure("cold", memory=large)
        if large:
            continue
        ours = group[MILEPOST]
        ours.edit(number + 1)
        ours.measure("edit")
        ours.measure("nothing")


def turned(some: list[Side], number: int) -> list[Side]:
    """The same, each time with another one first: who comes first may find a machine that has rested."""
    at = number % len(some)
    return some[at:] + some[:at]


def table(groups: list[dict[str, Side]]) -> list[str]:
    lines = ["| | compared with | what | ours | other | ratio | bar | goal | |", "|---" * 9 + "|"]
    for bar in BARS:
        if max(bar.ours[2], bar.other[2]) >= len(groups):
            continue
        ours, other = (groups[at][name].median(step, bar.measure) for name, step, at in (bar.ours, bar.other))
        ratio = ours / other
        verdict = "goal reached" if ratio <= bar.goal else "reached" if ratio <= bar.bar else "**missed**"
        unit, digits = UNITS[bar.measure], 0 if bar.measure == LARGEST else 2
        lines.append(
            f"| {bar.name} | {bar.other[0]} | {bar.measure} | {ours:.{digits}f} {unit} | {other:.{digits}f} {unit} "
            f"| {ratio:.3f} | {bar.bar} | {bar.goal} | {verdict} |"
        )
    return lines


def each(group: dict[str, Side]) -> list[str]:
    """Every step of every side, for those who want to know more."""
    lines = ["| side | step | wall | processor | runs |", "|---" * 5 + "|"]
    for side in group.values():
        for step, costs in side.costs.items():
            wall, work = side.median(step, WALL), side.median(step, WORK)
            lines.append(f"| {side.name} | {step} | {wall:.2f} s | {work:.2f} s | {len(costs)} |")
    return lines


def machine() -> str:
    return f"{platform.platform()}, Python {platform.python_version()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1000, help="how many modules")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", type=int, default=5000, help="how many modules at the large size; 0: leave it out")
    arguments = parser.parse_args()
    groups = []
    with tempfile.TemporaryDirectory(prefix="milepost-benchmark-", ignore_cleanup_errors=True) as name:
        for size, rounds in ((arguments.size, arguments.rounds), (arguments.large, 1)):
            if size:
                groups.append(sides(Path(name) / str(size), size, large=bool(groups)))
                measure(groups[-1], rounds, large=len(groups) > 1)
    print(machine(), "", *table(groups), sep="\n")
    for group, size in zip(groups, (arguments.size, arguments.large), strict=False):
        print("", f"{size:,} modules", "", *each(group), sep="\n")


if __name__ == "__main__":
    main()
