"""What may happen to the folder of work: afterwards the site is whole, and the one that a clean build gives."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.pipeline import Project
from milepost.site import manifest, sealed

from .conftest import Tree, built, differences, tree, write_module
from .test_incremental import replace_text

LESSON = "modules/basics/listen/01-two-moves.md"
MEMORIES = ("manifest.json", "said.json")
"""Those that are there in every build. The tests look for themselves which there are."""
DICE = random.Random()  # noqa: S311 -- no secret hangs on it


@pytest.fixture(autouse=True)
def same_dice() -> None:
    """A test that is run alone draws what it draws among the others."""
    DICE.seed(5)


def memories(project: Project) -> list[Path]:
    """Every file that the next build may read, but for the pages and the site itself."""
    sites = (project.built, project.work / "previous")
    found = [path for path in project.work.rglob("*") if path.is_file()]
    return [path for path in found if not any(path.is_relative_to(site) for site in sites)]


def edit(project: Project) -> None:
    replace_text(project.root / LESSON, "Ask a question", f"Ask question {DICE.randrange(10**9)}")


def undo(project: Project, text: str) -> None:
    (project.root / LESSON).write_text(text)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def random_bytes(path: Path) -> None:
    path.write_bytes(DICE.randbytes(max(1, path.stat().st_size)))


def deep(path: Path) -> None:
    path.write_bytes(b"[" * 100_000)


def missing(path: Path) -> None:
    path.unlink()


DAMAGES = (truncated, emptied, random_bytes, deep, missing)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_damaged_memories(
    project: Project, clean_site: Callable[[Project], Tree], damage: Callable[[Path], None]
) -> None:
    built(project)
    found = memories(project)
    assert {path.name for path in found} >= set(MEMORIES)
    for path in found:
        damage(path)
    edit(project)
    built(project)
    assert differences(tree(project.site), clean_site(project)) == []


@pytest.mark.parametrize("damage", [truncated, random_bytes, missing], ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("place", ["docs", "built", "theme", "site", "config"])
def test_damaged_files(project: Project, place: str, damage: Callable[[Path], None]) -> None:
    """Some files of each kind, in each folder that a build leaves behind."""
    built(project)
    good, folder = tree(project.site), getattr(project, place)
    files = sorted(path for path in folder.rglob("*") if path.is_file()) or [folder]
    for path in DICE.sample(files, min(12, len(files))):
        if path.name != ".milepost":
            damage(path)
    built(project)
    if place in ("docs", "theme", "config"):  # the site is as it was: what has changed is seen with the next edit
        text = (project.root / LESSON).read_text()
        edit(project)
        built(project)
        undo(project, text)
        built(project)
    assert differences(tree(project.site), good) == []


@pytest.fixture
def other(project: Project, tmp_path: Path) -> Project:
    """Another curriculum, built: the same addresses, other words, another picture, one page more."""
    root = shutil.copytree(project.root, tmp_path / "another", ignore=shutil.ignore_patterns("out"))
    replace_text(root / LESSON, "Ask a question", "Never ask")
    replace_text(root / "modules/basics/listen/index.md", "status: published", "status: published\naliases: [old/way]")
    with (root / "modules/basics/listen/call.png").open("ab") as picture:
        picture.write(b"more")
    write_module(root, "stray", title="A stray module")
    made = Project.at(root)
    built(made)
    return made


@pytest.mark.parametrize("parts", [("work",), ("docs",), ("work", "docs"), ("docs", "theme", "mkdocs.yml", "work")])
def test_memories_of_another_curriculum(project: Project, other: Project, parts: tuple[str, ...]) -> None:
    built(project)
    good = tree(project.site)
    for part in parts:
        ours, theirs = project.out / part, other.out / part
        if theirs.is_file():
            shutil.copy2(theirs, ours)
        else:
            shutil.rmtree(ours)
            shutil.copytree(theirs, ours)
    text = (project.root / LESSON).read_text()
    edit(project)
    built(project)
    undo(project, text)
    built(project)
    assert differences(tree(project.site), good) == []


def test_memories_of_an_older_version(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version has another digest of code, and may have left files that this one does not know."""
    from milepost import pipeline
    from milepost.site import said

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "chrome_digest", lambda _: "an older version")
        patch.setattr(said, "code_digest", lambda: "an older version")
        built(project)
    (project.work / "cache-of-old").mkdir()
    (project.work / "cache-of-old" / "pages.pickle").write_bytes(b"cos\nsystem\n(S'exit 3'\ntR.")
    again = built(project)
    assert again.rendered == again.counts.pages
    good = tree(project.site)
    built(project, clean=True)
    assert differences(tree(project.site), good) == []


