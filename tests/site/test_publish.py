"""What readers see changes as a whole, and nothing that is not ours is ever touched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from milepost.findings import has_errors
from milepost.pipeline import CannotBuild, Project, build
from milepost.site import publish

from .conftest import built, differences, tree


def test_errors_leave_the_last_site(project: Project) -> None:
    built(project)
    before = tree(project.out)
    lesson = project.root / "modules/basics/listen/01-two-moves.md"
    lesson.write_text(lesson.read_text().replace("type: concept", "type: lecture"))
    assert has_errors(build(project).findings)
    changed = differences(tree(project.out), before)
    assert [name for name in changed if not name.startswith("work/loaded/")] == ["work/said.json"]


def test_a_failing_engine_leaves_the_last_site(project: Project, theme: Path) -> None:
    built(project)
    before = tree(project.site)
    (theme / "overrides" / "main.html").write_text("{% extends 'no-such-file.html' %}")
    with pytest.raises(CannotBuild, match="no-such-file"):
        build(project)
    assert differences(tree(project.site), before) == []


def test_the_site_lists_its_files(project: Project) -> None:
    built(project)
    assert publish.listed(project.site).keys() == tree(project.site).keys()
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", publish.LIST], cwd=project.site, check=True)


@pytest.mark.parametrize(
    "place", ["site/index.html", "docs/index.md", "theme/main.html", "work/notes.txt", "mkdocs.yml"]
)
def test_foreign_output_is_refused(project: Project, place: str) -> None:
    file = project.out / place
    file.parent.mkdir(parents=True)
    file.write_text("mine")
    with pytest.raises(CannotBuild):
        build(project)
    assert tree(project.out) == {place: b"mine"}


def test_a_foreign_file_in_our_site_is_refused(project: Project) -> None:
    built(project)
    (project.site / "CNAME").write_text("mine")
    before = tree(project.out)
    with pytest.raises(CannotBuild, match="CNAME"):
        build(project)
    assert tree(project.out) == before


@pytest.mark.parametrize("out", [".", "..", "modules", "curriculum/out"])
def test_wrong_places_are_refused(root: Path, out: str) -> None:
    before = tree(root)
    with pytest.raises(CannotBuild):
        build(Project.at(root, root / out))
    assert tree(root) == before


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights on Windows")
def test_a_linked_site_is_refused(project: Project, tmp_path: Path) -> None:
    project.out.mkdir()
    (tmp_path / "target").mkdir()
    project.site.symlink_to(tmp_path / "target")
    with pytest.raises(CannotBuild, match="symbolic link"):
        build(project)


def test_other_files_beside_the_site_stay(project: Project) -> None:
    project.out.mkdir()
    (project.out / "report.txt").write_text("mine")
    built(project)
    assert (project.out / "report.txt").read_text() == "mine"


def test_a_site_without_its_work_folder_is_still_ours(project: Project) -> None:
    built(project)
    for path in (project.marker, project.config):
        path.unlink()
    for path in (project.docs, project.theme, project.work):
        subprocess.run([sys.executable, "-c", f"import shutil; shutil.rmtree({str(path)!r})"], check=True)
    built(project)


def test_two_renames_where_there_is_no_exchange(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    built(project)
    first = tree(project.site)
    built(project, clean=True)
    assert differences(tree(project.site), first) == []


def test_a_kill_between_two_renames_is_mended(project: Project) -> None:
    built(project)
    before = tree(project.site)
    project.site.rename(project.work / "aside")
    publish.recover(project)
    assert differences(tree(project.site), before) == []


def test_a_kept_page_keeps_its_time(project: Project) -> None:
    """A browser's copy of an unchanged page stays good, whichever of the two folders is on top."""
    built(project)
    page, times = project.site / "about" / "index.html", set()
    for words in ("one", "two", "three"):
        (project.root / "modules/basics/speak.md").open("a").write(f"\n{words}\n")
        built(project)
        times.add(page.stat().st_mtime_ns)
    assert len(times) == 1


def test_what_stays_the_same_is_one_file_in_both_sites_and_never_written_into(project: Project) -> None:
    """The published site is replaced as a whole: somebody who reads a page sees one version of it, or the other."""
    lesson, page = project.root / "modules/basics/speak.md", project.site / "modules" / "speak" / "index.html"
    built(project)
    for words in ("one", "two", "three"):
        lesson.open("a").write(f"\n{words}\n")
        with page.open("rb") as reader:
            before = page.read_bytes()
            built(project)
            assert reader.read() == before != page.read_bytes()
        other = project.work / publish.PREVIOUS / "about" / "index.html"
        assert other.samefile(project.site / "about" / "index.html")


def test_sites_without_links_between_files(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file system has no second names for a file, all is copied."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for words in ("one", "two"):
        built(project)
        (project.root / "modules/basics/speak.md").open("a").write(f"\n{words}\n")
    built(project)
    assert not (project.work / publish.PREVIOUS / "about/index.html").samefile(project.site / "about/index.html")
    last = tree(project.site)
    built(project, clean=True)
    assert differences(tree(project.site), last) == []
