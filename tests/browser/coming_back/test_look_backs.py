"""A plan comes back after a week, on its own page and on the review, with the learner's words and without blame."""

from __future__ import annotations

import re
from datetime import date

import icalendar
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.coming_back.deck import DAY, NO_STORAGE, at, open_review
from tests.browser.conftest import NewPage
from tests.browser.served import Site

HOSTILE = '<img src=x onerror="alert(1)">'


def open_plan(page: Page, site: Site) -> None:
    page.goto(site.of_kind("plan"))
    page.wait_for_load_state("networkidle")


def write(page: Page, field: str, text: str) -> None:
    """As a learner types: kept when the field is left."""
    page.locator(f"#{field}").fill(text)
    page.locator(f"#{field}").blur()


def planned(page: Page, site: Site) -> None:
    """A plan is made today."""
    page.clock.install(time=at())
    open_plan(page, site)
    write(page, "mp-if", "a ticket says urgent")
    write(page, "mp-then", "I ask by when")
    expect(page.locator("[data-days='7']")).to_contain_text("Tuesday 1 December 2026, in 7 days")


def test_a_plan_gets_its_days(site: Site, page: Page) -> None:
    page.clock.install(time=at())
    open_plan(page, site)
    expect(page.locator("[data-days='7']")).to_contain_text("date: ____")
    write(page, "mp-activity", "Ask Leilani on Thursday")
    expect(page.locator("[data-days='7']")).to_contain_text("Tuesday 1 December 2026, in 7 days")
    expect(page.locator("[data-days='30']")).to_contain_text("Thursday 24 December 2026, in 30 days")
    expect(page.get_by_role("status").filter(has_text="The days to look back are set.")).to_be_visible()
    page.clock.fast_forward(DAY)
    page.reload()
    expect(page.locator("[data-days='7']")).to_contain_text("in 6 days")
    expect(page.get_by_label("How did it go?")).to_have_count(0)


def test_a_plan_that_is_wiped_out_again_has_no_days(site: Site, page: Page) -> None:
    planned(page, site)
    write(page, "mp-if", "")
    write(page, "mp-then", " ")
    expect(page.locator("[data-days='7']")).to_contain_text("date: ____")
    assert stored.stored(page, "plan") == []


def test_after_a_week_it_asks_on_its_own_page(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(8 * DAY)
    open_plan(page, site)
    look = page.locator(".mp-look")
    expect(look).to_contain_text("On Tuesday 24 November 2026 you planned:")
    expect(look).to_contain_text("If a ticket says urgent, then I ask by when")
    look.get_by_label("How did it go?").fill(HOSTILE)
    look.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("status").filter(has_text="Kept.")).to_be_focused()
    expect(page.locator("blockquote", has_text=HOSTILE)).to_be_visible()
    page.reload()
    expect(page.locator("[data-days='7']")).to_contain_text("done")
    expect(page.locator(".mp-look")).to_have_count(0)


