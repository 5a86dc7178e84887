"""A press counts although the page is left before the disk has answered, or comes before its script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser import stored
from tests.browser.progress.learner import (
    DAY,
    finished,
    learner,
    on_path,
    open_as,
    page_done,
    pages,
    path,
    url,
)
from tests.browser.served import Site

HELD = "Object.keys(localStorage).filter((name) => name.includes('#!')).sort()"
UNTIL_HELD = f"""new Promise((done) => {{
  const look = () => ({HELD}.length ? done() : setTimeout(look, 5))
  look()
}})"""
BUSY = """(name) => new Promise((resolve) => {
  indexedDB.open(name).onsuccess = ({ target }) => {
    const items = target.result.transaction("items", "readwrite").objectStore("items")
    const again = () => { if (!window.free) items.get(["none", "none"]).onsuccess = () => (resolve(), again()) }
    again()
  }
})"""


def keep_disk_busy(page: Page, site: Site) -> Callable[[], None]:
    """As a slow machine does: no other page can write before the answer is called."""
    other = page.context.new_page()
    other.goto(site.of_kind("about"))
    stored.call(other, "state")
    other.evaluate(BUSY, stored.database(other))
    return lambda: other.evaluate("window.free = true")


def leave(page: Page, release: Callable[[], None]) -> None:
    """The page is gone before the disk can do anything."""
    page.evaluate(UNTIL_HELD)
    page.goto("about:blank")
    release()


def test_a_mark_pressed_and_left_at_once_is_kept(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    *others, last = pages(site, name)
    open_as(page, site, [page_done(name, one) for one in others], url(site, name, last))
    expect(page.locator("mp-done").get_by_role("status")).to_contain_text(f"{len(others)} of")
    free = keep_disk_busy(page, site)
    page.get_by_role("button", name="Mark this page as done").click()
    leave(page, free)
    page.goto(url(site, name, last))
    expect(page.get_by_role("button", name="Mark as not done")).to_be_visible()
    expect(page.locator("mp-done").get_by_role("status")).to_contain_text("You finished this module on")
    assert page.evaluate(HELD) == []


def test_a_mark_taken_back_and_left_at_once_stays_away(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first = pages(site, name)[0]
    open_as(page, site, [page_done(name, first)], url(site, name, first))
    expect(page.get_by_role("button", name="Mark as not done")).to_be_visible()
    free = keep_disk_busy(page, site)
    page.get_by_role("button", name="Mark as not done").click()
    leave(page, free)
    page.goto(url(site, name, first))
    expect(page.get_by_role("button", name="Mark this page as done")).to_be_visible()
    assert stored.stored(page, "page") == []


def test_a_role_chosen_and_left_at_once_is_kept(site: Site, page: Page) -> None:
    at = site.url + path(site)["url"]
    page.goto(at)
    page.locator("mp-role button").first.hover()
    free = keep_disk_busy(page, site)
    page.locator("mp-role button").first.click()
    page.evaluate(UNTIL_HELD)
    leave(page, free)
    page.goto(at)
    expect(page.locator("mp-role button[aria-pressed=true]")).to_have_count(1)


def test_a_role_chosen_before_the_store_is_there_is_kept(site: Site, page: Page, faults: list[str]) -> None:
    at = site.url + path(site)["url"]
    page.route("**/store.js", lambda route: route.abort() if page.url == at else route.continue_())
    page.goto(at, wait_until="networkidle")
    with page.expect_event("requestfailed"):
        page.locator("mp-role button").first.click()
    page.unroute("**/store.js")
    faults.clear()
    page.goto(site.of_kind("lesson"), wait_until="networkidle")
    assert [item["key"] for item in stored.stored(page, "role")] == [path(site)["role"]]


def test_what_is_held_is_not_done_twice(site: Site, page: Page) -> None:
    page.goto(site.url + path(site)["url"], wait_until="networkidle")
    page.locator("mp-role button").first.evaluate("(button) => button.click()")  # the first use of the store
    expect(page.locator("mp-role button[aria-pressed=true]")).to_have_count(1)
    assert page.evaluate(HELD) == []


def test_what_another_tab_took_up_is_not_done_twice(site: Site, page: Page) -> None:
    page.goto(site.url + path(site)["url"], wait_until="networkidle")
    free = keep_disk_busy(page, site)
    page.locator("mp-role button").first.click()
    page.evaluate(UNTIL_HELD)
    other = page.context.new_page()
    other.goto(site.of_kind("lesson"))
    free()
    expect(page.locator("mp-role button[aria-pressed=true]")).to_have_count(1)


def test_an_answer_given_and_left_at_once_is_kept(site: Site, page: Page) -> None:
    page.goto(site.of_kind("quiz"), wait_until="networkidle")
    question = page.locator("mp-question[data-type=single]:visible").first
    name = question.get_attribute("data-id") or ""
    free = keep_disk_busy(page, site)
    question.get_by_role("radio").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("button", name="Try again")).to_be_visible()
    leave(page, free)
    page.goto(site.of_kind("quiz"))
    again = page.locator(f'mp-question[data-id="{name}"]')
    expect(again.get_by_role("button", name="Try again")).to_be_visible()
    item = stored.read(page, "answer", name)
    assert item
    assert item["value"]["tries"] == 1


def test_what_was_held_loses_to_what_is_newer(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first = pages(site, name)[0]
    open_as(page, site, [stored.item("page", f"{name}/{first}", None, at=DAY)])
    old = stored.item("page", f"{name}/{first}", {"done": True, "minutes": 5}, at=DAY - 1)
    script = "([start, item]) => localStorage.setItem(`${start}#!page/${item.key}`, JSON.stringify(item))"
    page.evaluate(script, [stored.database(page), old])
    page.goto(url(site, name, first))
    stored.call(page, "state")
    assert page.evaluate(HELD) == []
    assert stored.stored(page, "page") == []


@pytest.mark.parametrize(
    "text", ["{", "null", '{"kind":"page"}', '{"kind":"page","key":"a","at":1e99,"digest":"","value":{}}']
)
def test_damaged_text_changes_nothing(site: Site, page: Page, text: str) -> None:
    open_as(page, site, learner(site))
    before = stored.call(page, "all", file="store-bulk.js")
    page.evaluate("([start, text]) => localStorage.setItem(`${start}#!page/a`, text)", [stored.database(page), text])
    page.goto(site.of_kind("about"))
    stored.call(page, "state")
    assert stored.call(page, "all", file="store-bulk.js") == before
    assert page.evaluate(HELD) == []


def test_deleting_everything_deletes_what_is_held(site: Site, page: Page) -> None:
    open_as(page, site, [finished(site, on_path(site, 0))], "my-learning/")
    script = "(start) => localStorage.setItem(`${start}#!role/x`, '{}')"
    page.evaluate(script, stored.database(page))
    stored.call(page, "clear", file="store-bulk.js")
    assert page.evaluate(HELD) == []


def hold_back(page: Page, file: str) -> list[Route]:
    """Requests for this script, which nobody answers yet."""
    waiting: list[Route] = []
    page.route(f"**/{file}", lambda route: waiting.append(route))
    return waiting


def test_a_press_before_the_script_counts(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first = pages(site, name)[0]
    waiting = hold_back(page, "progress-page.js")
    with page.expect_event("requestfinished", lambda request: request.url.endswith("/early-press.js")):
        page.goto(url(site, name, first), wait_until="commit")
    page.wait_for_load_state("domcontentloaded")
    page.get_by_role("button", name="Mark this page as done").click()
    waiting[0].continue_()
    expect(page.get_by_role("button", name="Mark as not done")).to_be_visible()
    assert [item["key"] for item in stored.stored(page, "page")] == [f"{name}/{first}"]


def test_a_press_that_fetches_the_script_counts(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first = pages(site, name)[0]
    waiting = hold_back(page, "progress-control.js")
    page.goto(url(site, name, first), wait_until="networkidle")
    assert not waiting
    with page.expect_request("**/progress-control.js"):
        page.get_by_role("button", name="Mark this page as done").click()
    waiting[0].continue_()
    expect(page.get_by_role("button", name="Mark as not done")).to_be_visible()
    assert [item["key"] for item in stored.stored(page, "page")] == [f"{name}/{first}"]


def test_an_early_press_on_what_is_done_takes_nothing_back(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first = pages(site, name)[0]
    open_as(page, site, [page_done(name, first)])
    waiting = hold_back(page, "progress-control.js")
    with page.expect_request("**/progress-control.js"):
        page.goto(url(site, name, first), wait_until="commit")
    page.get_by_role("button", name="Mark this page as done").click()
    waiting[0].continue_()
    expect(page.get_by_role("button", name="Mark as not done")).to_be_visible()
    assert [item["key"] for item in stored.stored(page, "page")] == [f"{name}/{first}"]


def test_words_of_the_button_are_there_before_its_script(site: Site, page: Page) -> None:
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(site.of_kind("lesson"))
    expect(page.get_by_role("button", name="Mark this page as done")).to_be_visible()
