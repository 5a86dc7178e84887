"""A site built in several processes is the site built in one."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from milepost.pipeline import Project
from milepost.site import engine, parts
from milepost.system import CannotBuild

from .conftest import Tree, built, differences, tree

IN_PARTS = 3


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MANY", 1)
    monkeypatch.setattr(engine, "cores", lambda: IN_PARTS)


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The docs files that the parts did not build, each time."""
    found: list[str] = []

    def after(project: Project, date: str, missing: Sequence[str]) -> list[str]:
        said = ahead(project, date, missing)
        found.extend(name for name in missing if not (project.built / name).with_suffix(".html").is_file())
        return said

    ahead = engine._ahead
    monkeypatch.setattr(engine, "_ahead", after)
    return found


@pytest.mark.usefixtures("in_parts")
def test_the_same_site(project: Project, clean_site: Callable[[Project], Tree], left: list[str]) -> None:
    built(project)
    assert left == []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "MANY", 10_000)
        alone = clean_site(project)
    assert differences(tree(project.site), alone) == []


HERE = os.getpid()
BUILD = parts._build


def die(*words: Any) -> list[str]:
    """Builds nothing in a process of its own."""
    if os.getpid() != HERE:
        os._exit(9)
    return BUILD(*words)


def odd(*_: Any) -> list[str]:
    return ["odd"]


@pytest.mark.usefixtures("in_parts")
def test_a_process_that_dies(project: Project, clean_site: Callable[[Project], Tree]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "_build", die)
        built(project)
    assert differences(tree(project.site), clean_site(project)) == []


@pytest.mark.usefixtures("in_parts")
def test_what_a_host_got_wrong_is_said_once(project: Project) -> None:
    project.overrides.mkdir(parents=True)
    (project.overrides / "main.html").write_text("{{ 1 // 0 if page else '' }}")
    with pytest.raises(CannotBuild, match="by zero"):
        built(project)


@pytest.mark.usefixtures("in_parts")
def test_warnings_are_said_once(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_build", odd)
    built(project)
    monkeypatch.setattr(engine, "warnings", lambda _: ["odd", "odder"])
    assert engine.run(project, "", ["index.md"]) == ["odd", "odder"]
