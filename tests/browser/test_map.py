"""Maps of the curriculum: every box leads somewhere, by mouse and keyboard, on a phone, on paper, without scripts."""

from __future__ import annotations

import io
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import Site

PHONE = {"width": 375, "height": 667}
ZOOMED = {"width": 320, "height": 256}  # 400 % of 1280 by 1024
RIGHT_TO_LEFT = "addEventListener('DOMContentLoaded', () => document.body.setAttribute('dir', 'rtl'))"
BOX, PLACE = ".mp-graph__box", ".mp-atlas__place"
HREFS = "(all) => all.map((one) => one.getAttribute('href'))"
LEFTS = "(all) => all.map((one) => one.getBoundingClientRect().left)"


def maps(site: Site) -> list[str]:
    return [at for at, text in site.pages.items() if 'class="mp-page mp-page--map"' in text]


def inside(site: Site) -> str:
    """A map with a box that stands for a module outside."""
    return next(at for at in maps(site) if "mp-graph__box--outside" in site.pages[at])


def test_there_are_maps_of_all_of_units_and_of_paths(site: Site) -> None:
    found = maps(site)
    assert "map/" in found
    assert any(at.startswith("map/") and at != "map/" for at in found)
    assert any(at.startswith("paths/") for at in found)


def test_every_box_and_every_entry_leads_to_a_page(site: Site, page: Page) -> None:
    for at in maps(site):
        page.goto(site.url + at)
        boxes, entries = (page.locator(where).evaluate_all(HREFS) for where in (BOX, f"{PLACE} a"))
        assert boxes
        assert {urljoin(site.url + at, href).removeprefix(site.url) for href in boxes + entries} <= set(site.pages)


def test_catalogue_and_path_lead_to_the_map_and_the_map_leads_back(site: Site, page: Page) -> None:
    for above, way in (("modules/", "Map of the curriculum"), (maps_of_path(site), "Map of this path")):
        page.goto(site.url + above)
        page.get_by_role("link", name=way, exact=True).click()
        expect(page.locator(".mp-graph")).to_be_visible()
        page.locator(".mp-crumbs a").last.click()
        expect(page).to_have_url(site.url + above)


def maps_of_path(site: Site) -> str:
    return next(at for at in maps(site) if at.startswith("paths/")).removesuffix("map/")


def test_keyboard_goes_along_the_arrows_with_visible_focus(site: Site, page: Page) -> None:
    page.goto(site.url + "map/")
    page.locator(".mp-atlas__jump").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Drawing. Map of the curriculum")).to_be_focused()
    boxes = page.locator(BOX)
    lefts = boxes.evaluate_all(LEFTS)
    assert lefts == sorted(lefts)
    for box in boxes.all():
        page.keyboard.press("Tab")
        expect(box).to_be_focused()
        expect(box).to_be_in_viewport()
        expect(box.locator("rect")).to_have_css("stroke-width", "5px")
    target = boxes.last.get_attribute("href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(urljoin(site.url + "map/", target))


def test_list_can_be_reached_past_the_drawing(site: Site, page: Page) -> None:
    page.goto(site.url + "map/")
    page.locator(".mp-atlas__jump").click()
    expect(page.get_by_role("heading", name="As a list")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator(".mp-atlas a").first).to_be_focused()


def test_box_and_list_say_level_time_and_what_is_outside_in_words(site: Site, page: Page) -> None:
    page.goto(site.url + inside(site))
    expect(page.locator(f"{BOX}--outside").first).to_contain_text("In ")
    expect(page.locator(".mp-atlas__ground").first).to_contain_text("(in ")
    for place in page.locator(PLACE).all():
        box = page.locator(f"{BOX}[data-module='{place.get_attribute('data-module')}']")
        expect(box).to_contain_text("Level ")
        expect(place).to_contain_text("Level ")
        expect(place).to_contain_text(" min")


@pytest.mark.parametrize("size", [PHONE, ZOOMED])
@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_small_screen_only_the_drawing_scrolls(
    size: dict[str, int], scripts: bool, site: Site, new_page: NewPage
) -> None:
    page = new_page(viewport=size, java_script_enabled=scripts)
    page.goto(site.url + "map/")
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    drawing = page.get_by_role("region", name="Drawing. Map of the curriculum")
    drawing.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(BOX).first).not_to_be_in_viewport(ratio=1)
    expect(page.locator(PLACE).last).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, {"width": 1280, "height": 900}])
def test_maps_are_accessible(scheme: str, size: dict[str, int], site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=size, color_scheme=scheme)
    for at in ("map/", inside(site), maps_of_path(site) + "map/"):
        page.goto(site.url + at, wait_until="networkidle")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_without_scripts_nothing_is_missing(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + "map/")
    expect(page.locator(BOX)).to_have_count(page.locator(PLACE).count())
    box = page.locator(BOX).first
    box.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url.startswith(site.url + "modules/")


def test_drawing_fits_the_paper_and_the_list_is_complete(site: Site, page: Page) -> None:
    page.goto(site.url + "map/")
    titles = page.locator(f"{PLACE} > a").all_inner_texts()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 673, "height": 986})  # A4 between our margins
    drawn = page.locator(".mp-graph").bounding_box()
    assert drawn
    assert drawn["width"] <= 673
    assert drawn["height"] <= 986
    words = "".join(part.extract_text() for part in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    kept = "".join(words.split())
    assert [title for title in titles if kept.count("".join(title.split())) < 1] == []


def test_forced_colours_keep_boxes_and_arrows(site: Site, new_page: NewPage) -> None:
    page = new_page(forced_colors="active", color_scheme="dark")
    page.goto(site.url + inside(site))
    ink = page.evaluate("getComputedStyle(document.body).color")
    expect(page.locator(f"{BOX}--outside rect").first).to_have_css("stroke-dasharray", "6px, 4px")
    for shape in (f"{BOX} rect", ".mp-graph__arrow path"):
        expect(page.locator(shape).first).to_have_css("stroke", ink)


def test_from_right_to_left_the_first_box_stands_right_and_words_can_be_read(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.add_init_script(RIGHT_TO_LEFT)
    page.goto(site.url + "map/")
    lefts = page.locator(BOX).evaluate_all(LEFTS)
    assert lefts == sorted(lefts, reverse=True)
    assert lefts[0] > lefts[-1]
    expect(page.locator(BOX).first).to_be_in_viewport()
    assert page.locator(f"{BOX} text").first.evaluate("(text) => text.getScreenCTM().a") > 0
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_what_is_done_is_ticked_in_drawing_and_list(site: Site, page: Page) -> None:
    page.goto(site.url + "map/", wait_until="networkidle")
    place = page.locator(PLACE).first
    name, digest = place.get_attribute("data-module"), place.get_attribute("data-digest")
    tick = page.locator(f"{BOX}[data-module='{name}'] .mp-graph__tick")
    expect(tick).to_be_hidden()
    stored.write(page, "module", str(name), {"done": True, "minutes": 9, "title": "As it was"}, str(digest))
    expect(place.locator(".mp-tick")).to_have_text("Done")
    expect(tick).to_be_visible()
    expect(page.locator(f"{BOX} .mp-graph__tick:visible")).to_have_count(1)
