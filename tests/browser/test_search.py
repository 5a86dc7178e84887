"""Search: opened in four ways, finds lessons, keeps answers to itself, and says what is missing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import NewPage
from tests.browser.served import Site

WAYS = {"button": None, "slash": "/", "control": "Control+k", "command": "Meta+k"}


def open_search(page: Page, way: str = "slash") -> None:
    key = WAYS[way]
    if key:
        page.keyboard.press(key)
    else:
        page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()


def words_of(page: Page) -> str:
    """Five words in a row from the middle of the lesson on screen, as a phrase."""
    texts = page.locator(".mp-page--lesson p").all_inner_texts()
    runs = [run for text in texts for run in re.findall(r"(?:[A-Za-z]+ ){4}[A-Za-z]{5,}", text)]
    return f'"{runs[len(runs) // 2]}"'


@pytest.mark.parametrize("way", WAYS)
def test_opens_and_gives_focus_back(way: str, site: Site, page: Page) -> None:
    page.goto(site.of_kind("about"))
    start = page.get_by_role("button", name="Search")
    start.focus()
    open_search(page, way)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("some words")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(start).to_be_focused()


def test_what_is_typed_before_the_dialog_arrives_is_not_lost(site: Site, page: Page) -> None:
    late: list[Route] = []
    page.route("**/search-dialog*.js", lambda route: late.append(route))
    page.goto(site.of_kind("lesson"))
    page.keyboard.press("/")
    page.keyboard.type("feedbaxk")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.type("ck")
    for route in late:
        route.continue_()
    expect(page.get_by_role("searchbox")).to_have_value("feedback")
    expect(page.locator(".mp-result").first).to_be_visible()
    page.keyboard.type("s")
    expect(page.get_by_role("searchbox")).to_have_value("feedbacks")


def test_finds_a_lesson_by_its_words_and_goes_there(site: Site, page: Page) -> None:
    lesson = site.of_kind("lesson")
    page.goto(lesson)
    title, words = page.get_by_role("heading", level=1).inner_text(), words_of(page)
    page.goto(site.url)
    open_search(page)
    page.keyboard.type(words)
    expect(page.get_by_role("status")).to_contain_text("found")
    expect(page.get_by_role("link", name=title, exact=True)).to_be_visible()
    expect(page.locator(".mp-result mark").first).to_be_visible()
    page.get_by_role("link", name=title, exact=True).click()
    expect(page).to_have_url(lesson)


def test_arrow_keys_walk_and_enter_opens(site: Site, page: Page) -> None:
    page.goto(site.url)
    open_search(page)
    page.keyboard.type("feedback")
    links = page.locator(".mp-result__link")
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    first = links.first.get_attribute("href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(first)


def test_slash_is_a_letter_in_a_field(site: Site, page: Page) -> None:
    page.goto(site.of_kind("search"))
    page.get_by_role("searchbox").press("/")
    expect(page.get_by_role("searchbox")).to_have_value("/")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_answers_of_questions_are_not_found(site: Site, page: Page) -> None:
    page.goto(site.holding('data-type="single"'))
    reason = page.locator(".mp-answer .mp-feedback").first.text_content() or ""
    page.goto(site.url)
    open_search(page)
    page.keyboard.type(f'"{" ".join(reason.split()[:7])}"')
    expect(page.get_by_role("status")).to_contain_text("Nothing found")


def test_search_page_takes_its_words_from_the_address(site: Site, page: Page) -> None:
    page.goto(site.of_kind("search") + "?q=feedback")
    expect(page.get_by_role("searchbox")).to_have_value("feedback")
    expect(page.locator(".mp-result").first).to_be_visible()


@pytest.mark.parametrize(
    "missing", ["shards.json", "pagefind.js", "pagefind-entry.json", "wasm.en.pagefind", "pf_meta"]
)
def test_names_the_file_that_is_missing(missing: str, site: Site, page: Page, faults: list[str]) -> None:
    page.route(re.compile(rf"/pagefind/[^/]*{re.escape(missing)}(\?|$)"), lambda route: route.fulfill(status=404))
    page.goto(site.url)
    open_search(page)
    page.keyboard.type("feedback")
    expect(page.get_by_role("status")).to_contain_text(re.compile(rf"pagefind/\S*{re.escape(missing)}.*\(404\)"))
    faults.clear()


@pytest.mark.parametrize("file", ["shards.json", "pagefind.js"])
def test_a_page_to_sign_in_is_no_part_of_the_index(file: str, site: Site, page: Page, faults: list[str]) -> None:
    page.route(f"**/pagefind/{file}", lambda route: route.fulfill(body="<p>Sign in</p>", content_type="text/html"))
    page.goto(site.url)
    open_search(page)
    page.keyboard.type("feedback")
    expect(page.get_by_role("status")).to_contain_text(f"pagefind/{file}, and this server sends a page instead")
    faults.clear()


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        ("script-src 'self' 'unsafe-inline'", "'wasm-unsafe-eval'"),
        ("connect-src 'none'", "connect-src needs 'self'"),
    ],
)
def test_names_the_directive_that_is_missing(policy: str, said: str, site: Site, page: Page, faults: list[str]) -> None:
    def with_policy(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers=answer.headers | {"content-security-policy": policy})

    page.route(site.url, with_policy)
    page.goto(site.url)
    open_search(page)
    page.keyboard.type("feedback")
    expect(page.get_by_role("status")).to_contain_text(said)
    faults.clear()


def test_without_scripts_there_is_a_link(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("lesson"))
    page.get_by_role("banner").get_by_role("link", name="Search").click()
    expect(page).to_have_url(site.url + "search/")


def test_pages_for_authors_are_not_among_the_results(site: Site, page: Page) -> None:
    assert "authors/rules/QZ001/" in site.pages
    page.goto(site.url)
    open_search(page)
    page.keyboard.type("QZ001 silenced pull request")
    expect(page.get_by_role("status")).to_contain_text(re.compile("found|Nothing", re.IGNORECASE))
    assert page.locator(".mp-result a[href*='authors/']").count() == 0
