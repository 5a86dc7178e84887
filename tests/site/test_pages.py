"""The pages we put into MkDocs' frame are those that MkDocs itself makes, in however many processes."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

from milepost import copies
from milepost.pipeline import Project
from milepost.site import engine, finished, pages
from milepost.system import CannotBuild

from .conftest import Tree, built, differences, tree

Clean = Callable[[Project], Tree]


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "cores", lambda: 3)
    monkeypatch.setattr(pages, "_FEW", 1)


@pytest.fixture
def nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """MkDocs may not have to build a page itself."""

    def refused(page: Page, *_: Any) -> None:
        raise AssertionError(page.file.src_uri)

    with monkeypatch.context() as patch:
        patch.setattr(Page, "read_source", refused)
        yield


def by_mkdocs(clean_site: Clean, project: Project) -> Tree:
    """The site where MkDocs builds every page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "_build", lambda *_: [])
        return clean_site(project)


@pytest.mark.usefixtures("nothing_is_left")
def test_all_pages_are_built_ahead(project: Project) -> None:
    built(project)


@pytest.mark.usefixtures("nothing_is_left", "in_parts")
def test_all_pages_are_built_ahead_in_parts(project: Project) -> None:
    built(project)


def test_mkdocs_makes_the_same_pages(project: Project, clean_site: Clean) -> None:
    built(project)
    assert differences(tree(project.site), by_mkdocs(clean_site, project)) == []


@pytest.mark.usefixtures("in_parts")
def test_the_same_site_in_parts(project: Project, clean_site: Clean) -> None:
    built(project)
    assert differences(tree(project.site), by_mkdocs(clean_site, project)) == []


HERE = os.getpid()
BUILD = pages._build


def die(*words: Any) -> list[str]:
    """Builds nothing in a copy of this process."""
    if os.getpid() != HERE:
        os._exit(9)
    return BUILD(*words)


@pytest.mark.usefixtures("in_parts")
def test_a_process_that_dies(project: Project, clean_site: Clean) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "_build", die)
        built(project)
    assert differences(tree(project.site), clean_site(project)) == []


