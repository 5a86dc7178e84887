"""The `milepost` command as people run it: a process, its words, its exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.cli import main

CASES = Path(__file__).parent / "cases"
LESSON = "modules/basics/listen/01-two-moves.md"
TIMEOUT = 120
TODAY = {"SOURCE_DATE_EPOCH": "1796000000"}
"""A day shortly after the last review of what is checked here."""


def milepost(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command = [sys.executable, "-m", "milepost", *map(str, words)]
    env = {**TODAY, **os.environ}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", timeout=TIMEOUT)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Too small to teach: what is asked of it here is its structure."""
    return shutil.copytree(CASES / "_base", tmp_path / "project")


@pytest.fixture
def taught(tmp_path: Path) -> Path:
    """No rule has anything to say about it."""
    return shutil.copytree(CASES / "_taught", tmp_path / "taught")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and the time it was written."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_check_of_good_content(taught: Path) -> None:
    done = milepost("check", "--root", taught)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Everything is in order.\n", "")


def test_check_looks_here_by_default(taught: Path) -> None:
    assert milepost("check", cwd=taught).stdout == "Everything is in order.\n"


def test_check_tells_all_faults_of_all_files_in_one_run(project: Path) -> None:
    change(project / LESSON, "(term:stakeholder)", "(term:stakeholer)")
    change(project / LESSON, "## Ask openly", "#### Ask openly")
    change(project / "modules/basics/listen/quiz.yml", "objectives: [O1]", "objectives: [O9]")
    change(project / "curriculum/bibliography.yml", "year: 2014", "yaer: 2014")
    done = milepost("check", "--only", "structure,reading", "--root", project)
    assert done.returncode == 1
    assert done.stdout == (
        "curriculum/bibliography.yml:5:5: SH001 error: 'yaer' is not a key here\n"
        "    fix: Did you mean 'year'?\n"
        "modules/basics/listen/01-two-moves.md:14:1: HE001 error: the heading jumps from level 2 to level 4\n"
        "    fix: write ### instead of ####.\n"
        "modules/basics/listen/01-two-moves.md:16:58: RF010 error: there is no term 'stakeholer'\n"
        "    fix: link to one that exists. Did you mean 'stakeholder'?\n"
        "modules/basics/listen/quiz.yml:15:18: RF007 error: module 'listen' has no objective 'O9'\n"
        "    fix: use one of O1, O2.\n"
        "4 errors\n"
    )


def test_warning_alone_is_told_and_passes(project: Path) -> None:
    roles = project / "curriculum" / "roles.yml"
    roles.write_text(
        f"{roles.read_text()}  - {{id: tester, title: Tester, summary: Finds things., targets: {{communication: 1}}}}\n"
    )
    done = milepost("check", "--only", "structure", "--root", project)
    assert done.returncode == 0
    assert done.stdout.endswith("1 warning\n")
    assert "PA005 warning" in done.stdout


def test_old_review_is_told_by_check_and_never_by_build(taught: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = taught
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    checked, built = milepost("check", "--root", project), milepost("build", "--root", project)
    assert checked.returncode == built.returncode == 0
    assert "hand-over/index.md:21:11: RV002 warning: the module was last reviewed 1213 days ago" in checked.stdout
    assert "RV" not in built.stdout


def test_file_name_cannot_command_a_log(project: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows does not allow such names")
    (project / "modules" / "basics" / "a\n::error::owned\x1b[2J.md").write_text("x")
    done = milepost("check", "--root", project)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    assert not [line for line in done.stdout.splitlines() if line.startswith("::")]


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("nowhere", "There is no folder {root}.\n"),
        ("file.txt", "There is no folder {root}.\n"),
        ("empty", "{root} holds no curriculum: it has neither a folder modules/ nor a folder curriculum/.\n"),
    ],
)
def test_wrong_folder_is_told_in_a_sentence(tmp_path: Path, command: str, where: str, words: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").touch()
    done = milepost(command, "--root", tmp_path / where)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", words.format(root=tmp_path / where))
    assert list((tmp_path / "empty").iterdir()) == []


def test_unknown_command_is_told() -> None:
    done = milepost("biuld")
    assert done.returncode == 2
    assert "There is no command 'biuld'. Did you mean 'build'?\n" in done.stderr
    assert "Traceback" not in done.stderr


def test_build_with_an_error_leaves_the_last_good_site_untouched(project: Path) -> None:
    assert milepost("build", "--root", project).returncode == 0
    good = tree(project / "out" / "site")
    assert "index.html" in good
    change(project / LESSON, "Ask a question", "Ask <b>a question</b>")
    for again in range(2):
        done = milepost("build", "--root", project, *(["--clean"] if again else []))
        assert done.returncode == 1
        assert "HT001 error" in done.stdout
        assert done.stdout.endswith("1 error\nNothing was published.\n")
        assert tree(project / "out" / "site") == good


def test_first_build_with_an_error_makes_no_site(project: Path) -> None:
    change(project / LESSON, "type: concept", "type: koncept")
    assert milepost("build", "--root", project).returncode == 1
    assert not (project / "out" / "site").exists()


def test_build_refuses_what_it_cannot_do_in_a_sentence(project: Path) -> None:
    done = milepost("build", "--root", project, "--out", project / "modules")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["build", "--out"], ["preview"], ["schema"], ["new", "curriculum"]])
def test_folder_that_cannot_be_made_is_told(project: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    monkeypatch.chdir(project)
    named, mkdir = project / "gone" / "here", Path.mkdir

    def no_such_drive(folder: Path, *args: object, **more: object) -> None:
        if folder == named:
            raise FileNotFoundError(2, "No such file or directory", str(folder))
        mkdir(folder, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", no_such_drive)
    done = CliRunner().invoke(main, [*words, str(named)])
    assert done.exit_code == 2
    assert done.output.endswith(f"{named} cannot be made: No such file or directory.\n")


def test_new_writes_a_curriculum_that_passes_and_builds(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    done = milepost("new", "curriculum", mine)
    assert (done.returncode, done.stdout) == (0, f"Wrote {mine}. Go there and run: milepost serve\n")
    assert milepost("check", "--root", mine).returncode == 0
    done = milepost("new", "curriculum", mine)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{mine} holds something already. Name a folder that is new or empty.\n"


BUG = """
import milepost.check.registry as registry
def broken(curriculum): raise RuntimeError("our own bug")
registry.RULES = (registry.Rule("structure", "XX001", registry.Level.ERROR, "", False, None, broken),)
from milepost.cli import main
main({words!r})
"""


@pytest.mark.parametrize("command", ["check", "build"])
def test_bug_of_ours_is_not_swallowed(project: Path, command: str) -> None:
    script = BUG.format(words=[command, "--root", str(project)])
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=TIMEOUT)
    assert done.returncode not in (0, 2)
    assert "RuntimeError: our own bug" in done.stderr
    assert not (project / "out" / "site").exists()
