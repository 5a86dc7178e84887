"""Every kind of thing, by flags: it is where it belongs, and check has neither an error nor a warning for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from milepost.load import load
from milepost.model import Module
from milepost.new.pages import TYPES as LESSONS
from milepost.new.quiz import TYPES as QUESTIONS

from .conftest import Faults, Run

UNITS = {"foundations", "basics", "getting-started"}


@pytest.fixture
def unit(root: Path) -> str:
    curriculum, _ = load(root)
    assert curriculum.fields
    return next(one.id for one in curriculum.fields.units if one.id in UNITS)


@pytest.fixture
def draft(new: Run, unit: str) -> str:
    """The id of a new module."""
    new("module", "--title", "Ask for help", "--unit", unit, "--competency", "communication")
    return "ask-help"


def module(root: Path, name: str) -> Module:
    return next(one for one in load(root)[0].modules if one.id == name)


def test_module(root: Path, draft: str, faults: Faults) -> None:
    assert faults() == ""
    assert module(root, draft).fields.title == "Ask for help"


def test_module_of_one_file_on_a_path(root: Path, new: Run, unit: str, faults: Faults) -> None:
    path = load(root)[0].paths[0]
    words = [
        "module",
        "--title",
        "Züge: pünktlich & gut",
        "--one-file",
        "--unit",
        unit,
        "--competency",
        "communication",
    ]
    done = new(*words, "--path", path.id, "--stage", "stretch", "--why", "It helps: often.")
    assert faults() == ""
    assert "zuge-punktlich-gut" in next(one for one in load(root)[0].paths if one.id == path.id).module_ids()
    assert f"Added to {path.places.file}" in done.output
    new("question", "zuge-punktlich-gut", "--type", "match")
    new("question", "zuge-punktlich-gut", "--type", "order")
    assert [one.type for one in module(root, "zuge-punktlich-gut").questions] == ["match", "order"]
    assert faults() == ""


@pytest.mark.parametrize("kind", LESSONS)
def test_lesson(root: Path, new: Run, draft: str, faults: Faults, kind: str) -> None:
    new("lesson", draft, "--title", "First: look", "--type", kind)
    new("lesson", draft, "--title", "First: look", "--type", kind)
    assert faults() == ""
    assert [(one.id, one.number) for one in module(root, draft).lessons] == [("first-look", 1), ("first-look-2", 2)]


def test_scenario(root: Path, new: Run, draft: str, faults: Faults) -> None:
    new("lesson", draft, "--title", "Look")
    new("scenario", draft, "--title", "It is late")
    assert faults() == ""
    (story,) = module(root, draft).scenarios
    assert (story.id, story.number, story.fields.title) == ("late", 2, "It is late")


@pytest.mark.parametrize("kind", QUESTIONS)
def test_question(root: Path, new: Run, draft: str, faults: Faults, kind: str) -> None:
    new("lesson", draft, "--title", "Look")
    new("question", draft, "--type", kind)
    new("question", draft)
    assert faults() == ""
    first, second = module(root, draft).questions
    assert (first.type, first.objectives, second.objectives) == (kind, ("O1",), ("O2",))
    assert (first.id, second.id) == (f"{kind}-question", f"single-question{'-2' * (kind == 'single')}")
    assert first.read_again == "look"


def test_quiz(root: Path, new: Run, draft: str, faults: Faults) -> None:
    new("quiz", draft, "--type", "single", "--type", "true-false", "--type", "judgement")
    assert [one.type for one in module(root, draft).questions] == ["single", "true-false", "judgement"]
    assert faults() == ""


def test_role_with_its_path(root: Path, new: Run, faults: Faults) -> None:
    new("role", "--title", "Release manager")
    curriculum, _ = load(root)
    assert curriculum.roles[-1].id == "release-manager"
    assert "release-manager" in {one.id for one in curriculum.paths}
    assert faults() == ""


def test_path_for_a_role_without_one(root: Path, new: Run, faults: Faults) -> None:
    new("role", "--title", "Release manager")
    (root / "curriculum" / "paths" / "release-manager.yml").unlink()
    new("path")
    assert "release-manager" in {one.id for one in load(root)[0].paths}
    assert faults() == ""


def test_competency(root: Path, new: Run, faults: Faults) -> None:
    new("competency", "--title", "Care for quality")
    assert load(root)[0].competencies[-1].id == "care-quality"
    assert faults() == ""


def test_lists_keep_every_byte(root: Path, new: Run) -> None:
    files = [root / "curriculum" / name for name in ("roles.yml", "competencies.yml")]
    before = [file.read_bytes() for file in files]
    new("role", "--title", "Release manager")
    new("competency", "--title", "Care for quality")
    for file, text in zip(files, before, strict=True):
        assert file.read_bytes().startswith(text.rstrip())
