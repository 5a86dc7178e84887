"""What a survey says of a small curriculum, and what `milepost status` makes of it."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.cli import main
from milepost.findings import Finding, Level, Place
from milepost.load import load
from milepost.report.status import json_status, text_status
from milepost.survey import survey

BASE = Path(__file__).parents[1] / "cases" / "_base"
LISTEN = "modules/basics/listen"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "project")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_module_and_its_review(project: Path) -> None:
    change(project / "curriculum/curriculum.yml", "check:\n", "check:\n  reviewed_within_days: 10\n")
    found = survey(load(project)[0])
    (module,) = found.modules
    assert (module.id, module.status, module.minutes, module.pages, module.questions) == (
        "listen",
        "published",
        19,
        5,
        2,
    )
    assert (module.reviewed, module.due) == (datetime.date(2026, 11, 20), datetime.date(2026, 11, 30))
    assert module.unassessed == ()
    assert module.paths == ("engineer",)
    assert found.counts() == {"published": 1, "review": 0, "draft": 0}
    assert found.overdue(datetime.date(2026, 11, 30)) == ()
    assert found.overdue(datetime.date(2026, 12, 1)) == (module,)


def test_module_that_was_never_reviewed_is_overdue(project: Path) -> None:
    change(project / LISTEN / "index.md", "reviewed: 2026-11-20\n", "")
    found = survey(load(project)[0])
    assert [module.id for module in found.overdue(datetime.date(2000, 1, 1))] == ["listen"]
    change(project / LISTEN / "index.md", "status: published", "status: draft")
    assert survey(load(project)[0]).overdue(datetime.date(2100, 1, 1)) == ()


def test_objective_that_no_question_asks_about(project: Path) -> None:
    change(project / LISTEN / "quiz.yml", "objectives: [O1]", "objectives: [O2]")
    assert survey(load(project)[0]).modules[0].unassessed == ("O1",)


def test_competencies_and_roles(project: Path) -> None:
    change(project / "curriculum/roles.yml", "communication: 2", "communication: 4")
    found = survey(load(project)[0])
    assert [(held.id, held.modules) for held in found.competencies] == [("communication", (0, 1, 0, 0))]
    (aim,) = found.aims
    assert (aim.role, aim.target, aim.reached, aim.gap) == ("engineer", 4, 2, 2)


def test_curriculum_with_gaps_is_surveyed(project: Path) -> None:
    (project / "curriculum/curriculum.yml").unlink()
    (project / "curriculum/roles.yml").write_text("roles: [\n")
    (project / LISTEN / "quiz.yml").write_text("nonsense\n")
    found = survey(load(project)[0])
    assert found.modules[0].unassessed == ("O1", "O2")
    assert found.aims == ()
    today = datetime.date(2026, 11, 23)
    assert text_status(found, [], today).startswith("Modules\n=======\n1 published")
    assert json.loads(json_status(found, [], today))["version"] == 1


def test_every_note_is_shown_whole(project: Path) -> None:
    place = Place("modules/basics/listen/index.md", 4, 5)
    notes = [Finding(place, "MO001", f"note {number}", "add one.", Level.NOTE) for number in range(300)]
    error = Finding(place, "SH001", "an error", "mend it.")
    text = text_status(survey(load(project)[0]), [*notes, error], datetime.date(2026, 11, 23))
    assert text.count("\nmodules/basics/listen/index.md:4:5: MO001 note: note ") == 300
    assert text.count("\n    fix: add one.\n") == 300
    assert "an error" not in text
    assert "milepost status" not in text


def test_command_gives_text_and_json(project: Path) -> None:
    text = CliRunner().invoke(main, ["status", "--root", str(project)])
    assert text.exit_code == 0
    assert "listen  basics  published" in text.output
    data = json.loads(CliRunner().invoke(main, ["status", "--root", str(project), "--format", "json"]).stdout)
    assert data["counts"] == {"published": 1, "review": 0, "draft": 0}
    assert data["roles"] == [{"role": "engineer", "competency": "communication", "target": 2, "reached": 2, "gap": 0}]


def test_command_says_when_the_picture_is_not_whole(project: Path) -> None:
    change(project / LISTEN / "index.md", "level: 1", "levle: 1")
    done = CliRunner().invoke(main, ["status", "--root", str(project)])
    assert done.exit_code == 0
    assert "milepost check" in done.stderr
