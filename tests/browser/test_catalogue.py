"""The catalogue: a plain page of all modules, that can be filtered, sorted and shared where scripts run."""

from __future__ import annotations

import html
import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import Site

PHONE = {"width": 320, "height": 640}
SCHEMES = {"light": "default", "dark": "slate"}
MINUTES = "(cards) => cards.map((card) => Number(card.dataset.minutes))"


def unfold(page: Page, site: Site, query: str = "") -> None:
    """The catalogue with its filter open."""
    page.goto(site.of_kind("catalogue") + query)
    if not query:
        page.get_by_role("button", name="Filter and sort").click()
    expect(page.get_by_role("status")).to_contain_text("module")


def shown(page: Page) -> int:
    return page.locator(".mp-card:visible").count()


def box(page: Page, facet: str, value: str) -> str:
    """Opens a facet; gives the count beside the value."""
    page.locator(".mp-facet__button", has_text=facet).click()
    return page.locator(".mp-facet__panel:visible li", has_text=value).locator(".mp-facet__count").inner_text()


def test_without_scripts_every_module_is_there(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("catalogue") + "?level=1&sort=minutes")
    assert shown(page) == page.locator(".mp-card").count() > 1
    expect(page.get_by_role("button", name="Filter and sort")).to_have_count(0)
    expect(page.get_by_role("link", name="By role")).to_be_visible()


def test_catalogue_and_search_offer_the_same(site: Site) -> None:
    said = re.search(r'data-facets="([^"]*)"', site.pages["modules/"])
    assert said
    catalogue = {one["id"]: one for one in json.loads(html.unescape(said[1]))}
    search = json.loads((site.folder / "pagefind/facets.json").read_text(encoding="utf-8"))
    for facet in search["facets"]:
        if facet["id"] in catalogue:
            own = catalogue.pop(facet["id"])
            assert [[one["id"], one["title"]] for one in own["values"]] == facet["values"]
            assert own["title"] == facet["title"]
    assert not catalogue


def test_what_filters_is_fetched_when_somebody_wants_it(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.of_kind("catalogue"), wait_until="networkidle")
    assert not [url for url in asked if "catalogue-filter" in url or "facet" in url or "pagefind" in url]
    page.get_by_role("button", name="Filter and sort").click()
    expect(page.get_by_role("group", name="Filter")).to_be_visible()
    assert not [url for url in asked if "pagefind" in url or url.endswith(".json")]


def test_facets_are_chosen_by_keyboard_and_counts_come_true(site: Site, page: Page) -> None:
    page.goto(site.of_kind("catalogue"))
    every = shown(page)
    page.get_by_role("button", name="Filter and sort").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(f"{every} modules")
    page.keyboard.press("Tab")
    expect(page.locator(".mp-facet__button").first).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    value = page.locator(".mp-facet__panel:visible input").first
    expect(value).to_be_focused()
    promised = int(page.locator(".mp-facet__panel:visible .mp-facet__count").first.inner_text())
    page.keyboard.press("Space")
    expect(value).to_be_checked()
    expect(value).to_be_focused()
    expect(page.get_by_role("status")).to_contain_text(f"{promised} ")
    assert shown(page) == promised
    page.keyboard.press("Escape")
    expect(page.locator(".mp-facet__button").first).to_be_focused()
    expect(page.locator(".mp-facet__panel:visible")).to_have_count(0)


def test_units_without_a_card_go_from_the_page_and_from_its_table_of_contents(site: Site, page: Page) -> None:
    unfold(page, site, "?level=1")
    for unit in page.locator(".mp-unit").all():
        cards = unit.locator(".mp-card[data-level='1']").count()
        link = page.locator(f".md-nav a[href='#{unit.locator('h2').get_attribute('id')}']")
        assert unit.is_visible() == bool(cards)
        assert link.first.is_visible() == bool(cards)


def test_an_address_is_shared_and_back_and_forward_follow(site: Site, page: Page) -> None:
    unfold(page, site)
    every = shown(page)
    box(page, "Level", "Level 1")
    page.get_by_role("checkbox", name="Level 1").check()
    expect(page).to_have_url(re.compile(r"\?level=1$"))
    few = shown(page)
    assert 0 < few < every
    page.get_by_label("Sort by").select_option("minutes")
    expect(page).to_have_url(re.compile(r"\?level=1&sort=minutes$"))
    page.go_back()
    expect(page.get_by_label("Sort by")).to_have_value("")
    page.go_back()
    expect(page.get_by_role("checkbox", name="Level 1")).not_to_be_checked()
    assert shown(page) == every
    page.go_forward()
    expect(page.get_by_role("checkbox", name="Level 1")).to_be_checked()
    assert shown(page) == few


def test_sorted_cards_stand_in_one_list_and_find_back(site: Site, page: Page) -> None:
    page.goto(site.of_kind("catalogue"))
    before = page.locator(".mp-card__title").all_inner_texts()
    unfold(page, site, "?sort=minutes")
    minutes = page.locator(".mp-card:visible").evaluate_all(MINUTES)
    assert minutes == sorted(minutes)
    expect(page.locator(".mp-unit:visible")).to_have_count(0)
    page.get_by_label("Sort by").select_option("")
    assert page.locator(".mp-card__title").all_inner_texts() == before


@pytest.mark.parametrize("query", ["?role=nobody&level=99", "?level=%3Cscript%3E", "?sort=constructor&kind=quiz&q=x"])
def test_an_address_that_says_nonsense_shows_all(query: str, site: Site, page: Page) -> None:
    unfold(page, site, query)
    assert shown(page) == page.locator(".mp-card").count()


def test_done_is_what_was_done_on_this_device(site: Site, page: Page) -> None:
    page.goto(site.of_kind("catalogue"))
    every, module = shown(page), page.locator(".mp-card").nth(1).get_attribute("data-module")
    unfold(page, site, "?done=done")
    expect(page.get_by_role("status")).to_contain_text("None of")
    stored.write(page, "module", str(module), {"done": True, "minutes": 5, "title": "x"}, "d")
    expect(page.locator(".mp-card:visible")).to_have_count(1)
    assert page.locator(".mp-card:visible").get_attribute("data-module") == module
    page.get_by_role("button", name="Take out: Done").click()
    expect(page.locator(".mp-facet__button").first).to_be_focused()
    assert box(page, "My progress", "Not done") == str(every - 1)


def test_on_a_phone_by_touch(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    page.goto(site.of_kind("catalogue"))
    every = shown(page)
    page.get_by_role("button", name="Filter and sort").tap()
    for button in page.locator(".mp-facet__button").all():
        button.tap()
        expect(button).to_have_attribute("aria-expanded", "true")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.locator(".mp-facet__button", has_text="Level").tap()
    page.get_by_role("checkbox", name="Level 1").tap()
    assert 0 < shown(page) < every


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [320, 1280])
def test_every_state_is_accessible(width: int, scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    for query in ("", "?level=1&level=2&sort=title", "?done=done"):
        unfold(page, site, query)
        page.locator(".mp-facet__button").first.click()
        found = Axe().run(page)
        assert found.violations_count == 0, f"{query}: {found.generate_report()}"


def test_in_forced_colours_a_choice_has_words_and_a_frame(site: Site, new_page: NewPage) -> None:
    page = new_page(forced_colors="active")
    unfold(page, site, "?level=1")
    button = page.locator(".mp-facet__button", has_text="Level")
    expect(button).to_contain_text("(1)")
    other = page.locator(".mp-facet__button", has_text="Role")
    frame = "(one) => getComputedStyle(one).borderTopColor"
    assert button.evaluate(frame) != other.evaluate(frame)
