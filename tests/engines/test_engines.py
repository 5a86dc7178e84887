"""`out/docs` and `out/mkdocs.yml` are plain: ProperDocs and Zensical make the same pages of them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from milepost.findings import has_errors
from milepost.pipeline import Project, build

BASE = Path(__file__).parents[1] / "cases" / "_base"
COMMANDS = {
    "properdocs": ("build", "-f", "mkdocs.yml", "-d", "site-of-properdocs"),
    "zensical": ("build", "-f", "mkdocs.yml", "--clean"),
}
OUTPUT = {"properdocs": "site-of-properdocs", "zensical": "work/plain"}

pytestmark = pytest.mark.engines


@dataclass(frozen=True)
class Shown:
    """What a learner sees of a page, whatever engine made it."""

    title: str
    headings: tuple[str, ...]
    sidebar: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]
    pager: tuple[str, ...]
    article: str


def words(node: LexborNode | None) -> str:
    return " ".join(node.text().split()) if node else ""


def shown(site: Path, name: str) -> Shown:
    def links(selector: str) -> tuple[tuple[str, str], ...]:
        """Words, and where they lead: engines write one address in several ways (`..`, `./..`, `index.html`)."""
        page = f"https://site.example/{name}"
        return tuple(
            (words(link), urljoin(page, link.attributes.get("href") or "").removesuffix("index.html"))
            for link in tree.css(selector)
        )

    tree = LexborHTMLParser((site / name).read_text(encoding="utf-8"))
    article = tree.css_first("article .mp-page") or tree.css_first("article")
    return Shown(
        title=words(tree.css_first("title")),
        headings=tuple(words(heading) for heading in tree.css("h1, h2")),
        sidebar=links(".md-sidebar--primary .mp-around a"),
        sections=links(".mp-header .mp-sections a"),
        pager=tuple(url for _, url in links(".mp-pager a")),
        article=" ".join((article.html or "").split()) if article else "",
    )


def pages(site: Path) -> set[str]:
    return {str(page.relative_to(site)) for page in site.rglob("*.html")}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = shutil.copytree(BASE, tmp_path_factory.mktemp("engines") / "project")
    index = root / "modules/basics/listen/index.md"
    renamed = "status: published\naddress: listen-well\naliases: [old/listening, modules/listen]"
    index.write_text(index.read_text().replace("status: published", renamed))
    settings = root / "curriculum" / "curriculum.yml"
    settings.write_text(settings.read_text() + "retired: [{id: gone, instead: listen, why: It was too long.}]\n")
    project = Project.at(root)
    assert not has_errors(build(project).findings)
    return project


@pytest.fixture(scope="module", params=sorted(COMMANDS))
def other(
    request: pytest.FixtureRequest, project: Project, engine: Callable[..., subprocess.CompletedProcess[str]]
) -> Path:
    """The site another engine makes of the same folder."""
    name = request.param
    done = engine(name, project.out, *COMMANDS[name])
    assert done.returncode == 0, done.stdout + done.stderr
    return project.out / OUTPUT[name]


def test_the_same_pages(project: Project, other: Path) -> None:
    assert pages(other) == pages(project.site)


def test_each_page_shows_the_same(project: Project, other: Path) -> None:
    plain = ("404.html", "old/", "modules/listen/", "modules/gone/")  # pages of our own, compared byte by byte below
    for name in sorted(name for name in pages(project.site) if not name.startswith(plain)):
        assert shown(other, name) == shown(project.site, name), name


def test_pictures_styles_and_redirects_arrive(project: Project, other: Path) -> None:
    for file in project.docs.rglob("*"):
        if file.is_file() and file.suffix != ".md":
            name = file.relative_to(project.docs)
            assert (other / name).read_bytes() == file.read_bytes()


def test_the_check_sees_what_learners_use(project: Project) -> None:
    """Guards the comparison itself: the pages it reads hold questions, a scenario, sidebars and neighbours."""
    every = [shown(project.site, name) for name in pages(project.site) - {"404.html"}]
    text = "".join(page.article for page in every)
    assert "mp-question" in text
    assert "mp-scenario" in text
    assert sum(bool(page.sidebar) for page in every) > 3
    assert sum(bool(page.pager) for page in every) > 3
    assert all(page.sections for page in every if page.article)
