"""`milepost check` as people and machines ask it: formats, rules, files, levels, the line that is meant, progress."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.cli import main
from milepost.cli.lines import Lines
from milepost.cli.progress import Progress
from milepost.findings import Place

TAUGHT = Path(__file__).parent / "cases" / "_taught"
QUIZ = "modules/basics/hand-over/quiz.yml"
LESSON = "modules/basics/hand-over/01-three-facts.md"
ROLES = "curriculum/roles.yml"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One error in a lesson (RF010), and a role without a path (PA005), which is a warning."""
    root = shutil.copytree(TAUGHT, tmp_path / "project")
    with (root / LESSON).open("a", encoding="utf-8") as lesson:
        lesson.write("\nSee [the page that is not there](09-gone.md).\n")
    with (root / ROLES).open("a", encoding="utf-8") as roles:
        roles.write("  - {id: tester, title: Tester, summary: Finds things., targets: {}}\n")
    monkeypatch.chdir(root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796000000")
    return root


def check(*words: str) -> Result:
    return CliRunner().invoke(main, ["check", *words])


def codes(*words: str) -> list[str]:
    held = json.loads(check("--format", "json", *words).stdout)
    return [finding["code"] for finding in held["findings"]]


@pytest.mark.usefixtures("project")
def test_all_is_told_without_more_words() -> None:
    done = check()
    assert done.exit_code == 1
    assert "1 error, 1 warning\n" in done.stdout
    assert codes() == ["PA005", "RF010"]


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("words", "told", "exit_code"),
    [
        (["--only", "PA005"], ["PA005"], 0),
        (["--only", "pa005,RF010"], ["PA005", "RF010"], 1),
        (["--only", "PA005", "--only", "RF"], ["PA005", "RF010"], 1),
        (["--only", "PA"], ["PA005"], 0),
        (["--only", "structure"], ["PA005", "RF010"], 1),
        (["--only", "teaching"], [], 0),
        (["--level", "error"], ["RF010"], 1),
        (["--level", "warn"], ["PA005", "RF010"], 1),
        (["--level", "warning"], ["PA005", "RF010"], 1),
        (["--level", "error", "--only", "PA"], [], 0),
        (["curriculum"], ["PA005"], 0),
        (["curriculum", LESSON], ["PA005", "RF010"], 1),
        (["modules/basics"], ["RF010"], 1),
        ([QUIZ], [], 0),
        (["."], ["PA005", "RF010"], 1),
        (["./modules/../curriculum/roles.yml"], ["PA005"], 0),
    ],
)
def test_only_what_was_asked_for_is_told_and_counted(words: list[str], told: list[str], exit_code: int) -> None:
    assert codes(*words) == told
    assert check(*words).exit_code == exit_code


@pytest.mark.usefixtures("project")
def test_what_was_not_asked_for_is_not_forgotten() -> None:
    assert check("curriculum").stdout.endswith("1 error elsewhere: `milepost check` without more words shows all.\n")
    assert check(QUIZ).stdout == (
        "Nothing to mend in what you asked for.\n1 error elsewhere: `milepost check` without more words shows all.\n"
    )


@pytest.mark.parametrize("words", [["--only", "QZ"], [QUIZ], ["--level", "error", "curriculum"]])
def test_only_all_of_it_can_be_in_order(project: Path, words: list[str]) -> None:
    shutil.copy(TAUGHT / LESSON, project / LESSON)
    assert check(*words).stdout == "Nothing to mend in what you asked for.\n"
    shutil.copy(TAUGHT / ROLES, project / ROLES)
    assert check().stdout == "Everything is in order.\n"


