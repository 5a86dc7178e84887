"""Every kind of page: under the policy, without a foreign request, accessible, and no wider than a phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.served import KINDS, Site

SCHEMES = {"light": "default", "dark": "slate"}
every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
@pytest.mark.parametrize("scheme", SCHEMES)
def test_page_is_silent_stays_at_home_and_is_accessible(kind: str, scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme)
    page.goto(site.of_kind(kind), wait_until="networkidle")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@every_kind
def test_no_page_scrolls_sideways(kind: str, site: Site, page: Page) -> None:
    page.goto(site.of_kind(kind))
    for width in (320, 360, 768, 1280, 1600):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_planted_script_is_reported(site: Site, page: Page, faults: list[str]) -> None:
    """The test of the tests: the policy is on, and we would hear of a violation."""
    page.route("**/about/", lambda route: route.fulfill(response=(got := route.fetch()), body=planted(got.text())))
    page.goto(site.of_kind("about"))
    assert page.evaluate("window.planted") is None
    assert any("Content Security Policy" in fault for fault in faults)
    faults.clear()


def planted(html: str) -> str:
    return html.replace("</body>", "<script>window.planted = true</script></body>")


def test_page_that_does_not_exist_says_so(site: Site, page: Page, faults: list[str]) -> None:
    page.goto(site.url + "404.html", wait_until="networkidle")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not on the map")
    faults.clear()  # without site_url, MkDocs addresses the styles of this page from the root of the host
