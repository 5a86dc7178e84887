"""Real files, written in untidy ways: mending never fails, loses no word and no comment, and does all at once."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.edit import CannotEditError, Mapping, Sequence, apply, reorder, source
from milepost.fix import propose
from milepost.fix.file import File
from milepost.fix.mend import mended
from milepost.fix.names import names
from milepost.schema import kind_of

ROOT = Path(__file__).parents[2]
TAUGHT = ROOT / "tests" / "cases" / "_taught"
TEXTS = {
    path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
    for root in (ROOT, TAUGHT)
    for folder in ("modules", "curriculum")
    for path in sorted((root / folder).rglob("*"))
    if kind_of(path.relative_to(root).as_posix()) and path.stat().st_size < 40_000 and "_" not in path.parent.name
}
QUICK = settings(max_examples=200, deadline=None)


def made(name: str, text: str) -> File:
    kind = kind_of(name)
    assert kind
    return File(name, text, kind)


def untidy(data: st.DataObject, name: str, text: str) -> str:
    """The text with its keys shuffled, ids gone, spaces and comments added, and other ends of lines."""
    for _ in range(data.draw(st.integers(0, 3))):
        text = shuffled(data, name, text)
    lines = text.split("\n")
    for _ in range(data.draw(st.integers(0, 8))):
        at = data.draw(st.integers(0, len(lines) - 1))
        indent = " " * (len(lines[at]) - len(lines[at].lstrip()))
        change = data.draw(st.sampled_from(["space", "space", "blank", "comment", "id", "tab", "cut"]))
        if change == "space":
            lines[at] += data.draw(st.sampled_from([" ", "  ", "\t", "   \t "]))
        elif change == "blank":
            lines.insert(at, data.draw(st.sampled_from(["", indent])))
        elif change == "comment":
            lines.insert(at, f"{data.draw(st.sampled_from([indent, '', indent + '  ']))}# note {at}")
        elif change == "id":
            lines[at] = re.sub(r"\bid: [a-zA-Z0-9-]+,? ?", "id:" if "{" not in lines[at] else "", lines[at])
        elif change == "tab":
            lines[at] = lines[at].replace("    ", "\t", 1)
        elif change == "cut":
            lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
    text = "\n".join(lines)
    text = text.rstrip("\n") if data.draw(st.booleans()) else text
    text = text.replace("\n", "\r\n") if data.draw(st.booleans()) else text
    return "\ufeff" + text if data.draw(st.booleans()) else text


def shuffled(data: st.DataObject, name: str, text: str) -> str:
    src = source(text, page=name.endswith(".md"))
    assert src.root
    loc, size = data.draw(st.sampled_from(list(groups(src.root))))
    try:
        return apply(text, reorder(src, loc, data.draw(st.permutations(range(size)))))
    except CannotEditError:
        return text


def groups(node: Any, loc: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], int]]:
    """The groups of keys: lists keep their order, which means something."""
    if isinstance(node, Mapping):
        yield loc, len(node.entries)
        for pair in node.entries:
            yield from groups(pair.value, (*loc, pair.key.value))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.entries):
            yield from groups(item.value, (*loc, number))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\s{},\[\]\ufeff]+", text))


def meaning(name: str, text: str) -> Any:
    """What any YAML reader reads, without ids, spaces at the ends of lines and the order of choices."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        part = re.split(r"^---[ \t]*$", text, maxsplit=2, flags=re.MULTILINE)[1] if name.endswith(".md") else text
        return bare(yaml.load(part, yaml.CSafeLoader))
    except (yaml.YAMLError, ValueError, IndexError):
        return None


def bare(value: Any, key: Any = None) -> Any:
    if isinstance(value, dict):
        return {name: bare(value[name], name) for name in sorted(value, key=str) if name != "id"}
    if isinstance(value, list):
        parts = [bare(part) for part in value]
        return sorted(parts, key=repr) if key == "choices" else parts
    return "\n".join(map(str.rstrip, value.split("\n"))).rstrip() if isinstance(value, str) else value


@QUICK
@given(data=st.data(), name=st.sampled_from(sorted(TEXTS)))
def test_mending_keeps_what_is_said(data: st.DataObject, name: str) -> None:
    before = made(name, untidy(data, name, TEXTS[name]))
    taken = names([before])
    after = mended(before, taken).file
    assert words(before.text) - words(after.text) == Counter()
    added = words(after.text) - words(before.text)
    ids = sum(count for word, count in added.items() if word not in ("id:", "-"))
    assert ids <= before.text.count("id:") + len(TEXTS[name].split("\n"))
    assert all(re.fullmatch(r"""id:|-|\{?#?[A-Za-z0-9-]+\}?|(["'])[0-9-]+\1""", word) for word in added)
    said = meaning(name, before.text)
    assert said is None or meaning(name, after.text) == said
    assert after.text.startswith("\ufeff") == before.text.startswith("\ufeff")
    assert ("\r\n" in after.text) == ("\r\n" in before.text)
    assert after.text.count("\n") - after.text.count("\r\n") == (
        before.text.count("\n") - before.text.count("\r\n")
    ) or ("\r\n" not in before.text)
    again = mended(after, names([after]))
    assert again.file.text == after.text, again.by


@QUICK
@given(data=st.data(), name=st.sampled_from(["quiz.yml", "index.md", "01-a.md", "02-a.scenario.md"]))
def test_mending_any_text(data: st.DataObject, name: str) -> None:
    tokens = [
        "---\n",
        "id: x\n",
        "a: ",
        "- ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "|\n",
        '"',
        "'",
        "# c\n",
        " \n",
        "{",
        "}",
        "[",
        ",",
    ]
    tokens += [
        "questions:\n",
        "  - type: single\n",
        "choices: [{text: A}]\n",
        "## A \n",
        "```\n",
        "](#b)",
        "é",
        "\x00",
        "\u2028",
    ]
    text = data.draw(st.one_of(st.text(), st.lists(st.sampled_from(tokens), max_size=40).map("".join)))
    file = made(f"modules/basics/a/{name}", text)
    done = mended(file, names([file])).file
    assert words(file.text) - words(done.text) == Counter()


@pytest.fixture(scope="module")
def project() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(TAUGHT, Path(folder) / "project"))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_whole_project_is_mended_at_once(project: Path, data: st.DataObject) -> None:
    files = [path for path in sorted(TAUGHT.rglob("*")) if path.suffix in (".md", ".yml")]
    chosen = data.draw(st.lists(st.sampled_from(files), min_size=1, max_size=3, unique=True))
    try:
        for path in chosen:
            name = path.relative_to(TAUGHT).as_posix()
            text = untidy(data, name, path.read_text(encoding="utf-8"))
            (project / name).write_bytes(text.encode("utf-8"))
        proposal = propose(project)
        for change in proposal.changes:
            assert change.diff()
            (project / change.file).write_bytes(change.after.encode("utf-8"))
        assert propose(project).changes == ()
    finally:
        for path in chosen:
            shutil.copy(path, project / path.relative_to(TAUGHT))
