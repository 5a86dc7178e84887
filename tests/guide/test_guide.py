"""The author's guide holds what it promises: its links lead somewhere, its examples are right, its commands exist."""

from __future__ import annotations

import posixpath
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from milepost.check import check
from milepost.cli import main
from milepost.findings import Level
from milepost.load import load, load_guide
from milepost.model import GuidePage
from milepost.plan import plan
from milepost.resources import guide
from milepost.schema.fields import FIELDS
from tests.test_cases import CASES

PAGES = {page.name: page for page in load_guide(guide())}
PROSE = [page for page in PAGES.values() if not page.name.startswith("rules/")]
TYPES = "single multiple true-false judgement order match short-text numeric rewrite reflection".split()  # noqa: SIM905
every_text = pytest.mark.parametrize("page", PROSE, ids=lambda page: page.name)


def written(page: GuidePage) -> str:
    return (guide() / f"{page.name}.md").read_text(encoding="utf-8")


def strays(page: GuidePage) -> list[str]:
    """The links of a page that leave the guide, or lead nowhere."""
    text = re.sub(r"`[^`\n]+`", "", re.sub(r"^(`{3,}).*?^\1$", "", written(page), flags=re.MULTILINE | re.DOTALL))
    links = re.findall(r"\]\(([^)]+)\)", text)
    return [link for link in links if not link.startswith(("https://", "#")) and leads_to(page, link) not in PAGES]


def leads_to(page: GuidePage, link: str) -> str:
    file = posixpath.join(posixpath.dirname(page.name), link.partition("#")[0])
    return posixpath.normpath(file).removesuffix(".md")


@every_text
def test_links_stay_inside_the_guide(page: GuidePage) -> None:
    assert strays(page) == []


def test_links_of_rules_stay_inside_the_guide() -> None:
    assert [(page.name, strays(page)) for page in PAGES.values() if page not in PROSE and strays(page)] == []


def test_first_page_leads_to_every_other() -> None:
    linked = set(re.findall(r"\]\(([\w/-]+)\.md\)", written(PAGES["README"])))
    assert linked == {page.name for page in PROSE if page.name != "README"} | {"rules/README"}


@every_text
def test_commands_exist(page: GuidePage) -> None:
    known = CliRunner().invoke(main, ["--help"]).output
    for name in set(re.findall(r"`(?:milepost|python3 build\.py) ([a-z]+)", written(page))):
        assert re.search(rf"^  {name}\b", known, re.MULTILINE) or name == "test", name


def test_every_type_of_question_is_shown() -> None:
    assert [example.type for example in PAGES["questions"].examples] == TYPES


def test_every_field_is_explained() -> None:
    text = written(PAGES["format"])
    missing = {name for fields in FIELDS.values() for name in fields if not re.search(rf"\b{name}\b", text)}
    assert missing == set()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return shutil.copytree(CASES / "_taught", tmp_path / "project")


def draft(project: Path) -> Path:
    """A module, as a draft: examples are short, so what they lack is a note."""
    module = next(project.glob("modules/*/*/quiz.yml")).parent
    index = module / "index.md"
    index.write_text(index.read_text().replace("status: published", "status: draft"), encoding="utf-8")
    return module


def findings(project: Path) -> list[str]:
    curriculum, faults = load(project)
    found = [one for one in sorted(faults + check(curriculum)) if one.level is not Level.NOTE]
    return [f"{one.place} {one.code} {one.message}" for one in found]


def test_questions_of_the_guide_pass_the_check(project: Path) -> None:
    module = draft(project)
    blocks = re.findall(r"^```yaml question\n(.*?)^```$", written(PAGES["questions"]), re.MULTILINE | re.DOTALL)
    quiz = module / "quiz.yml"
    before = {one.partition(" ")[2] for one in findings(project)}
    quiz.write_text(f"{quiz.read_text()}\n" + "".join(f"  {line}\n" for block in blocks for line in block.splitlines()))
    wrong = [one for one in findings(project) if one.partition(" ")[2] not in before]
    assert [one for one in wrong if not re.search(r" (IT002|QZ1\d\d) ", one)] == []


def test_scenario_of_the_guide_passes_the_check(project: Path) -> None:
    blocks = re.findall(r"^```markdown (\S+)\n(.*?)^```$", written(PAGES["scenarios"]), re.MULTILINE | re.DOTALL)
    module = draft(project)
    for scenario in module.glob("*.scenario.md"):
        scenario.unlink()
    for name, text in blocks:
        (module / name).write_text(text, encoding="utf-8")
    wrong = [one for one in findings(project) if blocks[0][0] in one]
    assert wrong == []


def test_guide_is_on_the_site_where_it_is_wanted(project: Path) -> None:
    settings = project / "curriculum/curriculum.yml"
    pages = plan(load(project)[0], guide=tuple(PAGES.values())).pages
    assert not [page for page in pages if page.address.startswith("authors/")]
    settings.write_text(f"{settings.read_text()}\nfor_authors: true\n", encoding="utf-8")
    site = plan(load(project)[0], guide=tuple(PAGES.values()))
    addresses = [page.address for page in site.pages]
    assert site.for_authors == "authors/"
    assert {"authors/", "authors/status/", "authors/questions/", "authors/rules/", "authors/rules/QZ001/"} <= set(
        addresses
    )
    assert len(addresses) == len(set(addresses))


def test_page_without_a_title_and_a_broken_example_are_ours_to_mend(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("no title\n")
    with pytest.raises(ValueError, match="title"):
        load_guide(tmp_path)
    (tmp_path / "README.md").write_text("# A title\n\n```yaml question\n- {id: a, type: single}\n```\n")
    with pytest.raises(ValueError, match="no question"):
        load_guide(tmp_path)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The content of a fresh clone."""
    for name in ("modules", "curriculum"):
        shutil.copytree(guide().parents[1] / name, tmp_path / name)
    return tmp_path


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", written(PAGES["first-module"]), re.MULTILINE | re.DOTALL)


def run(line: str, project: Path) -> str:
    words = shlex.split(line.removeprefix("python3 build.py "))
    at = ["new", words[1]] if words[0] == "new" else words[:1]
    done = CliRunner().invoke(main, [*at, "--root", str(project), *words[len(at) :]])
    assert done.exit_code in (0, 1), done.output
    return done.output


def test_first_module_is_written_as_the_guide_says(clone: Path) -> None:
    module = clone / "modules/communication/ask-for-help"
    index, lesson = module / "index.md", module / "01-three-lines.md"
    lines = [line for block in blocks("sh") for line in block.splitlines() if re.search(r"build\.py (new|check)", line)]
    story, box = blocks("markdown")
    run(f"{lines[0]} --unit communication --competency communication --path new-starter --yes", clone)
    matter = re.sub(r"^objectives:\n(?:  .*\n)+", lambda _: blocks("yaml")[0], index.read_text(), flags=re.MULTILINE)
    index.write_text(f"{matter[: matter.rindex('---')]}---\n{story}", encoding="utf-8")
    run(f"{lines[1]} --yes", clone)
    lesson.write_text(f"{lesson.read_text().partition('## The idea')[0]}{box}", encoding="utf-8")
    run(f"{lines[2]} --yes", clone)
    assert [one for one in findings(clone) if "ask-for-help" in one] == []
    index.write_text(index.read_text().replace("level:", "levle:", 1), encoding="utf-8")
    where = index.read_text().splitlines().index("levle: 1") + 1
    assert blocks("text")[0].replace(":9:1:", f":{where}:1:") in run(lines[3], clone)
    assert " error: " in run(lines[4].replace("modules/", f"{clone}/modules/"), clone)