def test_it_asks_on_the_review_too_though_that_is_off(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(40 * DAY)
    review = open_review(page, site, "Plans to look back at")
    expect(review.get_by_label("How did it go?")).to_have_count(1)
    review.get_by_label("How did it go?").fill("It did not come up.")
    review.get_by_role("button", name="Keep this").click()
    expect(review.get_by_label("How did it go?")).to_have_count(0)
    expect(review.get_by_role("status").filter(has_text="Kept.")).to_be_visible()
    (plan,) = stored.stored(page, "plan")
    assert plan["value"]["looks"]["30"] == {"how": "It did not come up.", "done": True}


def test_no_words_are_needed(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(7 * DAY)
    open_plan(page, site)
    page.get_by_role("button", name="Keep this").press("Enter")
    expect(page.get_by_role("status").filter(has_text="Write a word first")).to_be_visible()
    expect(page.get_by_label("How did it go?")).to_be_focused()
    assert stored.stored(page, "plan")[0]["value"]["looks"]["7"] == {"how": "", "done": False}
    page.get_by_role("button", name="Nothing to write").press("Enter")
    expect(page.locator(".mp-look")).to_have_count(0)
    expect(page.get_by_role("status").filter(has_text="Kept.")).to_be_focused()
    assert stored.stored(page, "plan")[0]["value"]["looks"]["7"] == {"how": "", "done": True}


def test_a_look_back_that_is_not_asked_any_more_has_passed(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(40 * DAY)
    open_plan(page, site)
    expect(page.locator("[data-days='7']")).to_contain_text("Tuesday 1 December 2026, passed")
    expect(page.locator("[data-days='30']")).to_contain_text("Thursday 24 December 2026, now")


def test_paper_has_no_buttons_and_keeps_a_field_with_its_box(site: Site, page: Page) -> None:
    planned(page, site)
    expect(page.get_by_role("button", name="Count from today")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".mp-button:visible")).to_have_count(0)
    for box in (".mp-atwork", ".mp-ifthen"):
        expect(page.locator(box)).to_have_css("break-inside", "avoid")


def test_the_days_can_be_counted_anew(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(40 * DAY)
    open_plan(page, site)
    page.get_by_role("button", name="Count from today").click()
    expect(page.locator("[data-days='7']")).to_contain_text("in 7 days")
    expect(page.locator(".mp-look")).to_have_count(0)


def test_what_is_being_typed_stays(site: Site, page: Page) -> None:
    planned(page, site)
    page.clock.fast_forward(7 * DAY)
    open_plan(page, site)
    page.get_by_label("How did it go?").fill("half a sen")
    (plan,) = stored.stored(page, "plan")
    stored.write(page, "plan", plan["key"], plan["value"])
    expect(page.get_by_label("How did it go?")).to_have_value("half a sen")


def test_the_days_are_saved_for_a_calendar_without_the_words(site: Site, page: Page) -> None:
    planned(page, site)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save these days for my calendar").click()
    assert re.fullmatch(r"look-back-[a-z-]+\.ics", download.value.suggested_filename)
    text = download.value.path().read_bytes()
    days = [event["DTSTART"].dt for event in icalendar.Calendar.from_ical(text).walk("VEVENT")]
    assert days == [date(2026, 12, 1), date(2026, 12, 24)]
    assert b"urgent" not in text


@pytest.mark.parametrize(
    "plan",
    [
        {"made": "9999-12-31", "looks": {"7": {"how": "", "done": False}}},
        {"made": "2026-99-99", "looks": {"7": {"how": "", "done": False}}},
        {"made": "2020-01-01", "looks": {"soon": {"how": HOSTILE, "done": False}, "-1": {"how": "", "done": True}}},
        {"made": "2020-01-01", "looks": {}},
        {"made": 5, "looks": "none"},
    ],
    ids=["year 9999", "no day", "strange days", "no look-backs", "wrong types"],
)
def test_a_damaged_plan_does_no_harm(plan: object, site: Site, page: Page) -> None:
    page.clock.install(time=at())
    open_plan(page, site)
    module = page.locator("mp-look-backs").get_attribute("data-module")
    stored.seed_raw(page, [stored.item("plan", str(module), plan, at=5)])
    page.reload()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("heading", name="Look back")).to_be_visible()
    expect(page.get_by_label("How did it go?")).to_have_count(0)
    open_review(page, site, "Let questions come back")


def test_with_storage_blocked_it_works_until_the_page_is_left(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    planned(page, site)


def test_without_javascript_there_is_room_for_the_dates(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("plan"))
    expect(page.locator("[data-days='7']")).to_contain_text("After 7 days (date: ____________)")
    expect(page.get_by_label("What I will try, and when")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_when_it_asks(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 700})
    planned(page, site)
    page.clock.fast_forward(7 * DAY)
    for show in (open_plan, open_review_plans):
        show(page, site)
        expect(page.get_by_label("How did it go?")).to_be_visible()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def open_review_plans(page: Page, site: Site) -> None:
    open_review(page, site, "Plans to look back at")
