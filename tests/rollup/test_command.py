"""`milepost roll-up`: what somebody who collects records sees."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from milepost.cli import main
from tests.rollup.records import Raw, data, module, raw


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("Ana", "Zoe"):
        write(tmp_path / f"{name}.json", raw(name))
    return tmp_path


def write(file: Path, record: Raw) -> Path:
    file.write_bytes(data(record))
    return file


def run(*arguments: Path | str) -> Result:
    return CliRunner().invoke(main, ["roll-up", *map(str, arguments)])


def test_table_sheet_and_page(folder: Path, tmp_path: Path) -> None:
    sheet, page = tmp_path / "out.csv", tmp_path / "out.html"
    done = run(folder, "--csv", sheet, "--html", page)
    assert done.exit_code == 0, done.output
    assert "(1)  Listen" in done.stdout
    assert [line.split() for line in done.stdout.splitlines() if "2026" in line] == [
        ["Ana", "2026-11-20"],
        ["Zoe", "2026-11-20"],
    ]
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Person"] for row in csv.DictReader(file)] == ["Ana", "Zoe"]
    assert "<bdi>Ana</bdi>" in page.read_text("utf-8")


def test_bad_files_are_named_and_the_others_counted(folder: Path) -> None:
    (folder / "cut.json").write_bytes(data(raw())[:-9])
    write(folder / "changed.json", {**raw("Ida"), "name": "Ada"})
    done = run(folder, folder / "missing.json", folder / "a\nb.json")
    assert done.exit_code == 1
    assert [line.split()[0] for line in done.stdout.splitlines() if "2026" in line] == ["Ada", "Ana", "Zoe"]
    assert "Ada !" in done.stdout
    assert f"{folder / 'changed.json'}: the check code does not fit" in done.stderr
    assert f"{folder / 'cut.json'}: this file cannot be read as JSON" in done.stderr
    assert f"{folder / 'missing.json'}: there is no such file" in done.stderr
    assert "a\\nb.json" in done.stderr
    assert done.stderr.count("    fix: ") == 4
    assert "4 files need a look; all others are counted." in done.stderr


def test_older_records_are_left_out_and_said_so(folder: Path) -> None:
    write(folder / "old.json", raw("Ana", module(done="2020-01-01"), made="2020-01-02T00:00:00Z"))
    done = run(folder)
    assert done.exit_code == 0
    assert "old.json: left out; of this person the newest whole record counts" in done.stderr
    assert "2020-01-01" not in done.stdout


def test_one_file_named_twice_counts_once(folder: Path) -> None:
    done = run(folder / "Ana.json", folder / "Ana.json", folder)
    assert done.exit_code == 0
    assert done.stderr == ""


def test_a_name_cannot_command_a_terminal_or_a_log(folder: Path) -> None:
    (folder / "::error::x.json").write_bytes(b"")
    write(folder / "b.json", {**raw(), "name": "\x1b]0;x"})
    done = run(folder)
    assert "\x1b" not in done.output
    assert not [line for line in done.output.splitlines() if line.startswith("::")]


def test_nothing_is_written_over_a_record(folder: Path) -> None:
    before = (folder / "Ana.json").read_bytes()
    done = run(folder, "--csv", folder / "Ana.json")
    assert done.exit_code == 2
    assert "written over one of the records" in done.stderr
    assert (folder / "Ana.json").read_bytes() == before


@pytest.mark.parametrize("option", ["--csv", "--html"])
def test_where_nothing_can_be_written_one_sentence_says_so(folder: Path, option: str) -> None:
    done = run(folder, option, folder / "no" / "such" / "folder")
    assert done.exit_code == 2
    assert "cannot be written" in done.stderr


def test_csv_and_page_need_two_names(folder: Path) -> None:
    assert run(folder, "--csv", folder / "x", "--html", folder / "x").exit_code == 2


def test_an_empty_folder_gives_no_table(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "There is no record here." in done.stderr
