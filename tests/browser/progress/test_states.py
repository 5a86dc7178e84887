"""Pages of somebody in the middle: accessible in light and dark, no wider than a phone, large enough for a thumb."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.progress.learner import learner, on_path, open_as, pages, path, url
from tests.browser.served import Site

PLACES = ("home", "path", "catalogue", "changed module", "last page", "my learning")
SHOWN = {"home": "mp-continue h2", "my learning": "mp-my-notes blockquote", "last page": ".mp-yours"}
TARGETS = ":is(.mp-done, .mp-role, .mp-mine__save) button, :is(mp-go-on, .mp-continue) a.mp-button"


def show(page: Page, site: Site, place: str) -> None:
    """Open a page, and wait until it shows what was done."""
    changed = on_path(site, 1)
    addresses = {
        "home": "",
        "path": path(site)["url"],
        "catalogue": "modules/",
        "changed module": url(site, changed),
        "last page": url(site, changed, pages(site, changed)[-1]),
        "my learning": "my-learning/",
    }
    open_as(page, site, learner(site), addresses[place])
    expect(page.locator(SHOWN.get(place, ".mp-tick")).first).to_be_attached()
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible(place: str, scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme)
    show(page, site, place)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("place", PLACES)
def test_fits_a_phone_and_a_thumb(place: str, site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 320, "height": 640})
    show(page, site, place)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    sizes = page.locator(TARGETS).evaluate_all("(all) => all.map((one) => one.offsetHeight).filter(Boolean)")
    assert all(size >= 40 for size in sizes), sizes


def test_written_from_right_to_left(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 320, "height": 640})
    show(page, site, "my learning")
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_ticks_have_a_shape_in_forced_colours(site: Site, new_page: NewPage) -> None:
    page = new_page(forced_colors="active")
    show(page, site, "path")
    shapes = page.locator(".mp-station .mp-tick").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one, '::before').maskImage)"
    )
    assert len(set(shapes)) == 3, shapes