def test_half_a_page_is_no_page(project: Project, clean_site: Clean, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(page: bytes, path: str) -> None:
        write_file(page[: len(page) // 2], path)
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(pages, "write_file", full)
        built(project)
    assert differences(tree(project.site), clean_site(project)) == []


@pytest.mark.usefixtures("in_parts")
def test_what_a_host_got_wrong_is_said_once(project: Project) -> None:
    project.overrides.mkdir(parents=True)
    (project.overrides / "main.html").write_text("{{ 1 // 0 if page else '' }}")
    with pytest.raises(CannotBuild, match="by zero"):
        built(project)


@pytest.mark.usefixtures("in_parts")
def test_warnings_are_said_once(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    built(project)
    monkeypatch.setattr(pages, "_build", lambda *_: ["odd"])
    monkeypatch.setattr(engine, "warnings", lambda _: ["odd", "odder"])
    assert engine.run(project, "", ["index.md", "about/index.md"]) == ["odd", "odder"]


def test_a_page_knows_nothing_of_those_built_before(project: Project, clean_site: Clean) -> None:
    project.overrides.mkdir(parents=True)
    curious = "{% for file in pages %}{{ file.page.title }}{{ file.page.meta }}{{ file.page.content }}|{% endfor %}"
    (project.overrides / "main.html").write_text(
        '{% extends "milepost.html" %}{% block footer %}' + curious + "{% endblock %}"
    )
    built(project)
    before = tree(project.site)
    file = project.root / "modules" / "basics" / "speak.md"
    file.write_text(file.read_text() + "\nOne more sentence.\n")
    built(project)
    assert before != tree(project.site)
    assert differences(tree(project.site), clean_site(project)) == []


START = '<div class="mp-page">'
BODY = f"{START}<p>Text</p></div>"
ODD = {
    "tabs": "<pre><code>\tone\n a\ttwo\nbc\t\tthree\té\t\n</code></pre>\n</div>\n",
    "blank lines": "\n  \n   \n\n<pre>\n    \n a\n \n</pre>\n  \n</div>\n  \n \n",
    "fences": "\n---\n<pre>\n---\n\n---\n</pre></div>\n",
    "markdown": "\n\n# No heading\n\n*no* `code` [a](b.md) &amp; <b>&lt;</b> \\*\n\n- no list\n\n    no code\n</div>\n",
    "its own characters": "\2amp\3 \2wzxhzdk:0\3 wzxhzdk:0 \2 \3</div>\n",
    "other characters": "\x0b\x0c\x1c\x85\u2028 \u00a0 é 🙂</div>\n",
    "links": '<a href="../a/b.md#c">a</a><img src="x.png" alt=""><a name="n"></a></div>\n',
    "two blocks": "one</div>\n\n<div>two</div>\n\n<p>three\n</p>",
    "unclosed": "<p>one\n\n<ul><li>two\n",
}
NOT_OURS = {
    "no head": BODY,
    "no body": '---\ntitle: "A title"\n---\n',
    "nothing": "",
    "half a head": "---\n",
    "Markdown": '---\ntitle: "A title"\n---\n# Markdown\n',
    "YAML": f"---\ntitle: [a, b]\n---\n{BODY}",
    "a mark of the byte order": f'\ufeff---\ntitle: "A title"\n---\n{BODY}',
    "other ends of lines": f'---\r\ntitle: "A title"\r\n---\r\n{BODY}',
    "other ends in the body": f'---\ntitle: "A title"\n---\n{BODY}\r\n',
}


def head(**values: object) -> str:
    lines = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False, sort_keys=True)}\n" for key, value in values.items()
    )
    return f"---\n{lines}---\n"


def read_by_mkdocs(project: Project, text: str) -> tuple[object, ...]:
    config = engine.configuration(project)
    page = Page(None, docs_file(project, text), config)
    page.read_source(config)
    page.render(config, Files([page.file]))
    return page.meta, page.title, page.content, list(page.toc)


def read_by_us(project: Project, text: str) -> tuple[object, ...]:
    file = docs_file(project, text)
    Page(None, file, engine.configuration(project))
    with finished.opened(file) as page:
        return page.meta, page.title, page.content, list(page.toc)


def docs_file(project: Project, text: str) -> File:
    project.docs.mkdir(parents=True, exist_ok=True)
    (project.docs / "page.md").write_bytes(text.encode())
    return File("page.md", str(project.docs), str(project.built), use_directory_urls=True)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Only what the configuration of MkDocs needs."""
    project = Project.at(tmp_path_factory.mktemp("site"))
    project.docs.mkdir(parents=True)
    project.config.write_text("site_name: A site\nplugins: []\n")
    return project


@pytest.mark.parametrize("name", ODD)
def test_a_body_is_read_as_mkdocs_reads_it(site: Project, name: str) -> None:
    text = head(title="A title") + START + ODD[name]
    assert read_by_us(site, text) == read_by_mkdocs(site, text)


def test_a_head_is_read_as_mkdocs_reads_it(site: Project) -> None:
    texts = ["", "a: b", "2026-11-20", "yes", "null", "1.0", "{x}", "# no", 'a "quoted" \\ \n one', "é 🙂 \u00a0"]
    values: dict[str, Any] = {f"key-{number}": text for number, text in enumerate(texts)}
    values |= {"number": 12, "bool": True, "none": None, "empty": [], "list": [{"b": texts, "a": {"c": -1}}]}
    text = head(**values) + BODY
    assert read_by_us(site, text) == read_by_mkdocs(site, text)


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_is_not_ours_is_left_to_mkdocs(site: Project, name: str) -> None:
    file = docs_file(site, NOT_OURS[name])
    Page(None, file, engine.configuration(site))
    with pytest.raises(ValueError), finished.opened(file):  # noqa: PT011 - of several kinds
        pass
