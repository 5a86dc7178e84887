"""What a build keeps of its findings: after any edit it says what a check without memory says, no more and no less."""

from __future__ import annotations

import datetime
import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.check import KEPT_CODES, Rule
from milepost.findings import Finding
from milepost.model import Curriculum, Module
from milepost.pipeline import Project, check, write_docs
from milepost.site import digest, said, sealed

from .edits import EDITS, HAND_OVER, UNKIND, change, lesson

DAY = datetime.date(2031, 1, 1)


@pytest.fixture
def project(taught: Project) -> Project:
    return taught


def remembered(project: Project) -> list[Finding]:
    """What a build finds, which reads what the last one kept, and keeps what it found."""
    return write_docs(project)[0]


def anew(project: Project, day: datetime.date | None = None) -> list[Finding]:
    """What a check finds that knows nothing."""
    return check(Project.at(project.root, project.root / "elsewhere"), day)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The modules about which EN003 is asked."""
    found: set[str] = set()
    ask = Rule.check_module

    def spy(self: Rule, curriculum: Curriculum, module: Module) -> list[Finding]:
        if self.code == "EN003":
            found.add(module.id)
        return ask(self, curriculum, module)

    monkeypatch.setattr(Rule, "check_module", spy)
    return found


def test_findings_are_those_of_a_check_that_knows_nothing(project: Project) -> None:
    assert remembered(project) == anew(project)
    for edit in EDITS:
        edit(project.root)
        expected = anew(project)
        assert remembered(project) == expected, edit
        assert remembered(project) == expected, edit
        assert check(project, DAY) == anew(project, DAY), edit


@pytest.mark.parametrize("seed", range(2))
def test_edits_in_any_order(project: Project, seed: int) -> None:
    kept = {name: path.read_bytes() for name in _files(project.root) if (path := project.root / name)}
    dice = random.Random(seed)  # noqa: S311 -- no secret hangs on it
    for _ in range(8):
        name = dice.choice(sorted(kept))
        path = project.root / name
        lines = kept[name].decode().split("\n")
        spot = dice.randrange(len(lines))
        lines[spot] += dice.choice((f" {UNKIND}", " 3/4/26", " x: [", ""))
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
        assert remembered(project) == anew(project), (name, spot)
        if dice.randrange(2):
            path.write_bytes(kept[name])


def _files(root: Path) -> list[str]:
    return [str(path.relative_to(root)) for path in root.rglob("*") if path.suffix in (".md", ".yml")]


def test_an_edit_of_a_lesson_asks_about_one_module(project: Project, asked: set[str]) -> None:
    remembered(project)
    assert asked == {"hand-over", "ask-openly", "thank-with-facts"}
    asked.clear()
    remembered(project)
    assert not asked
    lesson(project.root)
    remembered(project)
    assert asked == {"hand-over"}


def test_a_check_uses_what_a_build_kept_and_writes_nothing(project: Project, asked: set[str]) -> None:
    assert check(project) == []
    assert not (project.work / "said.json").exists()
    remembered(project)
    before = (project.work / "said.json").read_bytes()
    lesson(project.root)
    asked.clear()
    assert {finding.code for finding in check(project)} >= {"EN003", "PE003"}
    assert asked == {"hand-over"}
    assert (project.work / "said.json").read_bytes() == before


def test_the_day_of_a_check_counts(project: Project) -> None:
    remembered(project)
    assert {finding.code for finding in check(project, DAY)} == {"RV002"}
    assert check(project) == []


def _damages(data: bytes) -> Iterator[bytes]:
    dice = random.Random(1)  # noqa: S311 -- no secret hangs on it
    yield from (b"", b"{}", b"[]", b"null", b"[" * 100_000, b"\xff\xfe", data[: len(data) // 2], data[:-1])
    for _ in range(40):
        spot = dice.randrange(len(data))
        yield data[:spot] + bytes((data[spot] ^ 1 << dice.randrange(8),)) + data[spot + 1 :]


def test_a_damaged_memory_is_none(project: Project) -> None:
    lesson(project.root)
    expected = remembered(project)
    file = project.work / "said.json"
    whole = file.read_bytes()
    for data in _damages(whole):
        file.write_bytes(data)
        assert said.read(project, KEPT_CODES) is None, data[:80]
    assert remembered(project) == expected
    assert file.read_bytes() == whole


def _forged(project: Project, **change: object) -> None:
    """A memory with a right seal, one finding of which says something else."""
    file = project.work / "said.json"
    body = json.loads(file.read_bytes())["kept"]
    finding = body["said"][f"{HAND_OVER}/index.md"][1][0]
    finding["place"].update({name: value for name, value in change.items() if name in finding["place"]})
    finding.update({name: value for name, value in change.items() if name in finding})
    stored = {"format": 1, "sha256": sealed.seal(body), "kept": body}
    file.write_text(json.dumps(stored), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        {"level": 7},
        {"level": "ERROR"},
        {"code": "RF001"},
        {"code": 3},
        {"message": None},
        {"line": "1"},
        {"column": 1.5},
        {"place": {}},
        {"place": None},
        {"file": "modules/basics/ask-openly.md"},
        {"file": "/etc/passwd"},
    ],
    ids=str,
)
def test_a_memory_of_another_shape_is_not_believed(project: Project, change: dict[str, object]) -> None:
    lesson(project.root)
    expected = remembered(project)
    _forged(project, **change)
    assert remembered(project) == expected


def test_rules_on_which_the_site_relies_are_asked_every_time(project: Project) -> None:
    change(project.root, f"{HAND_OVER}/01-three-facts.md", "\n## ", "\n<b>loud</b>\n\n## ")
    codes = [finding.code for finding in remembered(project)]
    assert "HT001" in codes
    assert "HT001" not in (project.work / "said.json").read_text(encoding="utf-8")


def test_a_memory_of_another_version_is_none(
    project: Project, asked: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered(project)
    asked.clear()
    monkeypatch.setattr(said, "code_digest", lambda: "another version")
    remembered(project)
    assert len(asked) == 3
    monkeypatch.setattr(said, "_FORMAT", 2)
    assert said.read(project, KEPT_CODES) is None


def test_a_folder_that_is_not_ours_is_not_read(project: Project) -> None:
    remembered(project)
    assert said.read(project, KEPT_CODES)
    project.marker.unlink()
    assert said.read(project, KEPT_CODES) is None


@pytest.mark.parametrize("name", ["said.json", "planned.json"])
def test_a_memory_that_cannot_be_written_stops_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write = sealed.write_atomically

    def refuse(path: Path, data: bytes) -> None:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        write(path, data)

    monkeypatch.setattr(sealed, "write_atomically", refuse)
    assert remembered(project) == []
    assert not (project.work / name).exists()
    lesson(project.root)
    assert remembered(project) == anew(project)


def test_a_folder_in_its_place_stops_nothing(project: Project) -> None:
    (project.work / "said.json").mkdir(parents=True)
    lesson(project.root)
    assert remembered(project) == anew(project)
    assert remembered(project) == anew(project)


def test_a_file_that_changes_while_it_is_read_is_not_kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from milepost.site import inputs

    read = inputs.read

    def meddle(project: Project) -> inputs.Inputs | None:
        found = read(project)
        with (project.root / HAND_OVER / "index.md").open("a", encoding="utf-8") as file:
            file.write("\nMore.\n")
        return found

    monkeypatch.setattr(inputs, "read", meddle)
    remembered(project)
    assert not (project.work / "said.json").exists()


def test_our_own_code_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = shutil.copytree(Path(digest.__file__).parents[1], tmp_path / "milepost")
    monkeypatch.setattr(digest, "__file__", str(copy / "site/digest.py"))
    count = digest.code_digest.__wrapped__
    before = count()
    assert count() == before
    (copy / "check/passive.py").write_text("# changed\n")
    assert count() != before
