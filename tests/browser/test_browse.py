"""Lists of all modules: every module can be found without a script, on a phone, by keyboard and on paper."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.served import Site

LISTS = ("modules/by-role/", "modules/by-competency/", "modules/by-level/", "modules/a-z/")
PHONE = {"width": 320, "height": 640}
SMALLEST = 24
"""Pixels of a target, by WCAG 2.2."""


def of_lists(site: Site) -> list[str]:
    return [at for at in site.pages if at.startswith(LISTS)]


def a_module(site: Site) -> str:
    """The title of the module that is the last of all in the alphabet."""
    titles = re.findall(r'mp-card__title mp-quiet"><a href="[^"]+">([^<]+)<', site.pages["modules/"])
    return str(max(titles, key=str.casefold))


def click_down(page: Page, title: str, below: str) -> None:
    """Open the list that `below` names, then its last part while there are parts."""
    page.get_by_role("link", name=below, exact=True).click()
    while (doors := page.locator(".mp-browse__doors a")).count():
        doors.last.click()
    page.get_by_role("main").get_by_role("link", name=title, exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


@pytest.mark.parametrize("start", ["search/", "modules/"])
def test_a_module_is_found_without_a_script(start: str, site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(site.url + start)
    click_down(page, a_module(site), "A to Z of modules and words" if start == "search/" else "A to Z")


@pytest.mark.parametrize("at", LISTS)
def test_every_list_can_be_reached_from_the_search_page_and_the_catalogue(at: str, site: Site) -> None:
    name = at.removeprefix("modules/")
    assert f'href="../{at}"' in site.pages["search/"]
    assert f'href="{name}"' in site.pages["modules/"]


def test_lists_together_hold_every_module(site: Site) -> None:
    modules = set(re.findall(r'mp-card__title mp-quiet"><a href="([^"]+)"', site.pages["modules/"]))
    for way in LISTS:
        links = {
            link
            for at in of_lists(site)
            if at.startswith(way)
            for link in re.findall(r'href="([^"]+)"', site.pages[at])
        }
        assert {module for module in modules if not any(link.endswith(f"/{module}") for link in links)} == set(), way


def test_parts_follow_each_other(site: Site, page: Page) -> None:
    page.goto(f"{site.url}modules/a-z/1/")
    page.locator(".mp-pager a").last.click()
    expect(page).to_have_url(f"{site.url}modules/a-z/2/")


def test_letter_is_one_key_away(site: Site, page: Page) -> None:
    page.goto(f"{site.url}modules/a-z/1/")
    letter = page.get_by_role("navigation", name="Parts of this list").get_by_role("link").nth(1)
    letter.focus()
    page.keyboard.press("Enter")
    expect(page.locator(":target")).to_have_text(letter.inner_text())
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False])
def test_no_list_scrolls_sideways_on_a_phone(scripts: bool, site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=scripts, viewport=PHONE)
    for at in of_lists(site):
        page.goto(site.url + at)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], at


@pytest.mark.parametrize("at", ["modules/by-role/", "modules/by-level/", "modules/a-z/1/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_list_is_accessible(at: str, scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport=PHONE)
    page.goto(site.url + at, wait_until="networkidle")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_short_links_are_easy_to_hit(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site.url}modules/a-z/1/")
    for link in page.locator(".mp-browse__ways a, .mp-browse__jumps a").all():
        box = link.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= SMALLEST


def test_on_paper_the_list_is_whole_and_its_buttons_are_gone(site: Site, page: Page) -> None:
    page.goto(f"{site.url}modules/a-z/1/")
    page.emulate_media(media="print")
    for row in ("ways", "jumps"):
        expect(page.locator(f".mp-browse__{row}")).to_be_hidden()
    lines = page.locator(".mp-browse__list > li")
    assert lines.count() > 1
    assert page.locator(".mp-browse__list > li:visible").count() == lines.count()


def test_lists_are_not_among_the_results_of_the_search(site: Site) -> None:
    assert of_lists(site)
    assert not any("data-pagefind-body" in site.pages[at] for at in of_lists(site))