def test_paths_are_named_from_here_or_from_the_project(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "modules")
    assert codes("--root", "..", "basics") == ["RF010"]
    assert codes("--root", "..", "curriculum") == ["PA005"]
    assert codes("--root", "..", str(project / ROLES)) == ["PA005"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--only", "RF0x1"], "There is no code 'RF0x1'. Did you mean 'RF0"),
        (["--only", "ZZ"], "There is no code 'ZZ'"),
        (["--only", "teching"], "There is no code 'teching'. Did you mean 'teaching'?"),
        (["modules/nowhere"], "There is no file or folder modules/nowhere."),
        (["\x1b[2J"], "There is no file or folder \\x1b[2J."),
        ([".."], ".. lies outside the project"),
        (["/"], "/ lies outside the project"),
        (["README.md"], "README.md is not checked: lessons are in modules/"),
        (["modules/_notes.md"], "modules/_notes.md is not checked: names that begin with _ or . are left alone."),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(project: Path, words: list[str], sentence: str) -> None:
    (project / "README.md").touch()
    (project / "modules" / "_notes.md").touch()
    done = check(*words)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1


def test_link_that_leads_outside_is_refused(project: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").touch()
    try:
        (project / "modules" / "out.md").symlink_to(tmp_path / "secret.md")
    except OSError:
        pytest.skip("links need a right here")
    assert "lies outside the project" in check("modules/out.md").stderr


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("form", ["json", "sarif", "github", "gitlab"])
def test_machines_get_all_and_the_same_exit_code(form: str) -> None:
    done = check("--format", form)
    assert done.exit_code == 1
    assert done.stdout.count("RF010") >= 1
    assert done.stdout.count("PA005") >= 1
    assert "Everything is in order" not in check("--format", form, QUIZ).stdout


@pytest.mark.usefixtures("project")
def test_unknown_format_names_the_known_ones() -> None:
    done = check("--format", "xml")
    assert done.exit_code == 2
    assert "sarif" in done.stderr


def test_notes_are_for_those_who_ask(project: Path) -> None:
    settings = project / "curriculum" / "curriculum.yml"
    settings.write_text(f"{settings.read_text()}check: {{levels: {{PA005: note}}}}\n")
    done = check("curriculum")
    assert done.stdout.startswith("Nothing to mend in what you asked for.\n")
    assert "1 note: `milepost status` shows it\n" in done.stdout
    assert "PA005 note: " in check("--level", "note").stdout
    assert "note" not in check("--level", "warning").stdout
    assert codes() == ["PA005", "RF010"]


def test_files_are_named_as_a_repository_knows_them(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.parent)
    assert f"file=project/{LESSON}," in check("--root", "project", "--format", "github").stdout
    assert json.loads(check("--root", "project", "--format", "json").stdout)["findings"][1]["file"] == LESSON


def test_line_that_is_meant_is_shown_when_asked_for(project: Path) -> None:
    done = check("--excerpt", LESSON)
    number = (project / LESSON).read_text(encoding="utf-8").count("\n")
    assert done.stdout.splitlines()[1:3] == [
        f"{number:>7} | See [the page that is not there](09-gone.md).",
        "        |     ^",
    ]
    assert " | " not in check(LESSON).stdout


def on_a_terminal(project: Path, **env: str) -> str:
    """What a terminal is sent."""
    pty = pytest.importorskip("pty", reason="there is no such terminal here")
    ours, theirs = pty.openpty()
    try:
        command = [sys.executable, "-m", "milepost", "check"]
        known = {"TERM": "xterm", **{key: value for key, value in os.environ.items() if key != "NO_COLOR"}, **env}
        subprocess.run(command, cwd=project, env=known, stdout=theirs, stderr=subprocess.DEVNULL, timeout=120)
        return os.read(ours, 100_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)


def test_terminal_gets_colour_and_the_line_that_is_meant(project: Path) -> None:
    text = on_a_terminal(project)
    assert "RF010 \x1b[31merror\x1b[0m: " in text
    assert "| See [the page that is not there](09-gone.md)." in text
    assert "\x1b[31m^\x1b[0m" in text


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(project: Path, env: dict[str, str]) -> None:
    text = on_a_terminal(project, **env)
    assert "\x1b" not in text
    assert "| See [the page that is not there](09-gone.md)." in text


@pytest.mark.usefixtures("project")
def test_no_colour_when_nobody_sees_it() -> None:
    assert "\x1b" not in CliRunner().invoke(main, ["check"], color=True).stdout


def test_lines_are_read_inside_the_project_only(project: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    lines = Lines(project)
    assert lines(Place(ROLES, 1)) == "roles:"
    assert lines(Place(ROLES, 10_000)) is None
    for file in ("../secret", "nowhere.md", "modules", "a\0b", str(tmp_path / "secret"), "\udc80.md"):
        assert lines(Place(file)) is None


class Clock:
    """Goes as far as it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_progress_is_shown_after_a_second_and_leaves_nothing() -> None:
    stream, clock = io.StringIO(), Clock()
    shown = Progress(stream, clock)
    shown("reading a.md")
    shown.clear()
    assert stream.getvalue() == ""
    for clock.now, words in ((1.5, "reading b.md"), (1.55, "reading c.md"), (1.7, "reading\x1b[2J d.md")):
        shown(words)
    shown.clear()
    assert stream.getvalue() == "\r\x1b[Kreading b.md\r\x1b[Kreading\\x1b[2J d.md\r\x1b[K"


def test_progress_shows_at_once_what_is_of_another_kind() -> None:
    """It may take long, and nothing else may be said meanwhile."""
    stream, clock = io.StringIO(), Clock()
    shown = Progress(stream, clock)
    for clock.now, words in ((0.5, "reading a.md"), (1.5, "writing a"), (1.55, "writing b"), (1.56, "publishing")):
        shown(words)
    assert stream.getvalue() == "\r\x1b[Kwriting a\r\x1b[Kpublishing"


def test_finding_is_allowed_where_it_stands(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Years later every module waits for a review; one of them says why that is well."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    assert codes("--only", "RV002") == ["RV002"] * 3
    index = project / "modules" / "basics" / "hand-over" / "index.md"
    text = index.read_text(encoding="utf-8")
    reason = "  # milepost: allow RV002 because the panel meets in spring"
    index.write_text(text.replace("\nstatus:", f"{reason}\nstatus:"), encoding="utf-8", newline="\n")
    assert sorted(codes("--only", "RV002,SI")) == ["RV002", "RV002", "RV002", "SI001"]
    allowed = "\n".join(line + reason if line.startswith("reviewed:") else line for line in text.split("\n"))
    index.write_text(allowed, encoding="utf-8", newline="\n")
    assert codes("--only", "RV002,SI") == ["RV002", "RV002"]
