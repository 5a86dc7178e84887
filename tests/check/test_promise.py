"""What check promises: it never fails, and plan never fails on what it let pass."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from milepost.check import check
from milepost.findings import has_errors
from milepost.load import load
from milepost.plan import plan

CASES = Path(__file__).parents[1] / "cases"
SLIPS = 40


def slip(text: str, dice: random.Random) -> str:
    """One thing that goes wrong while writing: a line lost, doubled or moved, a word of another line, a character."""
    lines = text.split("\n")
    here, there = dice.randrange(len(lines)), dice.randrange(len(lines))
    kind = dice.randrange(6)
    if kind == 0:
        del lines[here]
    elif kind == 1:
        lines.insert(there, lines[here])
    elif kind == 2:
        lines[here], lines[there] = lines[there], lines[here]
    elif kind == 3 and lines[here].split() and lines[there].split():
        lines[here] = lines[here].replace(dice.choice(lines[here].split()), dice.choice(lines[there].split()), 1)
    elif kind == 4 and lines[here]:
        spot = dice.randrange(len(lines[here]))
        lines[here] = lines[here][:spot] + dice.choice("#[](){}:-'\"`~ x1") + lines[here][spot + 1 :]
    else:
        lines[here] = "    " + lines[here]
    return "\n".join(lines)


@pytest.mark.parametrize(("base", "seed"), [*(("_base", seed) for seed in range(4)), ("_taught", 0), ("_taught", 1)])
def test_careless_authors_never_break_check_or_plan(base: str, seed: int, tmp_path: Path) -> None:
    root = shutil.copytree(CASES / base, tmp_path / "project")
    files = sorted(path for path in root.rglob("*") if path.suffix in (".md", ".yml"))
    dice = random.Random(seed)  # noqa: S311 -- no secret hangs on it
    for _ in range(SLIPS):
        chosen = dice.sample(files, dice.choice((1, 1, 2)))
        good = [file.read_text(encoding="utf-8") for file in chosen]
        for file, text in zip(chosen, good, strict=True):
            file.write_text(slip(text, dice), encoding="utf-8", newline="\n")
        curriculum, findings = load(root)
        if not has_errors(findings + check(curriculum)):
            assert plan(curriculum).pages
        for file, text in zip(chosen, good, strict=True):
            file.write_text(text, encoding="utf-8", newline="\n")
