"""Two sites with one search: under two paths of one server, and on two servers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.served import MOUNT, POLICY, Site, served

BASE = Path(__file__).parents[1] / "cases" / "_base"
ANY_SITE = {"Access-Control-Allow-Origin": "*"}
WORD = "pomegranate"
"""Stands in one lesson of each of the two sites."""


def site_of(folder: Path, title: str, also: str = "") -> Path:
    """A small site, built, which searches another one as well."""
    root = shutil.copytree(BASE, folder / "project")
    curriculum, lesson = root / "curriculum/curriculum.yml", root / "modules/basics/listen/01-two-moves.md"
    curriculum.write_text(curriculum.read_text().replace("A small curriculum", title))
    lesson.write_text(f"{lesson.read_text()}\nA {WORD} is a fruit that people of {title} like.\n")
    if also:
        (root / "mkdocs.yml").write_text(f"extra: {{search: {{also: ['{also}']}}}}\n")
    done = subprocess.run([sys.executable, "-m", "milepost", "build", "--root", root], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "out" / "site"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.set_default_timeout(10_000)
        yield page


def search(page: Page, site: str) -> Callable[[str], None]:
    """Search for the word; gives a check that a link leads to this address."""
    page.goto(f"{site}search/?q={WORD}")

    def leads_to(url: str) -> None:
        expect(page.locator(f".mp-result__link[href='{url}modules/listen/two-moves/']")).to_be_visible()

    return leads_to


def test_under_two_paths_of_one_server(tmp_path: Path, page: Page) -> None:
    www = tmp_path / "www"
    www.mkdir()
    shutil.copytree(site_of(tmp_path / "one", "House One", f"{MOUNT}two/"), www / "one")
    shutil.copytree(site_of(tmp_path / "two", "House Two"), www / "two")
    with served(www) as server:
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        found = search(page, f"{server.url}one/")
        found(f"{server.url}one/")
        found(f"{server.url}two/")
        expect(page.get_by_role("status")).to_contain_text("2 pages found")
        expect(page.locator(".mp-result", has_text="people of House Two")).to_contain_text("House Two ·")
        page.locator(f".mp-result__link[href^='{server.url}two/']").click()
        expect(page.get_by_role("main")).to_contain_text("people of House Two")
        requests.clear()
        search(page, f"{server.url}two/")(f"{server.url}two/")
        expect(page.get_by_role("status")).to_contain_text("1 page found")
        assert not [url for url in requests if "/one/" in url]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Site]:
    """The other site, which lets pages of any site read it."""
    with served(site_of(tmp_path / "two", "House Two"), headers=ANY_SITE) as running:
        yield running


def test_on_two_servers(tmp_path: Path, page: Page, two: Site) -> None:
    """The page's own server allows the connection, the other one allows to be read. Nothing else is needed."""
    origin = two.url.removesuffix(MOUNT)
    policy = {"Content-Security-Policy": POLICY.replace("connect-src 'self'", f"connect-src 'self' {origin}")}
    with served(site_of(tmp_path / "one", "House One", two.url), headers=policy) as one:
        found = search(page, one.url)
        found(one.url)
        found(two.url)
        expect(page.get_by_role("status")).to_contain_text("2 pages found")


@pytest.mark.parametrize("wrong", ["the policy forbids it", "the other one does not allow it", "it does not answer"])
def test_another_server_that_is_silent_is_named(tmp_path: Path, page: Page, wrong: str) -> None:
    """What is found here is shown all the same."""
    two = site_of(tmp_path / "two", "House Two")
    with served(two, headers={} if "other" in wrong else ANY_SITE) as running:
        address = running.url if "answer" not in wrong else running.url + "nowhere/"
        origin = running.url.removesuffix(MOUNT)
        allowed = POLICY if "policy" in wrong else POLICY.replace("connect-src 'self'", f"connect-src 'self' {origin}")
        headers = {"Content-Security-Policy": allowed}
        with served(site_of(tmp_path / "one", "House One", address), headers=headers) as one:
            search(page, one.url)(one.url)
            expect(page.get_by_role("status")).to_contain_text(f"1 page found. No answer from {address}.")
