"""The weeks of a path: dates as a list and as a file, without what is done, and in words when it cannot be."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser import stored
from tests.browser.coming_back.deck import DAY, NO_STORAGE, at
from tests.browser.conftest import NewPage
from tests.browser.served import Site

DONE = {"done": True, "minutes": 30, "title": "Done"}


def opened(page: Page, site: Site) -> Locator:
    """The form, on the longest path."""
    page.clock.install(time=at())
    page.goto(site.of_kind("path"))
    page.get_by_role("button", name="Choose days and minutes").click()
    expect(page.get_by_label("First day")).to_be_focused()
    return page.locator("mp-study-plan")


def work_out(plan: Locator) -> Locator:
    plan.get_by_role("button", name="Work out my weeks").click()
    return plan.locator(".mp-weeks__days > li")


def saved(page: Page) -> list[Any]:
    """The entries of the file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save for my calendar").click()
    assert download.value.suggested_filename.startswith("study-plan-")
    return list(icalendar.Calendar.from_ical(download.value.path().read_bytes()).walk("VEVENT"))


def test_the_list_and_the_file_say_the_same(site: Site, page: Page) -> None:
    plan = opened(page, site)
    plan.get_by_label("Minutes a week").fill("60")
    plan.get_by_label("Day of the week").select_option("Thursday")
    weeks = work_out(plan)
    expect(weeks.first).to_contain_text("Thursday 26 November 2026")
    entries = saved(page)
    days = sorted({entry["DTSTART"].dt for entry in entries})
    assert days == [date(2026, 11, 26) + timedelta(days=7 * number) for number in range(weeks.count())]
    on_page = {station.get_attribute("data-module") for station in page.locator(".mp-station").all()}
    assert {str(entry["UID"]).split("@")[0].split(".")[2] for entry in entries} == on_page
    assert {str(entry["URL"]).startswith(site.url) for entry in entries} == {True}
    assert len({str(entry["UID"]) for entry in entries}) == len(entries)


def test_names_of_entries_stay_when_the_plan_changes(site: Site, page: Page) -> None:
    plan = opened(page, site)
    names = []
    for minutes in ("120", "90"):
        plan.get_by_label("Minutes a week").fill(minutes)
        work_out(plan)
        names.append({str(entry["UID"]) for entry in saved(page)})
    assert names[0] == names[1]


def test_what_is_done_is_left_out_and_the_plan_is_kept(site: Site, page: Page) -> None:
    plan = opened(page, site)
    plan.get_by_label("Minutes a week").fill("45")
    plan.get_by_label("Day of the week").select_option("Friday")
    days = work_out(plan)
    expect(days.first).to_be_visible()
    before = days.count()
    first = page.locator(".mp-station").first
    title = first.locator(".mp-station__title").inner_text()
    expect(plan.locator(".mp-weeks__days")).to_contain_text(title)
    stored.write(page, "module", str(first.get_attribute("data-module")), DONE)
    page.clock.fast_forward(31 * DAY)
    page.reload()
    expect(plan.locator(".mp-weeks__days > li").first).to_contain_text("Friday 25 December 2026")
    expect(plan.locator(".mp-weeks__days")).not_to_contain_text(title)
    expect(plan.get_by_label("Minutes a week")).to_have_value("45")
    assert plan.locator(".mp-weeks__days > li").count() < before


def test_everything_done_is_said(site: Site, page: Page) -> None:
    plan = opened(page, site)
    for station in page.locator(".mp-station").all():
        stored.write(page, "module", str(station.get_attribute("data-module")), DONE)
    work_out(plan)
    expect(plan.get_by_role("status")).to_have_text("Everything on this path is done already.")


@pytest.mark.parametrize(
    ("label", "value", "said"),
    [
        ("Minutes a week", "0", "Choose between 15 and 600 minutes a week."),
        ("Minutes a week", "", "Choose between 15 and 600 minutes a week."),
        ("First day", "", "Choose a first day between today and two years from now."),
        ("First day", "2020-01-01", "Choose a first day between today and two years from now."),
        ("First day", "9999-12-31", "Choose a first day between today and two years from now."),
    ],
)
def test_what_cannot_be_is_said_in_words(label: str, value: str, said: str, site: Site, page: Page) -> None:
    plan = opened(page, site)
    plan.get_by_label(label).fill(value)
    expect(work_out(plan)).to_have_count(0)
    expect(plan.get_by_role("status")).to_have_text(said)


def test_a_damaged_wish_is_a_usual_one(site: Site, page: Page) -> None:
    page.clock.install(time=at())
    page.goto(site.of_kind("path"))
    path = page.locator("mp-study-plan").get_attribute("data-path")
    stored.write(page, "setting", f"weeks/{path}", {"start": "<b>", "minutes": "many", "weekday": 99, "optional": 3})
    page.reload()
    expect(page.get_by_label("Minutes a week")).to_have_value("60")
    expect(page.locator(".mp-weeks__days > li").first).to_contain_text("Tuesday 24 November 2026")


def test_with_storage_blocked_it_works_until_the_page_is_left(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    expect(work_out(opened(page, site)).first).to_be_visible()


def test_nothing_more_is_fetched_before_somebody_asks(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(site.of_kind("path"), wait_until="networkidle")
    assert "study-plan-box.js" in asked
    assert not {"study-plan-form.js", "calendar.js", "store.js"} & set(asked)


def test_without_javascript_it_says_how_to_do_it_by_hand(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("path"))
    expect(page.get_by_text("each module above says how many minutes it takes")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_fits_a_phone(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 700})
    expect(work_out(opened(page, site)).first).to_be_visible()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
