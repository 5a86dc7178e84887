"""What is remembered between two readings never shows: the results are those of a process that knows nothing."""

from __future__ import annotations

import os
import random
import shutil
from itertools import count
from pathlib import Path

import pytest

from milepost import check, load, plan
from milepost.findings import has_errors
from tests.check.test_promise import slip

FOLDER = Path(__file__).parent / "cases"
BASE = FOLDER / "_base"
CASES = sorted(path for path in FOLDER.iterdir() if (path / "input").is_dir())
SLIPS = 25


class Session:
    """One process that reads again and again, and how often it did."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.load, self.check, self.plan = load.Memory(), check.Memory(), plan.Memory()
        self.plans = 0

    def compare(self) -> None:
        """Read with and without memory."""
        fresh, known = load.load(self.root), load.load(self.root, self.load)
        assert known == fresh
        findings = check.check(fresh[0])
        assert check.check(known[0], memory=self.check) == findings
        if not has_errors([*fresh[1], *findings]):
            self.plans += 1
            assert plan.plan(known[0], findings, self.plan) == plan.plan(fresh[0], findings)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_rules_say_the_same_of_one_module_and_of_all(case: Path) -> None:
    curriculum, _ = load.load(case / "input")
    assert check.check(curriculum, memory=check.Memory()) == check.check(curriculum)


@pytest.mark.parametrize(("base", "seed"), [("_base", 0), ("_base", 1), ("_taught", 2), ("_taught", 3)])
def test_slips_and_their_mending(base: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milepost.load.memory._YOUNG", 0)
    root, ticks = shutil.copytree(FOLDER / base, tmp_path / "project"), count(1)
    files = sorted(path for path in root.rglob("*") if path.suffix in (".md", ".yml"))
    dice, session = random.Random(seed), Session(root)  # noqa: S311 -- no secret hangs on it

    def save(file: Path, text: str) -> None:
        file.write_text(text, encoding="utf-8", newline="\n")
        os.utime(file, ns=(next(ticks) * 10**9,) * 2)

    for _ in range(SLIPS):
        file = dice.choice(files)
        good = file.read_text(encoding="utf-8")
        save(file, slip(good, dice))
        session.compare()
        save(file, good.replace("\n\n", "\n\nOne more thought.\n\n", 1) if dice.random() < 0.3 else good)
        session.compare()
    assert session.plans > SLIPS // 2


def test_what_was_not_written_is_the_same_object(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milepost.load.memory._YOUNG", 0)
    root, memory, planned = shutil.copytree(BASE, tmp_path / "project"), load.Memory(), plan.Memory()
    first, _ = load.load(root, memory)
    before = plan.plan(first, (), planned)
    lesson = root / "modules/basics/listen/01-two-moves.md"
    lesson.write_text(lesson.read_text(encoding="utf-8") + "\nOne more thought.\n", encoding="utf-8")
    second, _ = load.load(root, memory)
    after = plan.plan(second, (), planned)
    assert all(one is other for one, other in zip(first.paths, second.paths, strict=True))
    changed = [one.address for one, other in zip(before.pages, after.pages, strict=True) if one != other]
    assert changed == ["modules/listen/two-moves/"]


def test_what_was_written_a_moment_ago_is_read_again(tmp_path: Path) -> None:
    root, memory = shutil.copytree(BASE, tmp_path / "project"), load.Memory()
    first, _ = load.load(root, memory)
    second, _ = load.load(root, memory)
    assert first == second
    assert first.about is not second.about
