"""`milepost rename`: files move, ids stay, links follow, old addresses lead on; all of it or nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.check import RULES, STRUCTURE, check
from milepost.cli import main
from milepost.load import load
from milepost.model import Module
from milepost.plan import plan

from .conftest import LINKS, Rename


def tree(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def module(root: Path, name: str) -> Module:
    return next(one for one in load(root)[0].modules if one.id == name)


def is_sound(root: Path) -> bool:
    curriculum, findings = load(root)
    return findings + check(curriculum, [rule for rule in RULES if rule.kind == STRUCTURE]) == []


def redirects(root: Path) -> dict[str, str]:
    return dict(plan(load(root)[0]).redirects)


def test_a_module(root: Path, rename: Rename) -> None:
    done = rename("listen", "listen-well")
    assert done.exit_code == 0, done.output
    assert "modules/basics/listen -> modules/basics/listen-well" in done.output
    one = module(root, "listen")
    assert (one.folder, one.slug, one.fields.aliases) == (
        "modules/basics/listen-well",
        "listen-well",
        ("modules/listen",),
    )
    assert is_sound(root)
    addresses = {page.address for page in plan(load(root)[0]).pages}
    assert {"modules/listen-well/", "modules/listen-well/two-moves/", "modules/listen-well/quiz/"} <= addresses
    assert not {one for one in addresses if one.startswith("modules/listen/")}
    inner = ("", "two-moves/", "the-call/", "quiz/", "plan/")
    wanted = {f"modules/listen/{name}": f"modules/listen-well/{name}" for name in inner}
    assert wanted.items() <= redirects(root).items()


def test_links_follow_and_nothing_else_changes(root: Path, rename: Rename) -> None:
    rename("listen", "listen-well")
    text = (root / "modules/basics/write.md").read_bytes().decode()
    wanted = (
        LINKS.replace("](listen/", "](listen-well/")
        .replace("(<listen/", "(<listen-well/")
        .replace(": listen/", ": listen-well/")
    )
    assert text == wanted.replace("\n", "\r\n")
    assert "(../modules/basics/listen-well/transfer.md)" in (root / "curriculum/about.md").read_text()


def test_a_module_of_one_file(root: Path, rename: Rename) -> None:
    before = (root / "modules/basics/write.md").read_bytes()
    assert rename("modules/basics/write.md", "put-down").exit_code == 0
    after = (root / "modules/basics/put-down.md").read_bytes()
    added = b"address: put-down\r\naliases: [old/write, modules/write]\r\n"
    assert after == before.replace(b"aliases: [old/write]\r\n", added)
    assert is_sound(root)


@pytest.mark.parametrize(
    "old", ["listen/two-moves", "modules/basics/listen/01-two-moves.md", "modules/listen/two-moves/"]
)
def test_a_lesson_keeps_its_number(root: Path, rename: Rename, old: str) -> None:
    assert rename(old, "moves").exit_code == 0
    assert not (root / "modules/basics/listen/01-two-moves.md").exists()
    (lesson,) = module(root, "listen").lessons
    assert (lesson.places.file, lesson.id, lesson.slug) == ("modules/basics/listen/01-moves.md", "two-moves", "moves")
    assert redirects(root)["modules/listen/two-moves/"] == "modules/listen/moves/"
    text = (root / "modules/basics/write.md").read_text()
    assert "(<listen/01-moves.md#ask-openly>)" in text
    assert "[about it](listen/01-moves.md)" in text
    assert "(01-moves.md)" in (root / "modules/basics/listen/index.md").read_text()
    assert is_sound(root)


def test_a_scenario(root: Path, rename: Rename) -> None:
    assert rename("listen/the-call", "late-call").exit_code == 0
    (story,) = module(root, "listen").scenarios
    assert story.places.file == "modules/basics/listen/02-late-call.scenario.md"
    assert '[call]: listen/02-late-call.scenario.md "The call"' in (root / "modules/basics/write.md").read_text()
    assert is_sound(root)


def test_and_back_again(root: Path, rename: Rename) -> None:
    before = tree(root)
    assert rename("listen/two-moves", "moves").exit_code == 0
    assert rename("listen", "listen-well").exit_code == 0
    assert rename("listen/moves", "two-moves").exit_code == 0
    assert is_sound(root)
    assert rename("listen-well", "listen").exit_code == 0
    assert is_sound(root)
    assert module(root, "listen").fields.address is None
    assert module(root, "listen").fields.aliases == ("modules/listen-well",)
    leads = redirects(root)
    assert leads["modules/listen-well/moves/"] == leads["modules/listen/moves/"] == "modules/listen/two-moves/"
    after = tree(root)
    assert after.keys() == before.keys()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"modules/basics/listen/index.md", "modules/basics/listen/01-two-moves.md"}


def test_old_names_of_pages_lead_on_below_old_names_of_modules(root: Path, rename: Rename) -> None:
    rename("listen", "listen-well")
    rename("listen/two-moves", "moves")
    leads = redirects(root)
    assert leads["modules/listen/two-moves/"] == leads["modules/listen-well/two-moves/"] == "modules/listen-well/moves/"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("lisen", "x", "There is no 'lisen' that could be renamed. Did you mean 'listen'?"),
        ("listen/quiz", "x", "The page 'quiz' is called so in every module."),
        ("listen/two-movs", "x", "Did you mean 'listen/two-moves'?"),
        ("listen", "Listen Well", "'Listen Well' cannot be a name"),
        ("listen", "../x", "cannot be a name"),
        ("listen", "con", "cannot be a name"),
        ("listen", "listen", "It is called 'listen' already."),
        ("listen", "write", "The address modules/write/ is taken: modules/basics/write.md has it."),
        ("listen", "gone", "which is retired"),
        ("listen/two-moves", "the-call", "is taken"),
        ("listen/two-moves", "quiz", "is taken"),
    ],
)
def test_refused_in_one_sentence(root: Path, rename: Rename, old: str, new: str, said: str) -> None:
    settings = root / "curriculum" / "curriculum.yml"
    settings.write_text(settings.read_text() + "retired: [{id: gone, why: Nobody read it.}]\n")
    before = tree(root)
    done = rename(old, new)
    assert done.exit_code == 2, done.output
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert tree(root) == before


def test_a_folder_in_the_way(root: Path, rename: Rename) -> None:
    (root / "modules/basics/_x").mkdir()
    (root / "modules/basics/_x").rename(root / "modules/basics/listen-well")
    (root / "modules/basics/listen-well/_notes").write_text("mine")
    done = rename("listen", "listen-well")
    assert done.exit_code == 2
    assert (root / "modules/basics/listen/index.md").is_file()


def test_files_with_faults_come_first(root: Path, rename: Rename) -> None:
    (root / "curriculum" / "glossary.yml").write_text("terms: [")
    done = rename("listen", "listen-well")
    assert done.exit_code == 2
    assert "First mend what `milepost check` says about curriculum/glossary.yml" in done.stderr


def test_diff_sees_what_was_retired_and_renamed(root: Path, rename: Rename, tmp_path: Path) -> None:
    before = shutil.copytree(root, tmp_path / "before")
    words = ["diff", str(before), "--root", str(root)]
    rename("listen", "listen-well")
    rename("listen/two-moves", "moves")
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    pages = ("two-moves", "the-call", "quiz", "plan", "best-reply", "moves")
    entries = [
        f"  - {{id: {name}, instead: write, why: It was too long.}}\n"
        for name in ("listen", *(f"listen/{one}" for one in pages))
    ]
    shutil.rmtree(root / "modules/basics/listen-well")
    write = root / "modules/basics/write.md"
    write.write_text(write.read_text().partition("\nSee [")[0].replace("[about it](listen-well/01-moves.md)", "it"))
    path = root / "curriculum/paths/engineer.yml"
    path.write_text(path.read_text().replace("id: listen,", "id: write,"))
    settings = root / "curriculum/curriculum.yml"
    settings.write_text(settings.read_text() + "retired:\n" + "".join(entries))
    about = root / "curriculum/about.md"
    about.write_text(about.read_text().partition("\nSee [")[0])
    assert is_sound(root)
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("failing", ["write", "move"])
def test_all_or_nothing(root: Path, rename: Rename, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    before = tree(root)
    real = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if failing == "write" and Path(target).name == "write.md" and "listen-well" in self.read_text():
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    if failing == "move":
        monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(OSError(13, "Permission denied")))
    done = rename("listen", "listen-well")
    assert done.exit_code == 2, done.output
    assert tree(root) == before


def test_it_asks_first(root: Path, rename: Rename) -> None:
    before = tree(root)
    assert rename("listen", "listen-well", "--dry-run").exit_code == 0
    done = rename("listen", "listen-well", "--root", str(root))
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (1, "Nothing was changed.")
    assert tree(root) == before
