"""The modules as the last build read them: after any edit the same is found, built and remembered as without them."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.load import modules, shelf
from milepost.model import Module, Silence
from milepost.pipeline import Project, check, read, write_docs
from milepost.site import inputs

from .edits import EDITS, HAND_OVER, change

ALL = ["ask-openly", "hand-over", "thank-with-facts"]


@pytest.fixture
def project(taught: Project) -> Project:
    return taught


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The modules whose files were read."""
    found: list[str] = []

    def spy(module: Module, silences: list[Silence]) -> bytes:
        found.append(module.id)
        return shelf.written(module, silences)

    monkeypatch.setattr(modules, "written", spy)
    return found


def anew(project: Project) -> Project:
    return Project.at(project.root, project.root / "elsewhere")


def nothing(root: Path) -> None:
    """The last edit is followed by a look as well."""
    del root


def kept(project: Project) -> list[Path]:
    return sorted(path for path in (project.work / "loaded").glob("*") if path.suffix != ".new")


def test_what_is_read_is_what_a_build_reads_that_knows_nothing(project: Project) -> None:
    for edit in (*EDITS, nothing):
        assert read(project) == read(anew(project)), edit
        write_docs(project)
        assert read(project) == read(anew(project)), edit
        edit(project.root)


def test_an_edit_reads_one_module(project: Project, fresh: list[str]) -> None:
    write_docs(project)
    assert sorted(fresh) == ALL
    fresh.clear()
    change(project.root, f"{HAND_OVER}/01-three-facts.md", "\n## ", "\nOne more sentence.\n\n## ")
    write_docs(project)
    assert fresh == ["hand-over"]
    assert len(kept(project)) == 3  # what was read of the module before is gone


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def flipped(file: Path) -> None:
    data, spot = bytearray(file.read_bytes()), random.Random(4).randrange(file.stat().st_size)  # noqa: S311 -- no secret
    data[spot] ^= 1
    file.write_bytes(data)


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("damage", [emptied, flipped, a_folder, Path.unlink], ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_none(project: Project, fresh: list[str], damage: Callable[[Path], None]) -> None:
    write_docs(project)
    fresh.clear()
    for file in kept(project):
        damage(file)
    write_docs(project)
    assert sorted(fresh) == ALL
    assert read(project) == read(anew(project))


def test_a_check_writes_nothing(project: Project) -> None:
    check(project)
    assert not (project.work / "loaded").exists()


def test_a_file_that_is_saved_meanwhile_is_not_kept_as_what_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its digest is taken before it is read: between the two, somebody may save it."""
    ask, lesson = inputs.read, project.root / HAND_OVER / "01-three-facts.md"
    before = lesson.read_text(encoding="utf-8")

    def saved_meanwhile(project: Project) -> inputs.Inputs | None:
        found = ask(project)
        lesson.write_text(before.replace("\n## ", "\nSaved meanwhile.\n\n## ", 1), encoding="utf-8", newline="\n")
        return found

    monkeypatch.setattr(inputs, "read", saved_meanwhile)
    write_docs(project)
    monkeypatch.undo()
    assert kept(project) == []
    lesson.write_text(before, encoding="utf-8", newline="\n")
    write_docs(project)
    assert read(project) == read(anew(project))
    assert "Saved meanwhile" not in (project.docs / "modules/hand-over/three-facts/index.md").read_text()
