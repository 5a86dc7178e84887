"""The check at the start of a module: ticks, words at the pages, a few questions, done at once; nothing is locked."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.oneself.test_self_assessment import NO_STORAGE
from tests.browser.served import Site

LISTEN = "listen-actively"


def start(page: Page, site: Site) -> Locator:
    page.goto(f"{site.url}modules/{LISTEN}/")
    page.get_by_text("What can you do already?").click()
    expect(page.locator("mp-pre-check").get_by_role("checkbox")).to_have_count(4)
    return page.locator("mp-pre-check")


def tick_all(check: Locator) -> None:
    for box in check.get_by_role("checkbox").all():
        box.check()
    expect(check.locator(".mp-pre-check__count")).to_have_text("4 of 4 ticked")


def test_closed_until_asked_for_and_gone_without_javascript(site: Site, page: Page, new_page: NewPage) -> None:
    page.goto(f"{site.url}modules/{LISTEN}/")
    expect(page.get_by_text("What can you do already?")).to_be_visible()
    expect(page.get_by_text("Tick what you can do already.")).to_be_hidden()
    bare = new_page(java_script_enabled=False)
    bare.goto(f"{site.url}modules/{LISTEN}/")
    expect(bare.locator("mp-pre-check")).to_have_text("")
    expect(bare.locator("[data-objective]")).to_have_count(4)


def test_ticks_are_kept_and_told_where_the_module_teaches_it(site: Site, page: Page) -> None:
    check = start(page, site)
    expect(page.locator(".mp-known")).to_have_count(0)
    check.get_by_role("checkbox").first.check()
    expect(page.locator(".mp-objectives .mp-known")).to_have_count(1)
    page.reload()
    expect(check.locator(".mp-pre-check__count")).to_have_text("1 of 4 ticked")
    tick_all(start(page, site))
    taught = page.locator(".mp-pages__item[data-objectives]")
    assert taught.count() > 0
    expect(taught.locator(".mp-known")).to_have_count(taught.count())
    expect(page.locator(".mp-pages__item a")).to_have_count(
        page.locator(".mp-pages__item").count()
    )  # nothing is locked
    item = stored.read(page, "known", LISTEN)
    assert item
    assert len(item["value"]["objectives"]) == 4
    assert item["digest"] == page.locator(".mp-page").get_attribute("data-digest")

    for box in check.get_by_role("checkbox").all():
        box.uncheck()
    expect(page.locator(".mp-known")).to_have_count(0)


def test_two_or_three_questions_stand_for_what_was_ticked(site: Site, page: Page) -> None:
    check = start(page, site)
    wanted = page.locator("[data-objective]").first.get_attribute("data-objective")
    check.get_by_role("checkbox").first.check()
    check.get_by_role("button", name="Try two or three questions").click()
    expect(check.get_by_role("heading", name="Try it")).to_be_focused()
    questions = check.locator("mp-question")
    assert 1 <= questions.count() <= 3
    assert all(wanted in str(one.get_attribute("data-objectives")).split() for one in questions.all())
    question = check.locator(
        "mp-question[data-type=single], mp-question[data-type=multiple], mp-question[data-type=match]"
    ).first
    expect(question.get_by_role("button", name="Check")).to_be_visible()
    if question.get_attribute("data-type") == "match":
        for choice in question.get_by_role("combobox").all():
            choice.select_option(index=1)
    else:
        question.locator("input").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("button", name="Try again")).to_be_visible()
    assert [one["key"] for one in stored.stored(page, "answer")] == [question.get_attribute("data-id")]


def test_all_known_is_done_at_once_and_can_be_taken_back(site: Site, page: Page) -> None:
    check = start(page, site)
    expect(check.get_by_role("button", name="Mark the whole module as done")).to_have_count(0)
    tick_all(check)
    check.get_by_role("button", name="Mark the whole module as done").click()
    expect(check.get_by_role("status")).to_contain_text("The module is marked as done.")
    expect(check.get_by_role("button", name="Mark the whole module as done")).to_have_count(0)
    expect(page.locator("summary", has_text="What can you do already?")).to_be_focused()
    assert stored.read(page, "module", LISTEN)
    page.locator("mp-done").get_by_role("button", name="Mark as not done").click()
    page.locator("mp-done").get_by_role("button", name="Mark all as not done").click()
    expect(check.get_by_role("button", name="Mark the whole module as done")).to_be_visible()


def test_a_module_that_changed_says_so(site: Site, page: Page) -> None:
    page.goto(f"{site.url}modules/{LISTEN}/")
    first = page.locator("[data-objective]").first.get_attribute("data-objective")
    stored.write(page, "known", LISTEN, {"objectives": [first, "gone"], "day": "2025-01-01"}, "0123456789ab")
    expect(page.locator(".mp-pre-check__count")).to_have_text("1 of 4 ticked. The module has changed since")


def test_where_the_quiz_cannot_be_read_a_link_leads_there(site: Site, page: Page, faults: list[str]) -> None:
    check = start(page, site)
    page.route("**/quiz/", lambda route: route.abort())
    check.get_by_role("checkbox").first.check()
    check.get_by_role("button", name="Try two or three questions").click()
    expect(check).to_contain_text("The questions could not be loaded.")
    faults.clear()


def test_with_storage_blocked_it_works_until_the_page_is_left(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    tick_all(start(page, site))
    expect(page.locator(".mp-objectives .mp-known")).to_have_count(4)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_and_with_questions_it_is_accessible_and_fits_a_phone(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 800}, has_touch=True)
    check = start(page, site)
    tick_all(check)
    check.get_by_role("button", name="Try two or three questions").click()
    expect(check.locator("mp-question form").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
