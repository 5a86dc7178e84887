"""Small curricula on disk, and whole sites compared byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from milepost import resources
from milepost.findings import has_errors
from milepost.pipeline import Outcome, Project, build
from milepost.site import publish

CASES = Path(__file__).parents[1] / "cases"
Tree = dict[str, bytes]

MODULE = """\
---
id: {id}
title: {title}
summary: One more module.
level: 1
competencies: {{communication: 1}}
objectives:
  - {{id: O1, text: Name one thing.}}
duration_minutes: 3
status: published
authors: [The test team]
reviewed: {reviewed}
---
{text}
"""


def write_module(
    root: Path, name: str, *, title: str = "Another module", text: str = "", day: str = "2026-11-20"
) -> Path:
    """A module in one file, and its step on the path."""
    file = root / "modules" / "basics" / f"{name}.md"
    file.write_text(MODULE.format(id=name, title=title, text=text or f"The text of {name}.", reviewed=day))
    path = root / "curriculum" / "paths" / "engineer.yml"
    step = f"      - {{id: {name}, required: true, why: It is next.}}\n"
    if step not in path.read_text():
        path.write_text(path.read_text().replace("  - id: core\n", f"{step}  - id: core\n"))
    return file


def tree(folder: Path) -> Tree:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differences(one: Tree, other: Tree) -> list[str]:
    """The names that are in one tree only, or differ."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def built(project: Project, *, clean: bool = False) -> Outcome:
    """A build that must succeed."""
    outcome = build(project, clean=clean)
    assert not has_errors(outcome.findings), outcome.findings
    return outcome


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with two modules."""
    root = shutil.copytree(CASES / "_base", tmp_path / "project")
    write_module(root, "speak", title="Speak clearly")
    return root


@pytest.fixture
def project(root: Path) -> Project:
    return Project.at(root)


@pytest.fixture
def theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A theme that a test may change."""
    copy = shutil.copytree(resources.theme(), tmp_path / "theme")
    monkeypatch.setattr(resources, "theme", lambda: copy)
    return copy


@pytest.fixture
def clean_site(tmp_path: Path) -> Callable[[Project], Tree]:
    """The site a clean build gives, made from a copy of the project in another folder."""

    def make(project: Project) -> Tree:
        copy = tmp_path / "elsewhere" / "a copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(project.root, copy, ignore=shutil.ignore_patterns("out"))
        built(Project.at(copy))
        return tree(copy / "out" / "site")

    return make


@pytest.fixture
def taught(tmp_path: Path) -> Project:
    """A project whose lessons teach something, so that all rules have something to look at."""
    project = Project.at(shutil.copytree(CASES / "_taught", tmp_path / "project"))
    publish.claim(project)
    return project
