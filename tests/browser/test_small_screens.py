"""Narrow screens and great zoom: nothing is cut off, and what is wider than the screen can be reached."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import NewPage
from tests.browser.served import Site

ZOOMED = {"width": 320, "height": 640}
WIDE = "(box) => box.scrollWidth > box.clientWidth"


def with_table(site: Site) -> list[str]:
    return [site.url + at for at, text in site.pages.items() if "<table" in text]


@pytest.mark.parametrize("scripts", [True, False])
def test_no_page_with_a_table_scrolls_sideways(scripts: bool, site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=scripts, viewport=ZOOMED)
    for url in with_table(site):
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"], url


def test_wide_table_scrolls_by_keyboard(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=ZOOMED)
    for url in with_table(site):
        page.goto(url)
        for box in page.locator(".mp-table").all():
            if box.evaluate(WIDE):
                box.focus()
                page.keyboard.press("ArrowRight")
                page.wait_for_function("() => document.activeElement.scrollLeft > 0")
                return
    pytest.fail("no table of the curriculum is wider than a zoomed screen")


def test_pages_with_tables_are_accessible(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=ZOOMED)
    for url in with_table(site):
        page.goto(url, wait_until="networkidle")
        found = Axe().run(page)
        assert found.violations_count == 0, f"{url}: {found.generate_report()}"


def test_no_line_of_the_way_up_begins_with_a_sign(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 640})
    page.goto(site.of_kind("quiz"))
    crumbs = page.locator(".mp-crumbs li")
    before = crumbs.evaluate_all("(all) => all.map((one) => getComputedStyle(one, '::before').content)")
    assert set(before) == {"none"}
    assert crumbs.first.evaluate("(one) => getComputedStyle(one, '::after').content") != "none"
    assert crumbs.last.evaluate("(one) => getComputedStyle(one, '::after').content") == "none"


def test_checklist_can_be_ticked(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False, viewport=ZOOMED)
    page.goto(site.holding('class="mp-task"'))
    task = page.locator(".mp-task").first
    task.locator("label").click()
    expect(task.get_by_role("checkbox")).to_be_checked()
    assert task.evaluate("(one) => getComputedStyle(one).listStyleType") == "none"


def test_a_choice_is_read_before_its_next_moment(site: Site, new_page: NewPage) -> None:
    """The words of a choice do not leap over what happens."""
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("scenario"))
    option = page.locator(".mp-option").first
    expect(option.locator(".mp-option__text a")).to_have_count(0)
    option.locator("summary").click()
    expect(option.locator(".mp-option__happens")).to_be_visible()
    option.get_by_role("link", name="Go to").click()
    target = option.get_attribute("data-target")
    assert page.url.endswith(f"#{target}")


def test_missing_page_reads_well_without_styles(site: Site, new_page: NewPage, faults: list[str]) -> None:
    """Under a sub-path and without `site_url`, no style can be found: so there is no picture the size of the screen."""
    page = new_page(viewport=ZOOMED)
    page.goto(site.url + "404.html")
    expect(page.locator("svg:visible")).to_have_count(0)
    expect(page.get_by_role("main")).to_contain_text("Go back to the page you came from")
    faults.clear()
