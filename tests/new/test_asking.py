"""At a terminal it asks, proposes and says why an answer will not do; without one, one sentence and nothing written."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner, Result

from milepost.cli import main
from milepost.load import load

from .conftest import Faults, Run, made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return made("taught", tmp_path / "copy")


def answer(root: Path, words: list[str], *answers: str) -> Result:
    done = CliRunner().invoke(main, ["new", *words, "--root", str(root)], input="".join(f"{one}\n" for one in answers))
    assert done.exit_code == 0, done.output
    return done


def refused(root: Path, *words: str) -> str:
    """What a command says that cannot do what it is asked for; nothing has changed."""
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    done = CliRunner().invoke(main, ["new", *words, "--root", str(root)])
    assert done.exit_code == 2, done.output
    assert isinstance(done.exception, SystemExit)
    assert len(done.stderr.splitlines()) == 1
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before
    return done.stderr


@pytest.mark.usefixtures("terminal")
def test_module_by_prompts(root: Path, faults: Faults) -> None:
    answers = ("Plan a week", "hand-over", "Say No", "plan-week", "basics", "How to say no.", "communication", "7", "2")
    done = answer(
        root,
        ["module"],
        *answers,
        "Choose what to say no to.",
        "Ama",
        "engineer",
        "stretch",
        "It keeps promises.",
    )
    assert "The id 'hand-over' is taken." in done.output
    assert "'Say No' cannot be an id" in done.output
    assert "Write a number from 1 to 4." in done.output
    assert faults() == ""
    (module,) = (one for one in load(root)[0].modules if one.id == "plan-week")
    assert (module.fields.level, module.fields.authors, module.fields.summary) == (2, ("Ama",), "How to say no.")
    assert module.fields.objectives[0].text == "Choose what to say no to."
    assert "plan-week" in load(root)[0].paths[0].module_ids()


@pytest.mark.usefixtures("terminal")
def test_enter_takes_what_is_proposed(root: Path, faults: Faults) -> None:
    answer(root, ["module", "--title", "Plan a week"], *[""] * 9)
    answer(root, ["lesson"], "plan-week", "Start small", "", "practice", "")
    answer(root, ["scenario"], "plan-week", "A full week", "")
    answer(root, ["question"], "plan-week", "match", "O2", "")
    answer(root, ["question"], "plan-week", "", "", "")
    answer(root, ["role"], "Tester", "", "", "")
    answer(root, ["competency"], "Planning", "", "", "")
    assert faults() == ""
    (module,) = (one for one in load(root)[0].modules if one.id == "plan-week")
    assert [one.id for one in module.pages] == ["start-small", "full-week"]
    assert [(one.type, one.objectives) for one in module.questions] == [("match", ("O2",)), ("single", ("O1",))]


@pytest.mark.usefixtures("terminal")
def test_quiz_and_path_by_prompts(root: Path, faults: Faults) -> None:
    answer(root, ["module", "--title", "Plan a week", "--yes"])
    answer(root, ["quiz"], "plan-week", "true-false")
    answer(root, ["role", "--title", "Tester", "--yes"])
    (root / "curriculum" / "paths" / "tester.yml").unlink()
    answer(root, ["path"], "", "", "", "", "")
    assert faults() == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["module"], "What is the module called? Say it with --title."),
        (["module", "--title", "Plan a week", "--unit", "basic"], "There is no unit 'basic'. Did you mean 'basics'?"),
        (["module", "--title", "Plan a week", "--id", "ask-openly"], "The id 'ask-openly' is taken."),
        (["module", "--title", "Plan a week", "--id", "../x"], "'../x' cannot be an id"),
        (["module", "--title", "Plan a week", "--id", "con"], "Windows"),
        (["module", "--title", "Plan a week", "--level", "5"], "Write a number from 1 to 4."),
        (["module", "--title", "Plan a week", "--path", "enginer"], "Did you mean 'engineer'?"),
        (["module", "--title", " "], "Nothing stands behind --title."),
        (["lesson"], "Which module? (ask-openly, hand-over, thank-with-facts) Say it with MODULE."),
        (["lesson", "hand-ower", "--title", "x"], "There is no module 'hand-ower'. Did you mean 'hand-over'?"),
        (["lesson", "ask-openly", "--title", "x"], "is a module of one page"),
        (["lesson", "hand-over", "--title", "x", "--id", "quiz"], "The id 'quiz' is taken."),
        (["quiz", "hand-over"], "The module has a quiz already; add to it: milepost new question hand-over"),
        (["question", "hand-over", "--objective", "O9"], "The module 'hand-over' has no objective 'O9'"),
        (["path"], "Every role has a path"),
        (["role", "--title", "Engineer", "--id", "engineer"], "The id 'engineer' is taken."),
        (["modul", "--title", "x"], "Did you mean 'module'?"),
        (["our-training"], "milepost new curriculum our-training"),
    ],
)
def test_one_sentence(root: Path, words: list[str], said: str) -> None:
    assert said in refused(root, *words)


def test_retired_ids_are_told_and_never_proposed(root: Path, new: Run) -> None:
    settings = root / "curriculum" / "curriculum.yml"
    gone = "retired:\n  - {id: plan-week, why: It was too long.}\n  - {id: hand-over/start, why: Too short.}\n"
    settings.write_text(settings.read_text() + gone)
    assert "The id 'plan-week' was retired and must not be used" in refused(
        root, "module", "--title", "x", "--id", "plan-week"
    )
    assert "was retired" in refused(root, "lesson", "hand-over", "--title", "Start", "--id", "start")
    new("module", "--title", "Plan a week")
    new("lesson", "hand-over", "--title", "Start")
    assert "plan-week-2" in {one.id for one in load(root)[0].modules}


def test_never_over_a_file(root: Path) -> None:
    (root / "modules" / "basics" / "plan-week").mkdir()
    (root / "modules" / "basics" / "plan-week" / "index.md").write_text("mine")
    assert "is there already" in refused(root, "module", "--title", "Plan a week")


def test_the_name_of_a_file_is_taken_too(root: Path, new: Run) -> None:
    (root / "modules" / "basics" / "ask-openly.md").rename(root / "modules" / "basics" / "plan-week.md")
    new("module", "--title", "Plan a week")
    assert "plan-week-2" in {one.id for one in load(root)[0].modules}


def test_all_or_nothing(root: Path) -> None:
    """The path cannot take the step, so the module is not written either."""
    path = root / "curriculum" / "paths" / "engineer.yml"
    text = path.read_text().replace(
        "      - {id: hand-over, required: true, why: Your work goes on when you go home.}\n", ""
    )
    path.write_text(
        text.replace(
            "    modules:\n  - id: stretch", "    modules: [{id: hand-over, why: It goes on.}]\n  - id: stretch"
        )
    )
    assert "brackets" in refused(root, "module", "--title", "Plan a week", "--path", "engineer")
    assert not (root / "modules" / "basics" / "plan-week").exists()


def test_a_path_completed_with_tab_is_a_module(root: Path, new: Run) -> None:
    new("question", "modules/basics/hand-over/")
    assert len(next(one for one in load(root)[0].modules if one.id == "hand-over").questions) == 7


def test_a_full_disk_leaves_nothing_behind(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device", "x")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    assert "No space left" in refused(root, "module", "--title", "Plan a week")
    assert not (root / "modules" / "basics" / "plan-week").exists()
