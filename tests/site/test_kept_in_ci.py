"""The folders that our workflows keep between two runs: a fresh clone with them builds only what changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from mkdocs.structure.files import File

from milepost.pipeline import Project
from milepost.site import search_run
from milepost.site.search_pages import Page as SearchPage
from milepost.site.search_shards import Shard

from .conftest import Tree, built, differences, tree
from .test_incremental import replace_text

HOSTING = Path(__file__).parents[2] / "docs" / "hosting-the-repository"
NOW = time.time_ns()
TIMES: dict[str, Callable[[int], int]] = {"kept": lambda kept: kept, "new": lambda _: NOW, "lost": lambda _: 0}
"""What unpacking does with the times of files: depends on the service, and on the program it packs with."""


def kept_by_github() -> list[str]:
    workflow = yaml.safe_load((HOSTING / "github/.github/workflows/publish.yml").read_text(encoding="utf-8"))
    cache = next(step for step in workflow["jobs"]["site"]["steps"] if "cache@" in step.get("uses", ""))
    return [str(path) for path in cache["with"]["path"].split()]


def kept_by_gitlab() -> list[str]:
    pipeline = yaml.safe_load((HOSTING / "gitlab/.gitlab-ci.yml").read_text(encoding="utf-8"))
    return [str(path).rstrip("/") for path in pipeline["site"]["cache"]["paths"]]


def test_both_keep_the_same() -> None:
    assert kept_by_github() == kept_by_gitlab()


def git(*words: str, at: Path) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *words], cwd=at, check=True, capture_output=True)


def run_of_ci(origin: Path, folder: Path, cache: Path, times: Callable[[int], int]) -> Project:
    """A fresh clone, and what the last run kept. The content gets the times of the clone."""
    git("clone", "--quiet", str(origin), str(folder), at=origin)
    for name in kept_by_github():
        if (cache / name).is_dir():
            shutil.copytree(cache / name, folder / name)
        elif (cache / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(cache / name, folder / name)
    for path in (folder / "out").rglob("*"):
        time_of = times(path.stat().st_mtime_ns)
        os.utime(path, ns=(time_of, time_of))
    return Project.at(folder)


@pytest.fixture
def origin(root: Path) -> Path:
    git("init", "--quiet", "--initial-branch=main", at=root)
    (root / ".gitignore").write_text("out/\n")
    git("add", "--all", at=root)
    git("commit", "--quiet", "--message", "start", at=root)
    return root


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages the engine made, and the shards of the search that were made, in the builds in this process."""
    from milepost.site.pages import Frame

    done: list[str] = []
    html, run = Frame.html, search_run.run

    def framing(self: Frame, file: File) -> bytes:
        done.append(file.src_uri)
        return html(self, file)

    def indexing(shard: Shard, text: Callable[[SearchPage], str], room: Path) -> Path:
        done.append("search")
        return run(shard, text, room)

    monkeypatch.setattr(Frame, "html", framing)
    monkeypatch.setattr(search_run, "run", indexing)
    return done


@pytest.mark.parametrize("times", TIMES)
def test_a_fresh_clone_with_what_was_kept(
    origin: Path, tmp_path: Path, clean_site: Callable[[Project], Tree], work: list[str], times: str
) -> None:
    first = run_of_ci(origin, tmp_path / "first", tmp_path / "nothing", TIMES[times])
    assert built(first).rendered == built(first, clean=True).rendered > 0
    work.clear()
    second = run_of_ci(origin, tmp_path / "runner" / "second", first.root, TIMES[times])
    assert (built(second).rendered, work) == (0, [])
    replace_text(origin / "modules/basics/listen/01-two-moves.md", "Ask a question", "Put a question")
    git("commit", "--quiet", "--all", "--message", "edit", at=origin)
    third = run_of_ci(origin, tmp_path / "other" / "third", second.root, TIMES[times])
    assert built(third).rendered == 1
    assert set(work) == {"modules/listen/two-moves/index.md", "search"}
    assert differences(tree(third.site), clean_site(third)) == []


def test_nothing_kept_and_all_kept_wrong(origin: Path, tmp_path: Path, clean_site: Callable[[Project], Tree]) -> None:
    """What another branch or another repository kept is of no harm."""
    other = run_of_ci(origin, tmp_path / "other", tmp_path / "nothing", TIMES["kept"])
    replace_text(other.root / "curriculum/curriculum.yml", "A small curriculum", "Another curriculum")
    built(other)
    ours = run_of_ci(origin, tmp_path / "ours", other.root, TIMES["new"])
    built(ours)
    assert differences(tree(ours.site), clean_site(ours)) == []
