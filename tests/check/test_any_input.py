"""Whatever stands in the files: load, rules and every form of report answer, twice the same, in order, in bounds."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.check import check
from milepost.findings import Finding, has_errors
from milepost.load import load
from milepost.plan import plan
from milepost.report import FORMATS, machine_report, text_report
from tests.hanging import ends
from tests.test_cases import CASES

TAUGHT = CASES / "_taught"
PROJECT = Path(__file__).parents[2]
REFERENCE = ("foundations/what-soft-skills-are", "communication/listen-actively", "communication/write-clearly")
OPTIONS = settings(
    deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FILES = sorted(path.relative_to(TAUGHT).as_posix() for path in TAUGHT.rglob("*") if path.is_file())
YAML = [name for name in FILES if name.endswith(".yml")]
EXTRA = "curriculum/pages/sheet.md"
"""A kind of file that the small curriculum does not have."""

_WORDS = """id title summary terms sources roles people check levels retired questions type choices text correct
feedback single judgement panel experts address aliases paths kind template stages modules instead since why listen O1
QZ101 yes no null ~ 2026-02-30 1.10 0x1F <script> [x](javascript:a) {{x}} <!-- # *a &a !t @x | >"""
WORDS = st.sampled_from(_WORDS.split())
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = st.one_of(WORDS, TEXT, st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), st.dates())
KEYS = st.one_of(WORDS, TEXT, st.integers(-3, 9))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=25,
)
STYLES = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([None, True, False]),
        "default_style": st.sampled_from([None, '"', "'", "|", ">"]),
        "allow_unicode": st.booleans(),
        "indent": st.sampled_from([2, 4, 8]),
        "width": st.sampled_from([10, 80, 10**6]),
        "canonical": st.booleans(),
    }
)
LETTERS = (
    "\ufeff",
    "\u202e",
    "\u200b",
    "\x00",
    "\x85",
    "\u2028",
    "\r",
    "\t",
    "\ud800",
    "\U000e0041",
    "\u0456",
    "e\u0301",
)
MARKS = ("<b>", "<!--", "-->", "```", "---", "{{", "](", ":")
ODD = st.one_of(st.sampled_from((*LETTERS, *MARKS)), st.text(max_size=3))


@pytest.fixture(scope="module")
def taught() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(TAUGHT, Path(folder) / "tree"))


@pytest.fixture(scope="module")
def ours() -> Iterator[Path]:
    """Our own curriculum with three of its modules: what names others must bear that they are gone."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "tree"
        shutil.copytree(PROJECT / "curriculum", root / "curriculum")
        for name in REFERENCE:
            shutil.copytree(PROJECT / "modules" / name, root / "modules" / name)
        yield root


def hold(root: Path, name: str, content: bytes) -> None:
    """Everything that must be true with this content in the file; the file is put back."""
    file = root / name
    good = file.read_bytes() if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    try:
        with ends():
            findings = said(root)
            assert said(root) == findings
        for finding in findings:
            in_bounds(root, finding)
    finally:
        file.unlink() if good is None else file.write_bytes(good)


def said(root: Path) -> list[Finding]:
    curriculum, faults = load(root)
    found = check(curriculum)
    assert faults == sorted(faults)
    assert found == sorted(found)
    findings = sorted(faults + found)
    text_report(findings, notes=True, colour=True).encode()
    for form in FORMATS:
        report = machine_report(form, findings)
        report.encode()
        if form != "github":
            json.loads(report)
    if not has_errors(findings):
        assert plan(curriculum).pages
    return findings


def in_bounds(root: Path, finding: Finding) -> None:
    assert finding.message
    assert finding.fix or finding.level
    place, file = finding.place, root / finding.place.file
    if not file.is_file():
        assert (place.line, place.column) == (1, 1)
        return
    text = file.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n")
    lines = text.split("\n")
    assert 1 <= place.line <= len(lines), finding
    assert 1 <= place.column <= len(lines[place.line - 1]) + 1, finding


@settings(OPTIONS, max_examples=40)
@given(name=st.sampled_from([*FILES, EXTRA]), content=st.binary(max_size=200))
def test_random_bytes(taught: Path, name: str, content: bytes) -> None:
    hold(taught, name, content)


@settings(OPTIONS, max_examples=60)
@given(name=st.sampled_from([*FILES, EXTRA]), value=VALUES, style=STYLES)
def test_random_values_in_odd_styles(taught: Path, name: str, value: object, style: dict[str, object]) -> None:
    text = yaml.safe_dump(value, **style)  # type: ignore[call-overload]  # its styles are drawn
    hold(
        taught, name, (text if name.endswith(".yml") else f"---\n{text}\n---\nText.\n").encode("utf-8", "surrogatepass")
    )


@settings(OPTIONS, max_examples=60)
@given(data=st.data())
def test_random_values_inside_real_files(taught: Path, data: st.DataObject) -> None:
    """One value of a real file is another one."""
    name = data.draw(st.sampled_from(YAML))
    document = yaml.safe_load((taught / name).read_text(encoding="utf-8"))
    place = document
    for _ in range(data.draw(st.integers(0, 4))):
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys)) if keys else None
        if key is None or not isinstance(place[key], (dict, list)) or not place[key]:
            break
        place = place[key]
    keys = list(place) if isinstance(place, dict) else list(range(len(place)))
    place[data.draw(st.sampled_from(keys))] = data.draw(VALUES)
    hold(taught, name, yaml.safe_dump(document, allow_unicode=True).encode("utf-8", "surrogatepass"))


def changed(text: str, data: st.DataObject) -> str:
    """Lines lost, doubled, swapped or moved in from elsewhere, and characters that do not belong there."""
    lines = text.split("\n")
    for _ in range(data.draw(st.integers(1, 6))):
        here, there = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match data.draw(st.sampled_from(["delete", "double", "swap", "cut", "insert", "insert", "indent"])):
            case "delete" if len(lines) > 1:
                del lines[here]
            case "double":
                lines.insert(there, lines[here])
            case "swap":
                lines[here], lines[there] = lines[there], lines[here]
            case "cut":
                del lines[min(here, there) + 1 : min(max(here, there), min(here, there) + 20)]
            case "indent":
                lines[here] = data.draw(st.sampled_from(["  ", "    ", "\t", "> ", "- "])) + lines[here]
            case _:
                column = data.draw(st.integers(0, len(lines[here])))
                lines[here] = lines[here][:column] + data.draw(ODD) + lines[here][column:]
    return "\n".join(lines)


def mutate(root: Path, data: st.DataObject) -> None:
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.suffix in (".md", ".yml"))
    names = [name for name in names if "/_" not in name]
    name, other = data.draw(st.sampled_from(names)), data.draw(st.sampled_from(names))
    text = (root / name).read_text(encoding="utf-8")
    if data.draw(st.booleans()):
        spliced = (root / other).read_text(encoding="utf-8")
        text = text[: data.draw(st.integers(0, len(text)))] + spliced[data.draw(st.integers(0, len(spliced))) :]
    hold(root, name, changed(text, data).encode("utf-8", "surrogatepass"))


@settings(OPTIONS, max_examples=90)
@given(data=st.data())
def test_mutated_small_curriculum(taught: Path, data: st.DataObject) -> None:
    mutate(taught, data)


@settings(OPTIONS, max_examples=25)
@given(data=st.data())
def test_mutated_reference_modules(ours: Path, data: st.DataObject) -> None:
    mutate(ours, data)
