"""A copy of a small curriculum with links of every kind to what is renamed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.cli import main

BASE = Path(__file__).parents[1] / "cases" / "_base"
LINKS = """\
---
id: write
title: Write it down
summary: Links of every kind.
level: 1
competencies: {communication: 1}
objectives: [{id: O1, text: Describe it.}]
duration_minutes: 2
aliases: [old/write]
quiz:
  duration_minutes: 2
  questions:
    - id: where
      type: reflection
      prompt: Where do you read [about it](listen/01-two-moves.md)?
      objectives: [O1]
---
See [the module](listen/index.md), [one part](<listen/01-two-moves.md#ask-openly>) and [the call][call].
By id: [the module](module:listen), [a lesson](lesson:listen/two-moves).

```text
listen/index.md and listen/01-two-moves.md stay here
```

[call]: listen/02-the-call.scenario.md "The call"
"""
Rename = Callable[..., Result]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    copy = shutil.copytree(BASE, tmp_path / "copy")
    (copy / "modules" / "basics" / "write.md").write_bytes(LINKS.replace("\n", "\r\n").encode())
    about = copy / "curriculum" / "about.md"
    about.write_text(about.read_text() + "\nSee [listening](../modules/basics/listen/transfer.md).\n")
    return copy


@pytest.fixture
def rename(root: Path) -> Rename:
    """`milepost rename --yes`."""

    def run(old: str, new: str, *words: str) -> Result:
        return CliRunner().invoke(main, ["rename", old, new, "--root", str(root), *(words or ["--yes"])])

    return run
