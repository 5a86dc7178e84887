"""With Material's own `navigation.instant`, which a host may turn on: nothing is dead, lost, or there twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.conftest import ROOT, NewPage
from tests.browser.progress.learner import module, on_path, pages
from tests.browser.served import MOUNT, Site, served

ADDRESS = f"http://127.0.0.1{MOUNT}"
SETTINGS = f"""site_name: Ours
site_url: {ADDRESS}
theme: {{features: [navigation.instant]}}
plugins: [milepost]
"""
SAME_PAGE = "window.isSame = true"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """As a host builds it who exchanges pages without loading them. Material asks the sitemap what it may take."""
    folder = tmp_path_factory.mktemp("instant")
    for name in ("modules", "curriculum"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    build = [sys.executable, "-m", "milepost", "build", "--root", str(folder), "--out", str(folder / "out")]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with served(folder / "out/site") as running:
        sitemap = running.folder / "sitemap.xml"
        sitemap.write_text(sitemap.read_text(encoding="utf-8").replace(ADDRESS, running.url), encoding="utf-8")
        yield running


def start(page: Page, site: Site, name: str) -> None:
    """On the first page of a module, with the map of pages that Material fetches."""
    with page.expect_response("**/sitemap.xml"):
        page.goto(site.url + module(site, name)["url"], wait_until="networkidle")
    page.evaluate(SAME_PAGE)


def go(page: Page, site: Site, address: str) -> None:
    """Follow a link, and see that the page was exchanged and not loaded."""
    to = site.url + address
    page.evaluate("document.querySelector('.mp-page').dataset.before = ''")
    page.evaluate("(to) => [...document.links].find((link) => link.href === to && link.offsetParent).click()", to)
    expect(page).to_have_url(to)
    expect(page.locator(".mp-page:not([data-before])")).to_have_count(1)
    assert page.evaluate("window.isSame")


def kept(page: Page, site: Site, kind: str) -> list[stored.Item]:
    """Seen by a page of its own: where pages were exchanged, the address of a script in them leads elsewhere."""
    other = page.context.new_page()
    other.goto(site.of_kind("about"))
    return stored.stored(other, kind)


def test_a_walk_through_a_module(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    name = on_path(site, 0)
    first = module(site, name)["url"]
    start(page, site, name)

    lesson = next(
        at for at, text in site.pages.items() if f'data-module="{name}" data-page="{pages(site, name)[0]}"' in text
    )
    go(page, site, lesson)
    done = page.locator("mp-done")
    done.get_by_role("button", name="Mark this page as done").click()
    expect(done.get_by_role("button")).to_have_text("Mark as not done")
    expect(page.locator(".md-sidebar .mp-around__item[data-stand=done]")).to_have_count(1)

    go(page, site, f"{first}quiz/")
    question = page.locator("mp-question[data-type=single]:visible").first
    key = question.get_attribute("data-id") or ""
    question.get_by_role("radio").first.check()
    expect(question.get_by_role("button", name="Check")).to_have_count(1)
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("button", name="Try again")).to_be_visible()
    expect(page.locator(".mp-quiz__progress")).to_contain_text("1 of")

    page.go_back()
    expect(page).to_have_url(site.url + lesson)
    expect(done.get_by_role("button")).to_have_text("Mark as not done")
    assert page.evaluate("window.isSame")

    go(page, site, f"{first}quiz/")
    again = page.locator(f"mp-question[data-id='{key}']")
    expect(again.get_by_role("button", name="Try again")).to_be_visible()
    expect(again.locator(".mp-question__actions")).to_have_count(1)
    expect(page.locator(".mp-quiz__progress")).to_have_count(1)
    again.get_by_role("button", name="Try again").click()
    again.get_by_role("radio").first.check()
    again.get_by_role("button", name="Check").click()
    expect(again.get_by_role("button", name="Try again")).to_be_visible()
    assert kept(page, site, "answer")[0]["value"]["tries"] == 2

    go(page, site, "my-learning/")
    expect(page.locator("mp-my-modules")).to_contain_text("Started, 1 page done")
    expect(page.locator("mp-my-modules")).to_be_visible()
    expect(page.locator("mp-my-data table").first).to_be_visible()


def test_a_press_on_a_page_that_was_exchanged_is_one(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    name = on_path(site, 0)
    start(page, site, name)
    addresses = [
        at
        for one in pages(site, name)[:2]
        for at, text in site.pages.items()
        if f'data-module="{name}" data-page="{one}"' in text
    ]
    for address in (*addresses, *addresses):
        go(page, site, address)
    done = page.locator("mp-done")
    done.get_by_role("button", name="Mark this page as done").click()
    expect(done.get_by_role("button")).to_have_text("Mark as not done")
    done.get_by_role("button").click()
    expect(done.get_by_role("button")).to_have_text("Mark this page as done")
    assert kept(page, site, "page") == []
