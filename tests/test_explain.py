"""Every code has its words, its page in the author's guide, a case that names it and one that keeps it.

After a rule was added or its words were changed: `milepost explain --write docs/authors/rules`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.check import RULES, check
from milepost.cli import main
from milepost.codes import CHECK, CODES, HOST
from milepost.findings import Level
from milepost.load import load
from milepost.manual import FAMILIES, KINDS, Entry, manual
from milepost.manual_pages import as_text, pages

from .conftest import Golden

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "authors" / "rules"
PAGES = pages()
NAMED = {
    code
    for report in (ROOT / "tests" / "cases").glob("*/report.txt")
    for code in re.findall(r"^\S+:\d+:\d+: (\w+) ", report.read_text(encoding="utf-8"), re.MULTILINE)
}
FILES, MARKDOWN, HOST_TESTS = "load/test_files.py", "load/test_markdown.py", "site/test_host_codes.py"
ELSEWHERE = {
    **dict.fromkeys(("FI004", "FI005", "FI006", "FI007", "FI008", "FI009", "FI018"), FILES),
    **dict.fromkeys(("MD004", "MD006"), MARKDOWN),
    **dict.fromkeys(HOST, HOST_TESTS),
}
"""What a folder of text cannot show: links, pipes, very long lines, a host's settings."""
EACH = pytest.mark.parametrize("entry", manual().values(), ids=manual().keys())


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_the_rule_says(name: str, golden: Golden) -> None:
    golden(GUIDE / name, PAGES[name])


def test_no_page_is_left_of_a_code_that_is_gone() -> None:
    assert {path.name for path in GUIDE.iterdir()} == set(PAGES)


def test_manual_holds_every_code() -> None:
    assert set(manual()) == {rule.code for rule in RULES} | set(CODES) | set(HOST) | set(CHECK)
    assert {entry.kind for entry in manual().values()} == set(KINDS)


@EACH
def test_every_code_has_its_words(entry: Entry) -> None:
    assert entry.title.endswith(".")
    assert entry.why.endswith((".", "?"))
    assert entry.bad
    assert entry.good
    assert entry.family in FAMILIES
    assert f"[{entry.code}]({entry.code}.md)" in PAGES["README.md"]
    assert max(map(len, as_text(entry).splitlines())) <= 100


@EACH
def test_words_are_plain_markdown(entry: Entry) -> None:
    """What would be a link, HTML or a table stands in backticks."""
    for text in (entry.title, entry.why, *((entry.bad, entry.good) if entry.marked else ())):
        plain = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", text)
        assert not re.search(r"[\\*\[\]<>{}|`]", plain), plain


@EACH
def test_every_code_has_a_failing_case(entry: Entry) -> None:
    if file := ELSEWHERE.get(entry.code):
        assert entry.code in (ROOT / "tests" / file).read_text(encoding="utf-8")
    else:
        assert entry.code in NAMED


def test_every_code_has_a_passing_case() -> None:
    """The small published curriculum: every rule is asked about it, and none has anything to say."""
    curriculum, findings = load(ROOT / "tests" / "cases" / "_taught")
    assert findings + check(curriculum) == []
    assert curriculum.fields
    assert not curriculum.fields.check.levels
    assert curriculum.silences == ()


@EACH
def test_only_what_the_site_is_not_built_on_can_be_changed(entry: Entry) -> None:
    if entry.kind == "reading" or (entry.kind == "structure" and entry.level is Level.ERROR):
        assert not entry.changeable
        assert not entry.silenceable
    if entry.kind == "teaching":
        assert entry.changeable
        assert entry.silenceable


def explain(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["explain", *words])
    return done.exit_code, done.output


def test_explain_prints_all_there_is_to_say() -> None:
    code, text = explain("qz001")
    assert code == 0
    assert text.startswith("QZ001: A `single` question has exactly one correct choice")
    assert [line.partition(":")[0] for line in text.splitlines() if re.match(r"[A-Z][a-z]+:", line)] == [
        "Level",
        "Why",
        "Bad",
        "Good",
    ]
    assert "cannot be changed or silenced" in text


def test_explain_says_what_may_be_changed() -> None:
    text = " ".join(explain("PA005")[1].split())
    assert "`check: {levels: {PA005: ...}}` in curriculum.yml" in text
    assert "`milepost: allow PA005 because ...`" in text


def test_explain_lists_all_or_a_family() -> None:
    code, text = explain()
    assert code == 0
    assert [line.partition(" ")[0] for line in text.splitlines()] == list(manual())
    assert explain("SI")[1].splitlines()[0] == "SI001  warning  A silence silences nothing."
    assert len(explain("SI")[1].splitlines()) == 4


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("SI01", "There is no code 'SI01'. Did you mean 'SI001'?\n"),
        ("strukture", "There is no code 'strukture'. Did you mean 'structure'?\n"),
        ("nothing like it", "There is no code 'nothing like it'. `milepost explain` lists all codes.\n"),
        ("\x1b[2J", "There is no code '\\x1b[2J'. `milepost explain` lists all codes.\n"),
    ],
)
def test_unknown_code_is_told_in_a_sentence(word: str, answer: str) -> None:
    assert explain(word) == (2, answer)


def test_write_brings_a_folder_in_step(tmp_path: Path) -> None:
    (tmp_path / "ZZ001.md").write_text("of a rule that is gone")
    (tmp_path / "notes.md").write_text("not ours")
    assert explain("--write", str(tmp_path)) == (0, f"Wrote {len(PAGES)} pages to {tmp_path}.\n")
    assert {path.name for path in tmp_path.iterdir()} == {*PAGES, "notes.md"}
    (tmp_path / "file").touch()
    code, text = explain("--write", str(tmp_path / "file"))
    assert (code, text.count("\n")) == (2, 1)


def test_explaining_reads_no_curriculum(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "milepost", "explain", "FI001"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0


def test_guide_names_only_codes_that_exist() -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        named = set(re.findall(r"\b[A-Z]{2}[0-9]{3}\b", page.read_text(encoding="utf-8")))
        assert named <= {*manual(), "PA999"}, page  # PA999 is the example of a code that does not exist
