"""The codes of what is wrong with a host's settings and files, and of what MkDocs says."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from milepost.findings import Level
from milepost.pipeline import Project, build
from milepost.site import engine, settings

from .conftest import CASES


def codes(root: Path) -> list[tuple[str, Level]]:
    return [(finding.code, finding.level) for finding in settings.read(Project.at(root))[1]]


def test_setting_that_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("hooks: [own.py]")
    assert codes(tmp_path) == [("CF001", Level.ERROR)]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_link_among_the_files_of_a_host(tmp_path: Path) -> None:
    (tmp_path / "theme" / "overrides").mkdir(parents=True)
    (tmp_path / "theme" / "overrides" / "logo.svg").symlink_to("/etc/hostname")
    assert codes(tmp_path) == [("CF002", Level.ERROR)]


def test_what_mkdocs_warns_of_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "run", lambda *words, run=engine.run: [*run(*words), "a page of yours is odd"])
    root = shutil.copytree(CASES / "_taught", tmp_path / "project")
    found = build(Project.at(root)).findings
    assert [(one.code, one.level, one.message) for one in found if one.code == "MK001"] == [
        ("MK001", Level.WARNING, "a page of yours is odd")
    ]
