"""What the README promises works as it stands there."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.check import check
from milepost.cli import main
from milepost.findings import Level
from milepost.load import load
from milepost.new import new_curriculum
from milepost.report import text_report

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
ON_A_PATH = "    modules:\n      - {id: ask-for-help, why: You will need it.}\n"


def blocks() -> list[str]:
    """The indented blocks of the README, in order."""
    return [textwrap.dedent(found) for found in re.findall(r"(?:^    .*\n(?:\n(?=    ))?)+", README, re.MULTILINE)]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A new curriculum with the README's module on its path."""
    new_curriculum(tmp_path)
    (module,) = (block for block in blocks() if block.startswith("---\n"))
    unit = tmp_path / "modules" / "communication"
    unit.mkdir()
    (unit / "ask-for-help.md").write_text(module, encoding="utf-8")
    settings = tmp_path / "curriculum" / "curriculum.yml"
    settings.write_text(settings.read_text() + "  - {id: communication, title: Communication, summary: All of it.}\n")
    path = tmp_path / "curriculum" / "paths" / "team-member.yml"
    path.write_text(path.read_text().replace("    modules: []\n", ON_A_PATH, 1))
    return tmp_path


def test_module_in_ten_lines_passes_every_check(mine: Path) -> None:
    curriculum, findings = load(mine)
    assert {finding.level for finding in findings + check(curriculum)} == {Level.NOTE}, "what a draft lacks is a note"
    assert "ask-for-help" in {module.id for module in curriculum.modules}


def test_shown_finding_is_what_check_says(mine: Path) -> None:
    module = mine / "modules" / "communication" / "ask-for-help.md"
    module.write_text(module.read_text().replace("level:", "levle:"))
    curriculum, findings = load(mine)
    (shown,) = (block for block in blocks() if "SH001" in block)
    assert shown in text_report(sorted(findings + check(curriculum)))


@pytest.mark.parametrize("command", re.findall(r"^    (?:python3 build.py|milepost) (\w+)", README, re.MULTILINE))
def test_shown_command_exists(command: str) -> None:
    if command != "test":  # build.py's own
        assert CliRunner().invoke(main, [command, "--help"]).exit_code == 0
