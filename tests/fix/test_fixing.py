"""What `--fix` asks, what it refuses, and what it leaves alone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.check import RULES
from milepost.cli import fixing, main
from milepost.codes.load import CODES
from milepost.edit import CannotEditError, Edit, read, write
from milepost.fix import propose
from milepost.fix.file import File
from milepost.fix.names import Names, made
from milepost.fix.registry import FIXERS, Fixer

TAUGHT = Path(__file__).parents[1] / "cases" / "_taught"
ROOT = Path(__file__).parents[2]
LESSON = "modules/basics/hand-over/01-three-facts.md"
QUIZ = "modules/basics/hand-over/quiz.yml"
ASK = "modules/basics/ask-openly.md"
DAY = {"SOURCE_DATE_EPOCH": "1795392000"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return shutil.copytree(TAUGHT, tmp_path / "project")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def check(root: Path, *options: str) -> Result:
    return CliRunner(env=DAY).invoke(main, ["check", f"--root={root}", *options])


def untidy(project: Path) -> str:
    change(project / LESSON, "title: Three facts\n", "title: Three facts  \n")
    return (project / LESSON).read_text()


@pytest.mark.parametrize("folder", [TAUGHT, ROOT, ROOT / "starter"], ids=["taught", "reference", "starter"])
def test_good_content_needs_no_mending(folder: Path) -> None:
    assert propose(folder).changes == ()


def test_nothing_is_written_where_nobody_can_say_yes(project: Path) -> None:
    before = untidy(project)
    done = check(project, "--fix")
    assert done.exit_code == 1
    assert done.output == (
        f"--- a/{LESSON}\n+++ b/{LESSON}\n@@ -1,6 +1,6 @@\n ---\n id: three-facts\n"
        "-title: Three facts  \n+title: Three facts\n duration_minutes: 4\n type: concept\n ---\n"
        f"{LESSON}: spaces at the ends of lines\n"
        "This would mend 1 file. To write it: milepost check --fix --yes\nNothing was written.\n"
    )
    assert (project / LESSON).read_text() == before


@pytest.mark.parametrize(("answer", "exit_code"), [("y\n", 0), ("n\n", 1), ("\n", 1)])
def test_a_terminal_is_asked(project: Path, monkeypatch: pytest.MonkeyPatch, answer: str, exit_code: int) -> None:
    before = untidy(project)
    monkeypatch.setattr(fixing, "is_terminal", lambda: True)
    done = CliRunner(env=DAY).invoke(main, ["check", f"--root={project}", "--fix"], input=answer)
    assert done.exit_code == exit_code
    assert "Mend 1 file like this? [y/N]" in done.output
    assert ((project / LESSON).read_text() == before) == bool(exit_code)


def test_what_is_in_order_is_told_and_checked(project: Path) -> None:
    done = check(project, "--fix")
    assert (done.exit_code, done.output) == (0, "There is nothing that --fix can mend.\nEverything is in order.\n")


def test_only_the_files_and_the_codes_that_were_named(project: Path) -> None:
    untidy(project)
    change(project / ASK, "id: ask-openly\n", "")
    assert [change.file for change in propose(project).changes] == [ASK, LESSON]
    assert [change.file for change in propose(project, (LESSON,)).changes] == [LESSON]
    assert [change.file for change in propose(project, ("modules/basics/hand-over",)).changes] == [LESSON]
    assert [change.file for change in propose(project, codes=frozenset({"SH002"})).changes] == [ASK]
    assert "Mended 1 file." in check(project, "--fix", "--yes", "--only", "SH002").output


def test_spaces_behind_a_quote_go_and_those_inside_stay(project: Path) -> None:
    change(project / LESSON, "title: Three facts\n", 'title: "Three  \n  facts"  \n')
    check(project, "--fix", "--yes")
    assert 'title: "Three  \n  facts"\n' in (project / LESSON).read_text(encoding="utf-8")


def test_json_stays_json(project: Path) -> None:
    untidy(project)
    done = check(project, "--fix", "--yes", "--format", "json")
    assert done.stdout.startswith("{")
    assert "Mended 1 file." in done.stderr


def test_yes_alone_is_a_slip(project: Path) -> None:
    done = check(project, "--yes")
    assert done.exit_code == 2
    assert "--fix" in done.output


def test_a_project_that_is_none_is_not_mended(tmp_path: Path) -> None:
    assert check(tmp_path, "--fix", "--yes").exit_code == 2


def fixer(mends: str, old: str, new: str) -> Fixer:
    def edits(file: File, _: Names) -> Iterable[Edit]:
        if old in file.text and new not in file.text:
            yield Edit(file.text.index(old), file.text.index(old) + len(old), new)

    return Fixer(1, mends, (), "", edits)


def test_what_would_say_something_else_is_dropped(project: Path) -> None:
    proposal = propose(project, fixers=(fixer("titles", "title: Three facts\n", "title: Two facts\n"),))
    assert proposal.changes == ()
    assert [str(drop.why) for drop in proposal.dropped] == ["mending titles would change what this file says"]


def test_what_would_bring_a_finding_is_dropped_alone(project: Path) -> None:
    change(project / QUIZ, "  - id: first-line\n    type", "  - type")
    untidy(project)
    spaces = next(one for one in FIXERS if one.mends.startswith("spaces"))
    taken = fixer("ids", "  - type: single", "  - id: said-back\n    type: single")
    proposal = propose(project, fixers=(taken, spaces))
    assert [change.file for change in proposal.changes] == [LESSON]
    assert [drop.file for drop in proposal.dropped] == [QUIZ]
    assert "would bring a new finding: ID001" in proposal.dropped[0].why


def test_a_retired_id_is_not_used_again(project: Path) -> None:
    settings = project / "curriculum/curriculum.yml"
    settings.write_text(settings.read_text() + "retired:\n  - {id: hand-over/three-facts, why: It was wrong.}\n")
    change(project / LESSON, "id: three-facts\n", "")
    assert "\nid: three-facts-2\n" in propose(project).changes[0].after


def test_control_characters_do_not_command_the_terminal(project: Path) -> None:
    change(project / LESSON, "title: Three facts\n", "title: Three\x1b[31m facts \n")
    assert "\x1b" not in check(project, "--fix").output


def test_a_right_choice_that_is_pinned_stays(project: Path) -> None:
    quiz = (Path(__file__).parent / "cases/spread-choices/input" / QUIZ).read_text()
    (project / QUIZ).write_text(quiz)
    assert "places" in propose(project).changes[0].by[0]
    (project / QUIZ).write_text(quiz.replace("correct: true\n", "correct: true\n        pinned: true\n"))
    assert propose(project, codes=frozenset({"QZ105"})).changes == ()
    (project / QUIZ).write_text(quiz.replace("questions:", "shuffle: false\nquestions:"))
    assert propose(project).changes == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("What is open?", "open"),
        ("Which first line lets Tuan act at once?", "first-line-lets-tuan-act"),
        ("The *what* and the **why**", "the-what-and-the-why"),
        ("Größe & Übung", "grosse-ubung"),
        ("Don't panic: it's only a test", "dont-panic-only-test"),
        ("???", ""),
        ("a" * 200, "a" * 50),
    ],
)
def test_an_id_is_made_from_words(words: str, name: str) -> None:
    assert made(words) == name


def test_fixers_say_what_they_mend_and_only_codes_that_exist() -> None:
    known = {rule.code for rule in RULES} | set(CODES)
    assert [one.turn for one in FIXERS] == list(range(1, len(FIXERS) + 1))
    for one in FIXERS:
        assert one.manual
        assert one.mends
        assert set(one.codes) <= known


def test_a_file_is_written_at_once_and_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"one\r\n")
    (tmp_path / "a.md").chmod(0o640)
    write(tmp_path, "a.md", "two\r\n", instead_of=read(tmp_path, "a.md"))
    assert (tmp_path / "a.md").read_bytes() == b"two\r\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
    if os.name == "posix":
        assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640
    write(tmp_path, "b/c.md", "new\n", instead_of=None)
    assert (tmp_path / "b/c.md").read_bytes() == b"new\n"


def test_a_file_that_was_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("other")
    with pytest.raises(CannotEditError, match="meanwhile"):
        write(tmp_path, "a.md", "two", instead_of="one")
    with pytest.raises(CannotEditError, match="already"):
        write(tmp_path, "a.md", "two", instead_of=None)
    assert (tmp_path / "a.md").read_text() == "other"


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_no_file_is_written_through_a_link_or_outside(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/a.md").write_text("one")
    (root / "folder").symlink_to(tmp_path / "secret")
    (root / "a.md").symlink_to(tmp_path / "secret/a.md")
    for name in ("folder/a.md", "a.md", "../secret/a.md", str(tmp_path / "secret/a.md")):
        with pytest.raises(CannotEditError):
            write(root, name, "two", instead_of="one")
    assert (tmp_path / "secret/a.md").read_text() == "one"


def test_the_guide_names_everything_that_is_mended() -> None:
    guide = (ROOT / "docs/authors/fixing.md").read_text(encoding="utf-8")
    assert [one.mends for one in FIXERS if f"\n| {one.mends} | " not in guide] == []


def test_a_moment_gets_the_id_that_a_choice_waits_for(project: Path) -> None:
    story = project / "modules/basics/hand-over/02-the-last-five-minutes.scenario.md"
    before = story.read_text(encoding="utf-8")
    heading = next(line for line in reversed(before.splitlines()) if line.startswith("## ") and "{#" in line)
    title, _, name = heading.removesuffix("}").partition(" {#")
    assert f"](#{name})" in before
    change(story, heading, f"{title} and something else")
    assert check(project, "--fix", "--yes").exit_code == 0
    assert f"{title} and something else {{#{name}}}\n" in story.read_text(encoding="utf-8")


def test_an_id_keeps_its_no() -> None:
    assert made("Say no and offer a way") == "say-no-offer-way"
