"""What may be read at all. Links, pipes and permissions cannot be stored in a case folder, so they are made here."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from milepost.load import load
from milepost.load.faults import Faults
from milepost.load.files import MODULE_TEXT, Tree

from .conftest import BASE, LESSON, Spoil

MODULE = "modules/basics/listen"
FRONT = "---\nid: long\ntitle: Long\nduration_minutes: 5\ntype: concept\n---\n"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.md"
    file.write_text(f"{FRONT}SECRET\n")
    return file


def test_symlink_to_file_outside(tree: Path, spoil: Spoil, secret: Path) -> None:
    (tree / MODULE / "03-more.md").symlink_to(secret)
    assert spoil() == [f"{MODULE}/03-more.md:1:1 FI005"]
    assert "SECRET" not in repr(load(tree))


def test_symlink_inside_the_tree(tree: Path, spoil: Spoil) -> None:
    (tree / MODULE / "03-more.md").symlink_to(tree / LESSON)
    assert spoil() == [f"{MODULE}/03-more.md:1:1 FI005"]


@pytest.mark.parametrize("target", ["/nowhere", "03-more.md", "/etc"])
def test_symlink_to_nothing_to_itself_to_a_folder(tree: Path, spoil: Spoil, target: str) -> None:
    (tree / MODULE / "03-more.md").symlink_to(target)
    assert spoil() == [f"{MODULE}/03-more.md:1:1 FI005"]


def test_symlinked_unit(tree: Path, spoil: Spoil, tmp_path: Path) -> None:
    (tree / "modules/basics").rename(tmp_path / "basics")
    (tree / "modules/basics").symlink_to(tmp_path / "basics")
    assert "modules/basics:1:1 FI005" in spoil()


@pytest.mark.parametrize("folder", ["curriculum", "modules"])
def test_symlinked_top_folder(tree: Path, spoil: Spoil, tmp_path: Path, folder: str) -> None:
    (tree / folder).rename(tmp_path / "moved")
    (tree / folder).symlink_to(tmp_path / "moved")
    assert [finding for finding in spoil() if finding.startswith(f"{folder}:")] == [f"{folder}:1:1 FI005"]


def test_root_may_be_a_symlink(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tree)
    assert load(tmp_path / "link") == load(tree)


@pytest.mark.parametrize("file", ["../secret.md", f"{MODULE}/../../../../secret.md", "/etc/passwd"])
def test_no_way_out(tree: Path, secret: Path, file: str) -> None:
    faults = Faults()
    assert secret.exists()
    assert Tree(tree, faults).text(file) is None
    assert [finding.code for finding in faults.sorted()] == ["FI005"]


def test_sibling_with_the_same_beginning(tree: Path) -> None:
    beside = tree.with_name(f"{tree.name}-beside")
    beside.mkdir()
    (beside / "a.md").write_text("x")
    assert Tree(tree, Faults()).text(f"../{beside.name}/a.md") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipe(tree: Path, spoil: Spoil) -> None:
    os.mkfifo(tree / MODULE / "03-more.md")
    assert spoil() == [f"{MODULE}/03-more.md:1:1 FI006"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipe_in_place_of_a_file_that_is_known(tree: Path) -> None:
    os.mkfifo(tree / "pipe.yml")
    faults = Faults()
    assert Tree(tree, faults).text("pipe.yml") is None
    assert [finding.code for finding in faults.sorted()] == ["FI006"]


def test_folder_in_place_of_a_file(tree: Path, spoil: Spoil) -> None:
    (tree / "curriculum/roles.yml").unlink()
    (tree / "curriculum/roles.yml").mkdir()
    assert spoil() == ["curriculum/roles.yml:1:1 FI006"]


def test_file_in_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "modules").write_text("x")
    codes = {f"{finding.place.file} {finding.code}" for finding in load(tmp_path)[1]}
    assert codes == {"curriculum FI012", "modules FI006"}


def test_unreadable_file(spoil: Spoil, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def refuse(path: str, flags: int) -> int:
        if path.endswith("quiz.yml"):
            raise PermissionError(13, "Permission denied")
        return real(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    assert spoil() == [f"{MODULE}/quiz.yml:1:1 FI007"]


def test_five_megabytes_are_refused(spoil: Spoil) -> None:
    assert spoil(f"{MODULE}/03-long.md", FRONT + "word " * 1_000_000) == [f"{MODULE}/03-long.md:1:1 FI004"]


def test_largest_module_that_is_read(spoil: Spoil) -> None:
    text = FRONT + "word\n" * ((MODULE_TEXT - len(FRONT)) // 5)
    assert spoil(f"{MODULE}/03-long.md", text) == []
    assert spoil(f"{MODULE}/03-long.md", text + "word\n") == [f"{MODULE}/03-long.md:1:1 FI004"]


def test_large_picture(spoil: Spoil) -> None:
    png = (BASE / MODULE / "call.png").read_bytes()
    assert spoil(f"{MODULE}/call.png", png + bytes(2_000_000)) == [f"{MODULE}/call.png:1:1 FI004"]


@pytest.mark.parametrize("name", ["nul.md", "COM1.png", "ends-with-dot.", "a\nb.md", "\x1b[31m.md", "zuhören.md"])
def test_bad_names(tree: Path, name: str) -> None:
    (tree / MODULE / name).write_text(FRONT)
    found = load(tree)[1]
    assert [finding.code for finding in found] == ["FI008"]
    assert str(found[0]).isprintable()


def test_name_that_is_not_utf8(tree: Path) -> None:
    with open(os.fsencode(tree / MODULE) + b"/caf\xe9.md", "wb"):  # noqa: PTH123 - Path cannot hold such a name
        pass
    found = load(tree)[1]
    assert [finding.code for finding in found] == ["FI008"]
    assert str(found[0]).encode()


def test_names_that_differ_in_capitals(tree: Path, spoil: Spoil) -> None:
    shutil.copy(tree / LESSON, tree / MODULE / "01-Two-moves.md")
    assert spoil() == [f"{MODULE}/01-Two-moves.md:1:1 FI009"]


def test_nothing_at_all(tmp_path: Path) -> None:
    curriculum, findings = load(tmp_path / "nowhere")
    assert curriculum.modules == ()
    assert [str(finding.place) for finding in findings] == ["curriculum:1:1", "modules:1:1"]


def test_many_mistakes_in_one_file(spoil: Spoil) -> None:
    found = spoil("curriculum/glossary.yml", "".join(f"key{number}: 1\n" for number in range(5000)))
    assert len(found) == 101
    assert "curriculum/glossary.yml:1:1 FI018" in found


def test_faulty_names_the_files_with_findings(tree: Path, spoil: Spoil) -> None:
    spoil(LESSON, "no front matter")
    assert load(tree)[0].faulty == {LESSON}