def shapes() -> st.SearchStrategy[object]:
    simple = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
    return st.recursive(
        simple, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner), max_leaves=5
    )


FIELDS = ["state", "chrome", "inputs", "config", "pages", "findings", "counts", "built", "site", "contents", "more"]


@given(st.dictionaries(st.sampled_from(FIELDS), shapes()))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_manifest_of_another_shape_raises_nothing(tmp_path: Path, body: dict[str, object]) -> None:
    """Its seal is right: somebody else's program may have written it."""
    project = Project.at(tmp_path)
    whole: dict[str, object] = {"state": manifest.COMPLETE, "chrome": "", "pages": {}, "findings": [], "counts": {}}
    stored = {"format": manifest._FORMAT, "sha256": sealed.seal(whole | body), "kept": whole | body}
    project.work.mkdir(parents=True, exist_ok=True)
    (project.work / "manifest.json").write_text(json.dumps(stored))
    known = manifest.read(project)
    assert known is None or isinstance(known.state, str)


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_manifest_of_random_bytes_is_none(tmp_path: Path, data: bytes) -> None:
    project = Project.at(tmp_path)
    project.work.mkdir(parents=True, exist_ok=True)
    (project.work / "manifest.json").write_bytes(data)
    assert manifest.read(project) is None


def all_files(project: Project) -> Iterator[Path]:
    return (path for path in project.root.rglob("*") if path.is_file())


YEAR = 365 * 24 * 3600 * 10**9
TIMES: dict[str, Callable[[], int]] = {
    "all equal": lambda: YEAR * 10,
    "in the future, as after a clock that was set back": lambda: time.time_ns() + YEAR,
    "in any order": lambda: DICE.randrange(YEAR, YEAR * 60),
}


@pytest.mark.parametrize("times", TIMES)
def test_times_of_files_say_nothing(project: Project, clean_site: Callable[[Project], Tree], times: str) -> None:
    """An edit that keeps the length and the time of the file is seen, and all else stays."""

    def stamp() -> None:
        for path in all_files(project):
            os.utime(path, ns=(TIMES[times](),) * 2)

    built(project)
    stamp()
    before = tree(project.site)
    for old, new in (("Ask a question", "Ask a queztion"), ("Ask a queztion", "Ask a queshion")):
        lesson = project.root / LESSON
        kept = lesson.stat()
        replace_text(lesson, old, new)
        os.utime(lesson, ns=(kept.st_atime_ns, kept.st_mtime_ns))
        assert built(project).rendered == 1
        assert differences(tree(project.site), before)
        assert differences(tree(project.site), clean_site(project)) == []
        stamp()


def test_a_module_renamed_by_letter_case_only(project: Project, clean_site: Callable[[Project], Tree]) -> None:
    """Files, folders and pictures; where the file system tells them apart, and where it does not."""
    built(project)
    for old, new in (
        ("modules/basics/speak.md", "modules/basics/Speak.md"),
        ("modules/basics/listen", "modules/basics/Listen"),
        ("modules/basics/Listen/call.png", "modules/basics/Listen/Call.png"),
    ):
        (project.root / old).rename(project.root / new)
        if new.endswith("png"):
            replace_text(project.root / "modules/basics/Listen/index.md", "call.png", "Call.png")
        built(project)
        assert differences(tree(project.site), clean_site(project)) == [], new
