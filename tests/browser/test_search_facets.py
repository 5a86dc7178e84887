"""Facets of the search: in its dialog and on its page, by keyboard and by touch, with an address to share."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import POLICY, Site

WORD = "feedback"
PHONE = {"width": 320, "height": 640}


def search_page(page: Page, site: Site, query: str = f"?q={WORD}") -> None:
    page.goto(site.of_kind("search") + query)
    expect(page.get_by_role("status")).not_to_be_empty()


def total(page: Page) -> int:
    found = re.match(r"(\d+) page", page.get_by_role("status").inner_text())
    return int(found[1]) if found else 0


def without_webassembly(route: Route) -> None:
    """The page under a policy that forbids it."""
    answer = route.fetch()
    policy = POLICY.replace(" 'wasm-unsafe-eval'", "")
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})


def unfold(page: Page) -> None:
    page.get_by_role("button", name="Filter", exact=True).click()
    expect(page.get_by_role("group", name="Filter")).to_be_visible()


def test_nothing_is_fetched_before_it_is_wanted(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.of_kind("search"), wait_until="networkidle")
    assert not [url for url in asked if "pagefind" in url or "facet" in url]
    page.get_by_role("searchbox").fill(WORD)
    expect(page.locator(".mp-result").first).to_be_visible()
    assert not [url for url in asked if url.endswith("facets.json") or "facet-bar" in url]
    unfold(page)
    assert [url for url in asked if url.endswith("facets.json")]


def test_facets_are_chosen_by_keyboard_in_the_dialog_and_counts_come_true(site: Site, page: Page) -> None:
    page.goto(site.url)
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type(WORD)
    expect(page.locator(".mp-result").first).to_be_visible()
    every = total(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".mp-facet__button").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    value = page.locator(".mp-facet__panel:visible input").nth(2)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(value).to_be_focused()
    count = page.locator(".mp-facet__panel:visible .mp-facet__count").nth(2)
    expect(count).not_to_be_empty()
    promised = int(count.inner_text())
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_contain_text("with 1 filter")
    assert total(page) == promised < every
    expect(value).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page.locator(".mp-facet__button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_dialog_leads_to_a_page_with_the_same_question(site: Site, page: Page) -> None:
    page.goto(site.url)
    page.keyboard.press("/")
    page.keyboard.type(WORD)
    expect(page.locator(".mp-result").first).to_be_visible()
    unfold(page)
    page.locator(".mp-facet__button", has_text="Level").click()
    page.get_by_role("checkbox", name="Level 1").check()
    expect(page.get_by_role("status")).to_contain_text("with 1 filter")
    found = total(page)
    page.get_by_role("link", name="Open as a page").click()
    expect(page).to_have_url(site.url + f"search/?q={WORD}&level=1")
    expect(page.get_by_role("status")).to_contain_text("with 1 filter")
    assert total(page) == found


def test_results_say_kind_module_minutes_and_the_words_found(site: Site, page: Page) -> None:
    search_page(page, site, f"?q={WORD}&kind=lesson")
    expect(page.locator(".mp-result__facts").first).to_have_text(re.compile(r"^Lesson · .+ · \d+ min$"))
    expect(page.locator(".mp-result mark").first).to_have_text(re.compile(WORD, re.IGNORECASE))


def test_back_and_forward_follow_words_and_facets(site: Site, page: Page) -> None:
    page.goto(site.of_kind("search"))
    page.get_by_role("searchbox").press_sequentially(WORD)
    expect(page).to_have_url(re.compile(rf"\?q={WORD}$"))
    expect(page.locator(".mp-result").first).to_be_visible()
    every = total(page)
    unfold(page)
    page.locator(".mp-facet__button", has_text="Level").click()
    page.get_by_role("checkbox", name="Level 1").check()
    expect(page).to_have_url(re.compile(rf"\?q={WORD}&level=1$"))
    expect(page.get_by_role("status")).to_contain_text("with 1 filter")
    page.go_back()
    expect(page.get_by_role("checkbox", name="Level 1")).not_to_be_checked()
    expect(page.get_by_role("status")).to_contain_text(f"{every} pages")
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("")
    expect(page.locator(".mp-result")).to_have_count(0)
    page.go_forward()
    expect(page.get_by_role("searchbox")).to_have_value(WORD)
    expect(page.get_by_role("status")).to_contain_text(f"{every} pages")


def test_a_choice_right_after_a_letter_is_not_lost(site: Site, page: Page) -> None:
    search_page(page, site, f"?q={WORD}&level=1")
    page.evaluate("""() => {
      const field = document.querySelector(".mp-search__field")
      field.value = "team"
      field.dispatchEvent(new InputEvent("input", { bubbles: true }))
      document.querySelector("[data-facet=level] input[value='2']").click()
    }""")
    expect(page.get_by_role("status")).to_contain_text("with 2 filters")
    expect(page).to_have_url(re.compile(r"\?q=team&level=1&level=2$"))
    expect(page.locator(".mp-result mark").first).to_have_text(re.compile("team", re.IGNORECASE))


def test_modules_are_found_without_a_word_and_without_the_index(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    search_page(page, site, "?kind=module")
    modules = sum('class="mp-page mp-page--module"' in text for text in site.pages.values())
    assert total(page) == modules
    expect(page.get_by_role("button", name="Take out: Module")).to_be_visible()
    assert [url for url in asked if url.endswith("facets.json")]
    assert not [url for url in asked if "wasm" in url or ".pf_" in url or url.endswith("curriculum.json")]


def test_modules_are_listed_where_webassembly_is_forbidden(site: Site, page: Page) -> None:
    page.route("**/search/*", without_webassembly)
    search_page(page, site, "?kind=module&level=1")
    expect(page.get_by_role("status")).to_contain_text("with 2 filters")
    address = page.locator(".mp-result__link").first.get_attribute("href") or ""
    assert address.removeprefix(site.url) in site.pages


def test_where_the_facets_are_missing_it_is_said(site: Site, page: Page, faults: list[str]) -> None:
    page.route("**/pagefind/facets.json", lambda route: route.fulfill(status=404))
    search_page(page, site, "?kind=module")
    expect(page.get_by_role("status")).to_contain_text("facets.json, and this server does not have it (404)")
    faults.clear()


def test_more_is_shown_below_and_has_the_focus(site: Site, page: Page) -> None:
    search_page(page, site)
    every = total(page)
    assert every > 24
    links = page.locator(".mp-result__link")
    links.nth(4).scroll_into_view_if_needed()
    expect(links).to_have_count(12)
    page.get_by_role("button", name="Show more").click()
    expect(links.nth(12)).to_be_focused()
    expect(links).to_have_count(24)
    assert len(set(links.evaluate_all("(all) => all.map((one) => one.href)"))) == 24


def test_results_out_of_sight_are_fetched_when_the_last_one_before_them_is_seen(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    pages: list[str] = []
    page.on("request", lambda request: pages.append(request.url) if request.url.endswith(".pf_fragment") else None)
    search_page(page, site)
    links = page.locator(".mp-result__link")
    expect(links).to_have_count(5)
    said = page.get_by_role("status").inner_text()
    assert "The first 12" in said
    assert len(pages) == 5
    page.get_by_role("searchbox").focus()
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    expect(links).to_have_count(12)
    expect(links.nth(4)).to_be_focused()
    expect(page.get_by_role("status")).to_have_text(said)
    page.keyboard.press("ArrowDown")
    expect(links.nth(5)).to_be_focused()
    assert len(pages) == 12


def test_who_presses_for_more_at_once_has_the_focus_there(site: Site, new_page: NewPage) -> None:
    """By an event without scrolling, as some tools for people who do not see press it."""
    page = new_page(viewport=PHONE)
    search_page(page, site)
    links = page.locator(".mp-result__link")
    expect(links).to_have_count(5)
    page.get_by_role("button", name="Show more").dispatch_event("click")
    expect(links).to_have_count(12)
    expect(links.nth(5)).to_be_focused()


def test_not_done_leaves_out_what_was_done_on_this_device(site: Site, page: Page) -> None:
    search_page(page, site, "?kind=module&done=open")
    every, title = total(page), page.locator(".mp-result__link").first.inner_text()
    where = page.locator(".mp-result__link").first.get_attribute("href") or ""
    page.goto(where)
    module = page.locator(".mp-page").get_attribute("data-module") or ""
    stored.write(page, "module", module, {"done": True, "minutes": 5, "title": "x"}, "d")
    search_page(page, site, "?kind=module&done=open")
    assert total(page) == every - 1
    search_page(page, site, "?kind=module&done=done")
    expect(page.locator(".mp-result__link")).to_have_text([title])


def test_where_a_file_is_missing_lists_are_offered(site: Site, page: Page, faults: list[str]) -> None:
    page.route("**/pagefind/*.pf_meta", lambda route: route.fulfill(status=404))
    search_page(page, site)
    for name in ("A to Z", "By role", "By competency", "By level"):
        link = page.get_by_role("list", name="All modules as lists").get_by_role("link", name=name)
        assert (link.get_attribute("href") or "").removeprefix(site.url) in site.pages
    faults.clear()


def test_where_webassembly_is_forbidden_it_is_said_and_lists_are_offered(
    site: Site, page: Page, faults: list[str]
) -> None:
    page.route("**/search/*", without_webassembly)
    search_page(page, site)
    expect(page.get_by_role("status")).to_contain_text("wasm-unsafe-eval")
    page.get_by_role("list", name="All modules as lists").get_by_role("link", name="A to Z").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A to Z")
    faults.clear()


def test_on_a_phone_by_touch(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    page.goto(site.url)
    page.get_by_role("button", name="Search").tap()
    page.get_by_role("searchbox").fill(WORD)
    expect(page.locator(".mp-result").first).to_be_visible()
    page.get_by_role("button", name="Filter", exact=True).tap()
    for button in page.locator(".mp-facet__button").all():
        button.tap()
        expect(button).to_have_attribute("aria-expanded", "true")
        inner = page.locator(".mp-search__inner")
        assert inner.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    page.locator(".mp-facet__button", has_text="Level").tap()
    page.get_by_role("checkbox", name="Level 1").tap()
    expect(page.get_by_role("status")).to_contain_text("with 1 filter")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_state_is_accessible(width: int, scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    for query in (f"?q={WORD}", "?kind=module&level=1&level=2", "?q=xyzzyx&level=1"):
        search_page(page, site, query)
        if "=1" in query:
            page.locator(".mp-facet__button").first.click()
        found = Axe().run(page)
        assert found.violations_count == 0, f"{query}: {found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_is_accessible_with_a_facet_open(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page.goto(site.url)
    page.keyboard.press("/")
    page.keyboard.type(WORD)
    expect(page.locator(".mp-result").first).to_be_visible()
    unfold(page)
    page.locator(".mp-facet__button").first.click()
    found = Axe().run(page, context="dialog")
    assert found.violations_count == 0, found.generate_report()


def test_in_forced_colours_a_choice_has_words_and_a_frame(site: Site, new_page: NewPage) -> None:
    page = new_page(forced_colors="active")
    search_page(page, site, f"?q={WORD}&level=1")
    button, other = (page.locator(".mp-facet__button", has_text=name) for name in ("Level", "Role"))
    expect(button).to_contain_text("(1)")
    frame = "(one) => getComputedStyle(one).borderTopColor"
    assert button.evaluate(frame) != other.evaluate(frame)
