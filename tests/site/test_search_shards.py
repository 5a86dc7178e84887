"""The search index in shards: which page lies where, and when one is made anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.pipeline import Project
from milepost.site import search_run, search_shards
from milepost.site.search_pages import Page
from milepost.site.search_shards import Shard, divided, shards

from .conftest import Tree, built, differences, tree, write_module

LESSON = "modules/basics/listen/01-two-moves.md"


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The shards that Pagefind was started for."""
    started: list[str] = []
    run = search_run.run

    def noted(shard: Shard, text: Callable[[Page], str], room: Path) -> Path:
        started.append(shard.name)
        return run(shard, text, room)

    monkeypatch.setattr(search_run, "run", noted)
    return started


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """So few pages a shard that a small curriculum has several."""
    monkeypatch.setattr(search_shards, "_PAGES", 5)


def edit(root: Path) -> None:
    file = root / LESSON
    file.write_text(file.read_text().replace("Ask a question", "Put a question"))


@pytest.mark.parametrize(("pages", "number"), [(0, 1), (400, 1), (401, 2), (800, 2), (1600, 4), (1601, 8), (10**6, 16)])
def test_the_number_of_shards_is_a_power_of_two(pages: int, number: int) -> None:
    assert shards(pages) == number


@pytest.mark.usefixtures("many")
def test_every_page_lies_in_one_shard_and_those_of_a_module_together() -> None:
    pages = [Page(f"{module}/{each}.html", "", module=f"m{module}") for module in range(9) for each in range(4)]
    made = divided(pages, "1")
    assert sorted((page for shard in made for page in shard.pages), key=pages.index) == pages
    assert len(made) > 2
    places = {(page.module, shard.name) for shard in made for page in shard.pages}
    assert len(places) == 9
    assert [shard.name for shard in made][:2] == ["", "1/"]


def test_a_key_changes_with_the_pages_and_with_the_version() -> None:
    keys = {
        divided([page], version)[0].key
        for page in (Page("a", "x"), Page("b", "x"), Page("a", "y"))
        for version in ("1", "2")
    }
    assert len(keys) == 6


@pytest.mark.usefixtures("many")
def test_an_edit_makes_one_shard_anew_and_gives_what_a_clean_build_gives(
    project: Project, runs: list[str], clean_site: Callable[[Project], Tree]
) -> None:
    built(project)
    assert len(runs) > 2
    runs.clear()
    edit(project.root)
    built(project)
    assert len(runs) == 1
    assert differences(tree(project.site), clean_site(project)) == []


@pytest.mark.usefixtures("many")
def test_more_and_fewer_shards_than_before(
    project: Project, runs: list[str], clean_site: Callable[[Project], Tree]
) -> None:
    built(project)
    first = len(runs)
    added = [write_module(project.root, f"more-{each}", title=f"More {each}") for each in range(first * 5)]
    runs.clear()
    built(project)
    assert len(runs) > first
    assert differences(tree(project.site), clean_site(project)) == []
    path = project.root / "curriculum/paths/engineer.yml"
    path.write_text("".join(line for line in path.read_text().splitlines(True) if "id: more-" not in line))
    for file in added:
        file.unlink()
    built(project)
    assert differences(tree(project.site), clean_site(project)) == []


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("damage", ["flipped", "emptied", "gone", "grown", "forgotten", "rewritten"])
def test_a_damaged_shard_is_made_anew(
    project: Project, runs: list[str], damage: str, clean_site: Callable[[Project], Tree]
) -> None:
    built(project)
    number = len(runs)
    runs.clear()
    wound(project, damage)
    edit(project.root)
    built(project)
    assert "1/" in runs
    assert len(runs) == number if damage in {"forgotten", "rewritten"} else len(runs) <= 2
    assert differences(tree(project.site), clean_site(project)) == []


def wound(project: Project, damage: str) -> None:
    """Do harm to the second shard, or to what is known of all."""
    victim, known = next((project.work / "search" / "1").glob("*.pf_meta")), project.work / "search.json"
    data = victim.read_bytes()
    if damage == "gone":
        victim.unlink()
    elif damage == "forgotten":
        known.write_text('{"format": 2, "sha256": "", "kept": {}}')
    elif damage == "rewritten":
        known.write_text(known.read_text().replace(".html", ".htm"))
    else:
        victim.write_bytes({"flipped": data[:-1] + bytes([data[-1] ^ 1]), "emptied": b"", "grown": data + b"x"}[damage])


@pytest.mark.usefixtures("many")
def test_another_version_of_pagefind_makes_all_anew(
    project: Project, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(project)
    number = len(runs)
    runs.clear()
    monkeypatch.setattr(search_run, "version", lambda: "another")
    edit(project.root)
    built(project)
    assert len(runs) == number


@pytest.mark.usefixtures("many")
def test_a_shard_survives_a_new_look(project: Project, theme: Path, runs: list[str]) -> None:
    built(project)
    runs.clear()
    (theme / "assets/css/base.css").open("a").write("\n/* changed */\n")
    built(project)
    assert runs == []
