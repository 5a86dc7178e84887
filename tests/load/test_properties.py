"""Whatever stands in the files: load answers with findings, never with an exception, and soon."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.codes import CODES
from milepost.load import load
from milepost.load.faults import Faults
from milepost.load.markdown import prose, scan
from milepost.load.yamlpos import read
from tests.hanging import ends

from .conftest import BASE

FILES = sorted(path.relative_to(BASE).as_posix() for path in BASE.rglob("*") if path.is_file())
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

YAML_TOKENS = [
    "a: ",
    "- ",
    "\n",
    "  ",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ", ",
    "#",
    " #x",
    "&a ",
    "*a",
    "!x ",
    "|\n",
    ">-\n",
]
YAML_TOKENS += [
    "? ",
    ": ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "<<: ",
    "yes",
    "10:30",
    "\t",
    "1",
    "é",
    "id: x\n",
    "\\u202e",
    "~",
]
MARKDOWN_TOKENS = [
    "[",
    "]",
    "(",
    ")",
    "![",
    "<a",
    ">",
    "<!--",
    "`",
    "```\n",
    "~~~",
    "\n",
    "\n\n",
    "    ",
    "- ",
    "> ",
    "#",
    "# ",
]
MARKDOWN_TOKENS += [
    "\\",
    "@",
    "[@a; ",
    "[^1]",
    "[a]: b",
    "---\n",
    "===\n",
    "question\n",
    "|",
    "!!! ",
    "é",
    "x ",
    '"',
    "*",
]
STORY_TOKENS = [
    "## A {#a}\n",
    "## Debrief\n",
    "### Debrief\n",
    "\n",
    "- [x](#a)\n",
    "    - feedback: f\n",
    "    - what happens:",
]
STORY_TOKENS += [
    "    - effects: trust +1, ",
    "Ending: good\n",
    "Ending: x\n",
    "Leilani: hi\n",
    "Tom: hi\n",
    "    ",
    "```\n",
    "- x",
]
STORY_TOKENS += [
    "    - quality: ",
    "strong\n",
    "text\n",
    "{#",
    "## ",
    "* ",
    "**You:** a\n",
    "[",
    "<b>",
    "\t- x: y\n",
    "      more\n",
]


def from_tokens(tokens: list[str], most: int = 60) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(tokens), max_size=most).map("".join)


@pytest.fixture(scope="module")
def shared_tree() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(BASE, Path(folder) / "tree"))


def load_with(tree: Path, name: str, content: bytes) -> None:
    """Load the small curriculum with one file replaced; then put the file back."""
    (tree / name).write_bytes(content)
    try:
        with ends():
            curriculum, findings = load(tree)
    finally:
        shutil.copy(BASE / name, tree / name)
    assert all(finding.code in CODES and finding.message and finding.fix for finding in findings)
    assert all((finding.message + finding.fix).isprintable() for finding in findings)
    assert {finding.place.file for finding in findings} <= curriculum.faulty
    for finding in findings:
        assert 1 <= finding.place.line <= content.count(b"\n") + 2 or finding.place.file != name


@QUICK
@given(name=st.sampled_from(FILES), content=st.binary(max_size=300))
def test_random_bytes(shared_tree: Path, name: str, content: bytes) -> None:
    load_with(shared_tree, name, content)


@QUICK
@given(name=st.sampled_from([name for name in FILES if name.endswith(".yml")]), content=from_tokens(YAML_TOKENS))
def test_random_yaml_files(shared_tree: Path, name: str, content: str) -> None:
    load_with(shared_tree, name, content.encode())


@QUICK
@given(body=from_tokens(STORY_TOKENS))
def test_random_scenarios(shared_tree: Path, body: str) -> None:
    name = "modules/basics/listen/02-the-call.scenario.md"
    front = (BASE / name).read_text().split("---\n")[1]
    load_with(shared_tree, name, f"---\n{front}---\n{body}".encode())


@QUICK
@given(data=st.data())
def test_mutated_files(shared_tree: Path, data: st.DataObject) -> None:
    """A real file with a few pieces cut, doubled, or replaced."""
    name = data.draw(st.sampled_from([name for name in FILES if not name.endswith(".png")]))
    content = (BASE / name).read_text()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 30)))
        filler = data.draw(st.one_of(from_tokens(YAML_TOKENS + MARKDOWN_TOKENS, 3), st.text(max_size=5)))
        content = content[:start] + data.draw(st.sampled_from([filler, content[start:end] * 2, ""])) + content[end:]
    load_with(shared_tree, name, content.encode("utf-8", "surrogatepass"))


@settings(max_examples=400, deadline=None)
@given(text=st.one_of(from_tokens(YAML_TOKENS), st.text()))
def test_yaml_reader(text: str) -> None:
    faults = Faults()
    document = read(text, "a.yml", faults)
    assert document or faults.total


@settings(max_examples=400, deadline=None)
@given(text=st.one_of(from_tokens(MARKDOWN_TOKENS, 200), st.text()))
def test_markdown_scanner(text: str) -> None:
    with ends():
        marks = scan(text)
    assert all(0 <= found.offset < len(text) for found in marks.found)
    references = prose(text, "a.md", 1, Faults()).references
    places = [reference.place for reference in references]
    assert places == sorted(places)
