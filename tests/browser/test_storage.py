"""Blocked storage and rubbish in Material's own key: reading and search go on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.served import MOUNT, Site

RUBBISH = (
    "{",
    '"dark"',
    "7",
    '{"index": "2"}',
    '{"index": 99, "color": {"scheme": "<b>"}}',
    '{"index": 1, "color": null}',
)
BLOCKED = "Object.defineProperty(window, '{}', {{ get() {{ throw new DOMException('blocked', 'SecurityError') }} }})"


def assert_alive(page: Page, site: Site) -> None:
    page.goto(site.of_kind("lesson"))
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    expect(page.locator("html.js")).to_have_count(1)  # Material's bundle ran to its end
    page.keyboard.press("/")
    page.keyboard.type("feedback")
    expect(page.locator(".mp-result").first).to_be_visible()


def test_storage_that_throws(site: Site, new_page: NewPage) -> None:
    page = new_page()
    for name in ("localStorage", "sessionStorage"):
        page.add_init_script(BLOCKED.format(name))
    assert_alive(page, site)


@pytest.mark.parametrize("value", RUBBISH)
def test_rubbish_in_the_palette(value: str, site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(f"localStorage.setItem({MOUNT + '.__palette'!r}, {value!r})")
    assert_alive(page, site)


def test_chosen_colours_are_kept(site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme="light")
    page.goto(site.url)
    for name in ("Switch to light", "Switch to dark"):
        page.get_by_title(name).click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(site.of_kind("about"))
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
