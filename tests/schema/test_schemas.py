"""The schemas say of every file what `milepost check` says of its keys: ours are right, and the bad cases are not."""

from __future__ import annotations

import datetime
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator, FormatChecker

from milepost import model
from milepost.cli import main
from milepost.load import load
from milepost.load.faults import Faults
from milepost.load.frontmatter import split
from milepost.load.yamlpos import read
from milepost.model import Record
from milepost.report import printable
from milepost.schema import FILES, Kind, kind_of, text
from milepost.schema.fields import FIELDS
from tests.test_cases import ALL, lay_out

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
BEYOND = {"type-half-minutes"}
"""What a schema cannot say: for JSON, 3.0 is a whole number."""
UNREAD = re.compile(r"/[_.]|[^ -~]")
"""Names that load leaves alone or refuses, so that nothing is said of what the file holds."""
RECORDS = [found for found in vars(model).values() if isinstance(found, type) and issubclass(found, Record)]


@cache
def validator(kind: Kind) -> Draft202012Validator:
    schema = json.loads(text(kind))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def plain(value: object) -> Any:
    """The value as JSON has it: keys are texts, days are texts, tuples are lists."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def errors(project: Path, file: str) -> list[str]:
    kind = kind_of(file)
    assert kind is not None
    written = (project / file).read_text(encoding="utf-8-sig")
    page = split(written, file, Faults()) if kind.front_matter else None
    matter = page.matter if page else written
    document = read(matter, file, Faults(), 1)
    assert document is not None
    return [f"{file}: {error.message[:300]}" for error in validator(kind).iter_errors(plain(document.value))]


def known(project: Path) -> list[str]:
    files = (path.relative_to(project).as_posix() for path in sorted(project.rglob("*")) if path.is_file())
    return [file for file in files if kind_of(file) and not UNREAD.search(file)]


@pytest.mark.parametrize(
    "project", [ROOT, ROOT / "tests/cases/_base", ROOT / "tests/cases/_taught"], ids=lambda p: p.name
)
def test_our_files_are_right(project: Path) -> None:
    files = known(project)
    assert len(files) > 10
    assert [error for file in files for error in errors(project, file)] == []


@pytest.mark.parametrize("case", [case for case in ALL if case.name not in BEYOND], ids=lambda path: path.name)
def test_schema_and_check_agree_on_keys_and_values(case: Path, tmp_path: Path) -> None:
    project = lay_out(case, tmp_path)
    _, findings = load(project)
    bad = {finding.place.file for finding in findings if finding.code.startswith("SH")}
    unread = tuple(finding.place.file for finding in findings)
    for file in known(project):
        if file in bad:
            assert errors(project, file), file
        elif not printable(file).startswith(unread):
            assert errors(project, file) == [], file


@pytest.mark.parametrize("kind", FILES, ids=lambda kind: kind.name)
def test_shipped_schema_is_the_one_of_the_model(kind: Kind) -> None:
    assert (SCHEMAS / kind.file).read_text(encoding="utf-8") == text(kind), "run: milepost schema"


def test_command_writes_what_is_shipped(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["schema", str(tmp_path / "schemas")])
    assert done.exit_code == 0
    written = {path.name: path.read_bytes() for path in (tmp_path / "schemas").iterdir()}
    assert written == {path.name: path.read_bytes() for path in SCHEMAS.iterdir()}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_is_explained(record: type[Record]) -> None:
    names = {field.alias or name for name, field in record.model_fields.items()}
    shared = FIELDS["Question"] if record.__name__.endswith("Question") else {}
    assert names <= {*FIELDS.get(record.__name__, {}), *shared} or record.__name__ in ("Record", "QuestionBase")
    assert set(FIELDS.get(record.__name__, {})) <= names


def test_editors_find_the_schemas() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    wanted = {f"schemas/{kind.file}": list(kind.patterns) for kind in FILES if not kind.front_matter}
    assert {where.removeprefix("./"): patterns for where, patterns in settings.items()} == wanted


@pytest.mark.parametrize("file", [file for file in known(ROOT) if file.endswith(".yml")])
def test_first_line_of_our_yaml_names_its_schema(file: str) -> None:
    first = (ROOT / file).read_text(encoding="utf-8").partition("\n")[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match, f"{file} begins with: {first}"
    kind = kind_of(file)
    assert kind is not None
    assert (ROOT / file).parent.joinpath(match[1]).resolve() == SCHEMAS / kind.file
