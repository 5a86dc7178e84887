"""Digests of files that are known without reading: only where the file system says that nothing was written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.pipeline import Project
from milepost.site.files import sha256
from milepost.site.ledger import ledger

from .conftest import Tree, built, differences, tree
from .test_incremental import replace_text

LESSON = "modules/basics/listen/01-two-moves.md"


def test_reads_what_came_or_was_written_since(tmp_path: Path) -> None:
    for name in ("kept", "written", "gone"):
        (tmp_path / name).write_bytes(b"before")
    known = ledger(tmp_path, {"kept": "known, not read", "written": "known", "gone": "known"})
    (tmp_path / "written").write_bytes(b"after.")
    (tmp_path / "gone").unlink()
    (tmp_path / "new").write_bytes(b"new")
    found = known.now(tmp_path).digests
    assert found == {"kept": "known, not read", "written": sha256(b"after."), "new": sha256(b"new")}


def test_another_file_of_the_same_size_and_time_is_read(tmp_path: Path) -> None:
    file, times = tmp_path / "page", (5, 5)
    file.write_bytes(b"before")
    os.utime(file, times)
    known = ledger(tmp_path, {"page": "known"})
    other = tmp_path / "other"
    other.write_bytes(b"after.")
    os.utime(other, times)
    other.replace(file)
    assert known.now(tmp_path).digests == {"page": sha256(b"after.")}


@pytest.mark.parametrize("damage", ["written", "gone", "more"])
def test_a_changed_copy_is_not_built_upon(project: Project, clean_site: Callable[[Project], Tree], damage: str) -> None:
    """Sites take turns: what will be published next is built up on the one before the last."""
    for was, now in (("Ask a question", "Put a question"), ("Put a question", "Try a question")):
        built(project)
        replace_text(project.root / LESSON, was, now)
    page = project.work / "previous" / "about" / "index.html"
    if damage == "written":
        page.write_bytes(page.read_bytes().replace(b"About", b"abouT"))
    elif damage == "gone":
        page.unlink()
    else:
        page.with_name("more.html").write_text("more")
    built(project)
    assert differences(tree(project.site), clean_site(project)) == []
