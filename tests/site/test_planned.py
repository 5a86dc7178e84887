"""What a build keeps of its plans: after any edit it writes what a build without memory writes, and plans little."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.findings import has_errors
from milepost.model import Module
from milepost.pipeline import Project, write_docs
from milepost.plan import site
from milepost.plan.index import Index
from milepost.plan.planned import Planned, planned
from milepost.plan.resolve import Resolver
from milepost.site import planned as memory
from milepost.site import publish, sealed
from milepost.siteplan import Kept

from .conftest import Tree, differences, tree
from .edits import EDITS, HAND_OVER, change


@pytest.fixture
def project(taught: Project) -> Project:
    return taught


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The modules that were planned."""
    found: list[str] = []

    def spy(index: Index, module: Module, resolve: Resolver) -> Planned:
        found.append(module.id)
        return planned(index, module, resolve)

    monkeypatch.setattr(site, "planned", spy)
    return found


def add_sentence(root: Path) -> None:
    change(root, f"{HAND_OVER}/01-three-facts.md", "\n## ", "\nOne more sentence.\n\n## ")


def docs(project: Project) -> Tree:
    """What a build writes that may know the last one."""
    write_docs(project)
    return tree(project.docs)


def anew(project: Project) -> Tree:
    """What a build writes that knows nothing."""
    fresh = Project.at(project.root, project.root / "elsewhere")
    shutil.rmtree(fresh.out, ignore_errors=True)
    publish.claim(fresh)
    return docs(fresh)


def test_pages_are_those_of_a_build_that_knows_nothing(project: Project) -> None:
    for edit in EDITS:
        if not has_errors(write_docs(project)[0]):
            assert differences(docs(project), anew(project)) == [], edit
        edit(project.root)


def test_an_edit_of_a_lesson_plans_one_module(project: Project, made: list[str]) -> None:
    docs(project)
    assert sorted(made) == ["ask-openly", "hand-over", "thank-with-facts"]
    made.clear()
    docs(project)
    assert made == []
    add_sentence(project.root)
    docs(project)
    assert made == ["hand-over"]


def test_a_page_that_was_lost_is_planned_again(project: Project, made: list[str]) -> None:
    good = docs(project)
    made.clear()
    (project.docs / "modules/hand-over/three-facts/index.md").unlink()
    assert differences(docs(project), good) == []
    assert made == ["hand-over"]


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def flipped(file: Path) -> None:
    data, spot = bytearray(file.read_bytes()), random.Random(3).randrange(file.stat().st_size)  # noqa: S311 -- no secret
    data[spot] ^= 1
    file.write_bytes(data)


def of_another_shape(file: Path) -> None:
    kept = json.loads(file.read_bytes())["kept"]
    kept["modules"]["hand-over"] = {"own": [], "pages": [["only an address"]]}
    sealed.write(file, 1, kept)


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("damage", [emptied, flipped, of_another_shape, gone], ids=lambda damage: damage.__name__)
def test_a_damaged_memory_is_none(project: Project, made: list[str], damage: Callable[[Path], None]) -> None:
    docs(project)
    damage(project.work / "planned.json")
    assert memory.read(project) == Kept()
    add_sentence(project.root)
    made.clear()
    assert differences(docs(project), anew(project)) == []
    assert set(made) == {"hand-over", "ask-openly", "thank-with-facts"}
