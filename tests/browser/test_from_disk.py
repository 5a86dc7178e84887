"""The preview of a pull request: a folder that opens from disk, with links and quizzes that work."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from milepost.site.fromdisk import copy_for_disk, from_disk, packed
from milepost.system import CannotBuild
from tests.browser.served import Site
from tests.render.helpers import Seen


@pytest.fixture(scope="module")
def folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("preview") / "a folder with spaces"
    copy_for_disk(site.folder, copy)
    return copy


@pytest.fixture
def opened(browser: Browser, folder: Path) -> Page:
    page = browser.new_page()
    page.goto((folder / "index.html").as_uri())
    return page


def links(file: Path) -> set[Path]:
    """The files that a page links to, as a browser would find them from disk."""
    found = Seen(file.read_text(encoding="utf-8")).values("href")
    inside = {link.partition("#")[0] for link in found if not re.match(r"[a-z]+:|#", link)}
    return {(file.parent / unquote(link)).resolve() for link in inside if link}


def test_every_link_leads_to_a_file_and_every_page_can_be_reached(folder: Path) -> None:
    folder = folder.resolve()
    seen, waiting = set(), [folder / "index.html"]
    while waiting:
        page = waiting.pop()
        seen.add(page)
        leading = links(page)
        assert [file for file in leading if not file.is_file()] == [], page
        waiting += [file for file in leading if file.name == "index.html" and file not in seen]
    assert set(folder.rglob("index.html")) - seen == set()


def test_a_link_is_followed(opened: Page) -> None:
    opened.get_by_role("link", name="Modules", exact=True).first.click()
    expect(opened.get_by_role("heading", level=1, name="All modules")).to_be_visible()


def test_a_question_answers(site: Site, folder: Path, opened: Page) -> None:
    at = site.holding('data-type="single"').removeprefix(site.url)
    opened.goto((folder / at / "index.html").as_uri())
    question = opened.locator('[data-type="single"]').first
    question.get_by_role("radio").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("button", name="Try again")).to_be_visible()


def test_my_learning_knows_the_modules(site: Site, folder: Path, opened: Page) -> None:
    at = site.of_kind("path").removeprefix(site.url)
    opened.goto((folder / at / "index.html").as_uri())
    opened.locator("mp-role button").first.click()
    expect(opened.locator("mp-role button[aria-pressed=true]")).to_have_count(1)
    opened.goto((folder / "my-learning" / "index.html").as_uri())
    way = opened.locator("mp-my-paths .mp-way")
    way.locator("summary").click()
    way.locator("li a").first.click()
    expect(opened.locator(".mp-page--module")).to_be_visible()
    opened.go_back()
    with opened.expect_download() as saved:
        opened.get_by_role("button", name="Save my data as a file").click()
    assert '"kind": "role"' in saved.value.path().read_text(encoding="utf-8").replace('"kind":"', '"kind": "')


def test_search_says_what_it_needs(opened: Page) -> None:
    opened.wait_for_function("customElements.get('mp-search') !== undefined")
    opened.keyboard.press("/")
    opened.get_by_role("searchbox").fill("listen")
    expect(opened.get_by_text("and not from a folder")).to_be_visible()


def test_copy_is_made_anew_and_never_over_other_files(site: Site, folder: Path, tmp_path: Path) -> None:
    copy_for_disk(site.folder, folder)
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(CannotBuild, match="holds something already"):
        copy_for_disk(site.folder, tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ("../paths/", "../paths/index.html"),
        ("../paths/#start", "../paths/index.html#start"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("#content", "#content"),
        ("../assets/style.css", "../assets/style.css"),
        ("https://example.org/a/", "https://example.org/a/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_link(link: str, there: str) -> None:
    assert from_disk(f'<a href="{link}">') == f'<a href="{there}">'


def test_packed_modules_are_named() -> None:
    script = packed({"milepost.js": 'import "./a.js"\n', "a.js": 'import { b } from "./b.js"\n'})
    assert "import%20%22milepost/a.js%22" in script
    assert "from%20%22milepost/b.js%22" in script
