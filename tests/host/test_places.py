"""Folders that cannot be used: one sentence, exit 2, never a traceback, and the published site stays."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner

from milepost.cli import main
from milepost.pipeline import Project
from milepost.site import publish

from .conftest import Build


def said(*arguments: str | Path) -> str:
    """What a command that must refuse says; exactly one line."""
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == 2, done.output
    assert isinstance(done.exception, SystemExit)
    assert len(done.stderr.splitlines()) == 1
    return done.stderr


def test_out_is_a_file(host: Project) -> None:
    host.out.write_text("mine")
    assert "out cannot be used: File exists." in said("build", "--root", host.root)
    assert host.out.read_text() == "mine"


def test_out_below_a_file(host: Project) -> None:
    assert "Not a directory." in said("build", "--root", host.root, "--out", host.settings / "out")


@pytest.mark.parametrize("place", ["theme", "theme/overrides", "theme/overrides/out"])
def test_out_in_the_theme(host: Project, place: str) -> None:
    assert "a folder of the theme" in said("build", "--root", host.root, "--out", host.root / place)


@pytest.mark.parametrize("name", ["taken", "taken/below", "dangling"])
def test_new_where_nothing_can_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "taken").write_text("mine")
    (tmp_path / "dangling").symlink_to("nowhere")
    said("new", "curriculum", tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dangling", "taken"]


@pytest.mark.parametrize(("code", "words"), [(errno.ENOSPC, "no space left"), (errno.EROFS, "cannot be used")])
def test_a_full_or_read_only_disk(
    host: Project, made: Build, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    made(host)
    before = (host.site / "index.html").read_bytes()
    host.settings.write_text("site_name: Another name\n", encoding="utf-8")

    def refuse(*_: object) -> NoReturn:
        raise OSError(code, "refused", str(host.site))

    monkeypatch.setattr(publish, "bring_up_to_date", refuse)
    assert words in said("build", "--root", host.root)
    assert (host.site / "index.html").read_bytes() == before


def test_out_elsewhere_leaves_the_project_alone(host: Project, tmp_path: Path) -> None:
    before = sorted(host.root.rglob("*"))
    done = CliRunner().invoke(main, ["build", "--root", str(host.root), "--out", str(tmp_path / "else where")])
    assert done.exit_code == 0, done.output
    assert sorted(host.root.rglob("*")) == before
