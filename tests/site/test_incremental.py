"""After any edit, the site is byte for byte what a clean build elsewhere gives; only what changed is rendered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.pipeline import Project

from .conftest import Tree, built, differences, tree, write_module

Edit = Callable[[Path, Path], None]
LISTEN = "modules/basics/listen"


def replace_text(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def nothing(_root: Path, _theme: Path) -> None:
    pass


def text(root: Path, _theme: Path) -> None:
    replace_text(root / LISTEN / "01-two-moves.md", "Ask a question", "Put a question")


def newest_date(root: Path, _theme: Path) -> None:
    replace_text(root / LISTEN / "index.md", "2026-11-20", "2026-11-22")


def title(root: Path, _theme: Path) -> None:
    replace_text(root / LISTEN / "index.md", "Listen so that people tell you more", "Listen")


def lesson(root: Path, _theme: Path) -> None:
    front = "---\nid: third\ntitle: A third\nduration_minutes: 1\ntype: summary\n---\n"
    (root / LISTEN / "03-third.md").write_text(f"{front}A late thought.\n")


def module(root: Path, _theme: Path) -> None:
    write_module(root, "write", title="Write clearly")


def renamed_module(root: Path, _theme: Path) -> None:
    (root / "modules/basics/write.md").rename(root / "modules/basics/write-well.md")


def deleted_module(root: Path, _theme: Path) -> None:
    (root / "modules/basics/write-well.md").unlink()
    replace_text(root / "curriculum/paths/engineer.yml", "      - {id: write, required: true, why: It is next.}\n", "")


def alias(root: Path, _theme: Path) -> None:
    replace_text(root / LISTEN / "index.md", "status: published", "status: published\naliases: [old/listening]")


def picture(root: Path, _theme: Path) -> None:
    data = (root / LISTEN / "call.png").read_bytes()
    (root / LISTEN / "call.png").rename(root / LISTEN / "phone.png")
    replace_text(root / LISTEN / "index.md", "call.png", "phone.png")
    assert data


def role(root: Path, _theme: Path) -> None:
    replace_text(root / "curriculum/roles.yml", "Builds and runs software.", "Builds software.")


def path(root: Path, _theme: Path) -> None:
    replace_text(root / "curriculum/paths/engineer.yml", "It is next.", "Because it is next.")


def curriculum_title(root: Path, _theme: Path) -> None:
    replace_text(root / "curriculum/curriculum.yml", "A small curriculum", "A short curriculum")


def glossary(root: Path, _theme: Path) -> None:
    file = root / "curriculum/glossary.yml"
    file.write_text(file.read_text().rstrip() + "\n  - {id: call, term: call, text: People who talk.}\n")


def stylesheet(_root: Path, theme: Path) -> None:
    (theme / "assets/css/base.css").open("a").write("\n/* changed */\n")


def template(_root: Path, theme: Path) -> None:
    replace_text(theme / "pages/home.html.jinja", "<section", '<section data-changed="1"')


def override(_root: Path, theme: Path) -> None:
    replace_text(theme / "overrides/partials/footer.html", "Made with Milepost", "Made by Milepost")


def settings(root: Path, _theme: Path) -> None:
    (root / "mkdocs.yml").write_text("site_name: Our school\nsite_url: https://example.org/learn/\n")


def host_theme(root: Path, _theme: Path) -> None:
    (root / "theme/overrides/assets").mkdir(parents=True)
    (root / "theme/overrides/assets/house.css").write_text(".x { color: red }\n")
    (root / "mkdocs.yml").write_text("site_name: Our school\nextra_css: [assets/house.css]\n")


EDITS: tuple[Edit, ...] = (
    nothing, text, newest_date, title, lesson, module, renamed_module, deleted_module, alias, picture, role, path,
    curriculum_title, glossary, stylesheet, template, override, settings, host_theme,
)  # fmt: skip


def test_incremental_equals_clean(project: Project, theme: Path, clean_site: Callable[[Project], Tree]) -> None:
    for edit in EDITS:
        edit(project.root, theme)
        built(project)
        assert differences(tree(project.site), clean_site(project)) == [], edit.__name__


@pytest.mark.parametrize(("edit", "most"), [(nothing, 0), (text, 1), (newest_date, 3), (path, 4)])
def test_only_what_changed_is_rendered(project: Project, theme: Path, edit: Edit, most: int) -> None:
    first = built(project)
    edit(project.root, theme)
    assert first.rendered == first.counts.pages
    assert built(project).rendered <= most


@pytest.mark.usefixtures("theme")
def test_nothing_changed_keeps_counts_and_files(project: Project) -> None:
    first = built(project)
    times = {file: file.stat().st_mtime_ns for file in project.site.rglob("*")}
    again = built(project)
    assert (again.counts, again.findings, again.rendered) == (first.counts, first.findings, 0)
    assert {file: file.stat().st_mtime_ns for file in project.site.rglob("*")} == times


@pytest.mark.usefixtures("theme")
def test_a_damaged_page_is_mended(project: Project) -> None:
    built(project)
    good = tree(project.site)
    (project.site / "index.html").write_text("oops")
    (project.built / "404.html").write_text("oops")
    (project.docs / "index.md").unlink()
    built(project)
    assert differences(tree(project.site), good) == []
