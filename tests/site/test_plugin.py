"""`mkdocs build` and `mkdocs serve` at the root run Milepost first."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from milepost.pipeline import Project
from milepost.site import publish

from .conftest import built, differences, tree
from .waiting import free_port, told, until

SETTINGS = "site_name: A small curriculum\ndocs_dir: modules\nplugins: [milepost]\n"


@pytest.fixture
def root(root: Path) -> Path:
    (root / "mkdocs.yml").write_text(SETTINGS)
    return root


def mkdocs(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "mkdocs", *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("arguments", [("build",), ("build", "--strict"), ("build", "-d", "elsewhere")])
def test_mkdocs_builds_the_same_site(project: Project, arguments: tuple[str, ...]) -> None:
    done = mkdocs(project.root, *arguments)
    assert done.returncode == 0, done.stderr
    built(project)
    theirs = tree(project.root / (arguments[2] if len(arguments) > 2 else "site"))
    assert differences(theirs, tree(project.site)) == [publish.LIST]  # MkDocs does not list what it made


def test_errors_stop_mkdocs_with_the_report(project: Project) -> None:
    lesson = project.root / "modules/basics/listen/01-two-moves.md"
    lesson.write_text(lesson.read_text().replace("type: concept", "type: lecture"))
    done = mkdocs(project.root, "build")
    assert done.returncode == 1
    assert "modules/basics/listen/01-two-moves.md:5" in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert not (project.root / "site").exists()


def test_a_build_by_mkdocs_costs_the_next_build_nothing(project: Project) -> None:
    first = built(project)
    assert mkdocs(project.root, "build").returncode == 0
    assert first.rendered
    assert built(project).rendered == 0


def test_mkdocs_serves_and_rebuilds(project: Project) -> None:
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with told(command, project.root) as server:
        page = f"http://127.0.0.1:{port}/modules/speak/"
        until(lambda: "The text of speak" in read(page), server)
        file = project.root / "modules/basics/speak.md"
        file.write_text(file.read_text().replace("The text of", "New words about"))
        until(lambda: "New words about speak" in read(page), server)


def read(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - our own server
            return answer.read().decode()
    except OSError:
        return ""
