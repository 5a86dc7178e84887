"""What `milepost diff` says of what an author may do between two commits."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.cli import main
from milepost.diff import Diff, compare
from milepost.load import load
from milepost.report.changes import json_diff, markdown_diff, text_diff

BASE = Path(__file__).parents[1] / "cases" / "_base"
LISTEN = "modules/basics/listen"
Edit = tuple[str, str, str]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "old")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "new")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def compared(old: Path, new: Path) -> Diff:
    return compare(load(old)[0], load(new)[0])


def ids(pieces: object) -> list[tuple[str, str]]:
    assert isinstance(pieces, tuple)
    return [(piece.kind, piece.id) for piece in pieces]


def test_nothing(old: Path, new: Path) -> None:
    diff = compared(old, new)
    assert diff.is_empty
    assert diff.is_safe
    assert text_diff(diff) == "Nothing changes for learners.\n"


def test_comments_and_spaces_are_no_change(old: Path, new: Path) -> None:
    change(new / LISTEN / "quiz.yml", "duration_minutes: 4", "# four\n\nduration_minutes:   4")
    assert compared(old, new).is_empty


def test_reworded_lesson(old: Path, new: Path) -> None:
    change(new / LISTEN / "01-two-moves.md", "in your own words", "in your words")
    diff = compared(old, new)
    assert [(one.piece.id, one.parts) for one in diff.changed] == [("listen/two-moves", ("text",))]
    assert diff.is_safe


def test_answer_key(old: Path, new: Path) -> None:
    change(new / LISTEN / "quiz.yml", ", correct: true", "")
    change(new / LISTEN / "quiz.yml", "text: Are you sure?", "text: Are you sure?, correct: true")
    change(new / LISTEN / "quiz.yml", "means agreeing., answer: false", "means agreeing., answer: true")
    diff = compared(old, new)
    assert [(one.id, one.before, one.after) for one in diff.keys] == [
        ("listen/best-reply", "what", "sure"),
        ("listen/moves", "s1 is false, s2 is true", "s1 is true, s2 is true"),
    ]


def test_question_that_is_gone_is_lost_until_it_is_retired(old: Path, new: Path) -> None:
    quiz = new / LISTEN / "quiz.yml"
    text = quiz.read_text()
    quiz.write_text(text[: text.index("  - id: moves")])
    diff = compared(old, new)
    assert ids(diff.lost) == [("question", "listen/moves")]
    assert [(one.objective, one.now) for one in diff.assessed] == [("listen/O1", False)]
    retired = "licence: MIT\nretired:\n  - {id: listen/moves, why: It tested a word.}"
    change(new / "curriculum/curriculum.yml", "licence: MIT", retired)
    assert compared(old, new).lost == ()


def test_draft_may_lose_what_it_likes(old: Path, new: Path) -> None:
    for project in (old, new):
        change(project / LISTEN / "index.md", "status: published", "status: draft")
    shutil.rmtree(new / LISTEN)
    diff = compared(old, new)
    assert diff.lost == ()
    assert ("module", "listen") in ids(diff.removed)


def test_module_that_is_gone(old: Path, new: Path) -> None:
    shutil.rmtree(new / LISTEN)
    diff = compared(old, new)
    assert ids(diff.lost) == [("module", "listen")]
    assert {move.before for move in diff.moves} >= {"modules/listen/", "modules/listen/two-moves/"}
    assert not any(move.leads_on for move in diff.moves)
    assert [(one.role, one.before, one.after) for one in diff.reached] == [("engineer", 2, 0)]


def test_id_of_a_retired_thing_and_question_of_another_type(old: Path, new: Path) -> None:
    change(
        old / "curriculum/curriculum.yml", "licence: MIT", "licence: MIT\nretired: [{id: listen/two-moves, why: Old.}]"
    )
    change(new / LISTEN / "quiz.yml", "type: single", "type: multiple")
    diff = compared(old, new)
    assert ids(tuple(one.piece for one in diff.reused)) == [
        ("lesson", "listen/two-moves"),
        ("question", "listen/best-reply"),
    ]
    assert not diff.is_safe


def test_minutes_of_a_path(old: Path, new: Path) -> None:
    change(new / LISTEN / "01-two-moves.md", "duration_minutes: 5", "duration_minutes: 9")
    (minutes,) = compared(old, new).minutes
    assert (minutes.path, minutes.before, minutes.after) == ("engineer", 19, 23)


def test_reports_hold_the_same_and_no_markup_of_authors(old: Path, new: Path) -> None:
    change(new / LISTEN / "index.md", "title: Listen so that", 'title: "@everyone `x` <b>[a](b)</b> --> listen so that')
    change(new / LISTEN / "index.md", "tell you more\nsummary", 'tell you more"\nsummary')
    change(new / LISTEN / "index.md", "id: listen\n", "id: hear\n")
    diff = compared(old, new)
    markdown = markdown_diff(diff)
    assert "module 'hear'" in text_diff(diff)
    for line in markdown.splitlines():
        assert line.count("`") >= 2 or "@everyone" not in line
    data = json.loads(json_diff(diff))
    assert data["version"] == 1
    assert data["safe"] is False
    assert {"kind": "module", "id": "listen", "title": "Listen so that people tell you more"} in data["lost_ids"]


def test_id_that_was_only_renamed_is_recognised(old: Path, new: Path) -> None:
    change(new / LISTEN / "quiz.yml", "id: moves", "id: two-moves")
    text = text_diff(compared(old, new))
    assert "is it 'listen/two-moves' now? Then give that its old id back" in text
    assert "'retired'" not in text


def test_pages_beside_modules_and_their_addresses(old: Path, new: Path) -> None:
    page = "---\ntitle: Sheet\nsummary: To fill in.\n---\nWrite here.\n"
    for project, name in ((old, "sheet"), (new, "form")):
        (project / "curriculum/pages").mkdir()
        (project / f"curriculum/pages/{name}.md").write_text(page, encoding="utf-8", newline="\n")
    (new / "curriculum/paths/engineer.yml").rename(new / "curriculum/paths/builder.yml")
    change(new / "curriculum/paths/builder.yml", "id: engineer", "id: builder")
    diff = compared(old, new)
    assert [(one.kind, one.before, one.after, one.leads_on) for one in diff.moves] == [
        ("path", "paths/engineer/", "", False),
        ("page", "pages/sheet/", "", False),
    ]
    assert ("page", "form") in ids(diff.added)
    assert not diff.is_safe
    assert "aliases" not in text_diff(diff)


def test_page_that_is_gone_is_to_be_retired(old: Path, new: Path) -> None:
    (new / LISTEN / "transfer.md").unlink()
    (line,) = [line for line in text_diff(compared(old, new)).splitlines() if "DEAD" in line]
    assert "modules/listen/plan/ -> gone; THE OLD ADDRESS IS DEAD: add it to 'retired', or to the 'aliases'" in line


def test_curricula_with_gaps_are_compared(old: Path, new: Path) -> None:
    (new / "curriculum/curriculum.yml").unlink()
    (new / LISTEN / "quiz.yml").write_text("nonsense\n")
    (old / "curriculum/roles.yml").write_text("[")
    assert text_diff(compared(old, new))


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def milepost(tmp_path: Path) -> Callable[..., Result]:
    """The command on a project that stands in a folder of a git repository, with one commit `start`."""
    project = shutil.copytree(BASE, tmp_path / "repository" / "docs" / "training")
    git(tmp_path / "repository", "init", "--quiet")
    git(tmp_path / "repository", "add", "--all")
    git(tmp_path / "repository", "commit", "--quiet", "--message", "start")
    git(tmp_path / "repository", "tag", "start")
    return lambda *words: CliRunner().invoke(main, ["diff", "--root", str(project), *words])


def test_command_compares_with_a_commit(milepost: Callable[..., Result], tmp_path: Path) -> None:
    assert milepost("start").stdout == "Nothing changes for learners.\n"
    lesson = tmp_path / "repository/docs/training" / LISTEN / "01-two-moves.md"
    change(lesson, "title: Two moves", "title: Two good moves")
    done = milepost("start")
    assert done.exit_code == 0
    assert "lesson 'listen/two-moves': title\n" in done.output
    lesson.unlink()
    assert milepost("HEAD", "--format", "markdown").exit_code == 1


@pytest.mark.parametrize("base", ["", "no-such-branch", "--upload-pack=x", "start:docs"])
def test_command_refuses_what_is_no_commit(milepost: Callable[..., Result], base: str) -> None:
    done = milepost("--", base)
    assert done.exit_code == 2
    assert done.output.count("\n") == 1


def test_command_refuses_a_folder_without_a_curriculum(milepost: Callable[..., Result], tmp_path: Path) -> None:
    done = milepost(str(tmp_path))
    assert done.exit_code == 2
    assert "neither a folder with a curriculum nor a commit" in done.output


def test_command_takes_a_folder(milepost: Callable[..., Result], old: Path) -> None:
    change(old / LISTEN / "quiz.yml", "duration_minutes: 4", "duration_minutes: 6")
    assert "Minutes of paths\n  engineer: 21 -> 19\n" in milepost(str(old)).output
