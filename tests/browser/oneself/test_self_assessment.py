"""Self-assessment: by keyboard, kept, a second time, against what a role aims for, on paper and without JavaScript."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import Site

MAY, NOVEMBER = datetime(2026, 5, 12, 9, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=UTC)
TALK, TEAM = "communication", "teamwork"
NO_STORAGE = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })"


def start(page: Page, site: Site, name: str = TALK) -> Locator:
    """The page with the statements of one competency open."""
    page.goto(f"{site.url}self-assessment/#rate-{name}")
    form = page.locator(f"mp-rate[data-competency='{name}']")
    expect(form.locator("details")).to_have_attribute("open", "")
    return form


def answer(form: Locator, given: dict[str, str]) -> None:
    """`{"1.0": "Reliably"}`; waits until the last one is kept."""
    for key, words in given.items():
        form.locator(f"[data-key='{key}']").get_by_role("radio", name=words).check()
    expect(form.locator(".mp-assess-one__stand")).to_contain_text("answered", timeout=10_000)


def rating(page: Page, name: str = TALK) -> Any:
    found = stored.read(page, "rating", name)
    return found and found["value"]


def result(page: Page, name: str = TALK) -> Locator:
    return page.locator(f".mp-outcome[aria-labelledby='result-{name}']")


WORKING = {f"{level}.{number}": "Reliably" for level in (1, 2) for number in (0, 1)}


def test_the_whole_of_it_by_keyboard(site: Site, page: Page) -> None:
    page.goto(site.url + "self-assessment/")
    page.locator("mp-rate summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="More about it").first).to_be_focused()
    for keys in (["ArrowDown", "ArrowDown"], ["ArrowUp"]):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        for key in keys:
            page.keyboard.press(key)
        expect(page.locator(".mp-rate__clear")).to_have_count(1 if len(keys) == 2 else 2)
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Leave out")).to_have_count(1 if len(keys) == 2 else 2)
    expect(page.locator(".mp-assess-one__stand").first).to_have_text("2 of 15 answered")
    expect(result(page)).to_contain_text("I see myself at level 1, Foundation.")
    assert rating(page)["before"] == {"1.0": 2, "1.1": 3}

    page.keyboard.press("Enter")  # leave the second one out
    expect(page.locator(".mp-assess-one__stand").first).to_have_text("1 of 15 answered")
    expect(page.locator("[data-key='1.1'] input").first).to_be_focused()
    expect(page.locator("[data-key='1.1'] input:checked")).to_have_count(0)
    expect(result(page)).to_contain_text("Too few answers")

    page.get_by_text("Choose a role", exact=True).press("Enter")
    role = page.get_by_role("checkbox", name="Software developer or engineer")
    role.focus()
    page.keyboard.press("Space")
    expect(role).to_be_checked()
    expect(role).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="compared with this role too")).to_have_count(1)
    assert stored.read(page, "role", "software-engineer")


def test_answers_are_there_after_a_reload_and_in_the_other_tab(site: Site, page: Page) -> None:
    form = start(page, site)
    answer(form, {"1.0": "Reliably"})
    other = page.context.new_page()
    there = start(other, site)
    expect(there.locator("input:checked")).to_have_count(1)
    answer(form, WORKING)
    expect(there.locator("input:checked")).to_have_count(4)
    expect(result(other)).to_contain_text("level 2, Working")
    page.reload()
    expect(page.locator("mp-rate input:checked")).to_have_count(4)
    expect(result(page)).to_contain_text("level 2, Working")


def test_compared_with_what_the_roles_aim_for(site: Site, page: Page) -> None:
    answer(start(page, site, TEAM), {"1.0": "Reliably", "1.1": "I help others"})
    expect(result(page, TEAM)).to_have_text("Teamwork and mutual supportI see myself at level 1, Foundation.")
    page.get_by_text("Choose a role", exact=True).click()
    page.get_by_role("checkbox", name="Software developer or engineer").check()
    expect(page.locator(".mp-assess-others summary")).to_have_text("Other roles")
    expect(result(page, TEAM)).to_contain_text("My role aims for level 2, Working: one level to go.")
    links = result(page, TEAM).locator("li a")
    assert links.count() > 0
    assert all("/modules/" in str(link.get_attribute("href")) for link in links.all())
    page.get_by_role("checkbox", name="Team lead or engineering manager").check()
    expect(result(page, TEAM)).to_contain_text("My role aims for level 4, Shaping: 3 levels to go.")
    cells = page.locator("table.mp-outcomes tbody tr").locator("th, td")
    assert [text.split(" (")[0] for text in cells.all_inner_texts()] == [
        "Teamwork and mutual support",
        "level 1, Foundation",
        "level 4, Shaping",
        "3 levels",
    ]
    expect(page.locator(".mp-stairs__step--mine")).to_have_count(1)
    links.first.click()
    expect(page.locator(".mp-page--module")).to_be_visible()


def test_a_second_time_keeps_the_first(site: Site, page: Page) -> None:
    page.clock.install(time=MAY)
    answer(start(page, site), {"1.0": "Sometimes", "1.1": "Reliably"})
    expect(result(page)).to_contain_text("on the way to level 1, Foundation")
    page.clock.set_system_time(NOVEMBER)
    page.get_by_role("button", name="Answer again").click()
    expect(page.locator("mp-assess-times")).to_contain_text("Your answers stay as they are")
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("mp-rate input:checked")).to_have_count(2)
    page.get_by_role("button", name="Answer again").click()
    page.get_by_role("button", name="Answer again").click()
    expect(page.locator("mp-assess-times")).to_contain_text("Your answers of 12 May 2026 are kept to compare.")
    expect(page.locator("mp-rate input:checked")).to_have_count(0)
    expect(result(page)).to_contain_text("on the way to level 1, Foundation")  # until there is something newer

    page.reload()
    answer(page.locator("mp-rate").first, WORKING)
    expect(result(page)).to_contain_text(
        "I see myself at level 2, Working. It was on the way to level 1, Foundation on 12 May 2026."
    )
    expect(page.locator("table.mp-outcomes")).to_contain_text("level 2, Working (23 November 2026)")
    assert rating(page) == {
        "before": {"1.0": 1, "1.1": 2},
        "beforeDay": "2026-05-12",
        "after": dict.fromkeys(WORKING, 2),
        "afterDay": "2026-11-23",
    }

    page.get_by_role("button", name="Answer again").click()
    expect(page.locator("mp-assess-times")).to_contain_text("the earlier ones are deleted")
    page.get_by_role("button", name="Answer again").click()
    expect(page.locator("mp-assess-times")).to_contain_text("Your answers of 23 November 2026 are kept")
    assert rating(page)["before"] == dict.fromkeys(WORKING, 2)


def test_an_answer_given_before_the_script_came_is_kept(site: Site, page: Page) -> None:
    held: list[Route] = []
    page.route("**/assessment-form.js", lambda route: held.append(route))
    with page.expect_request("**/assessment-form.js"):
        page.goto(site.url + "self-assessment/")
    page.locator("mp-rate summary").first.click()
    form = page.locator("mp-rate").first
    form.get_by_role("radio", name="Sometimes").first.check()
    held[0].continue_()
    expect(form.locator(".mp-assess-one__stand")).to_have_text("1 of 15 answered")
    expect(form.locator("input:checked")).to_have_count(1)
    assert rating(page)["before"] == {"1.0": 1}


def test_answers_can_be_deleted(site: Site, page: Page) -> None:
    answer(start(page, site), WORKING)
    page.get_by_role("button", name="Delete my answers").click()
    page.get_by_role("button", name="Delete my answers").click()
    expect(page.locator("mp-assess-times")).to_contain_text("Your answers are deleted.")
    expect(page.locator("mp-rate input:checked")).to_have_count(0)
    expect(page.locator("mp-assessment")).to_contain_text("Nothing answered yet.")
    assert stored.stored(page, "rating") == []


def test_statements_that_changed_are_told_and_strange_answers_do_no_harm(site: Site, page: Page) -> None:
    page.goto(site.url + "self-assessment/")
    odd = {"before": {"1.0": 3, "1.99": 3, "9.0": 2, "<b>": 0}, "beforeDay": "<i>x</i>"}
    stored.write(page, "rating", TALK, odd, "0123456789ab")
    stored.seed_raw(page, [stored.item("rating", TEAM, {"before": {"1.0": 7}}), stored.item("rating", "conflict", "?")])
    page.reload()
    expect(page.locator(".mp-assess-one__stand").first).to_have_text(
        "1 of 15 answered. The statements have changed since"
    )
    expect(page.locator(".mp-outcome")).to_have_count(1)
    expect(page.locator("mp-rate i, mp-assessment i")).to_have_count(0)


def test_paper_gets_the_result_with_lines_or_the_statements(site: Site, page: Page) -> None:
    answer(start(page, site), WORKING)
    expect(result(page)).to_be_visible()
    page.emulate_media(media="print")
    for shown in (".mp-outcome", ".mp-assess-notes", ".mp-assess-aid", ".mp-assess-about"):
        expect(page.locator(shown)).to_be_visible()
    for gone in (".mp-assess-form", ".mp-assess-how", ".mp-assess-roles", ".mp-assess-print", "mp-assess-times"):
        expect(page.locator(gone)).to_be_hidden()
    expect(page.locator(".mp-assess-aid")).to_contain_text("not for comparing people")

    page.emulate_media(media="screen")
    page.evaluate("window.print = () => (window.printed = document.querySelector('.mp-page').dataset.print)")
    page.get_by_role("button", name="Print the statements").click()
    assert page.evaluate("printed") == "form"
    page.emulate_media(media="print")
    expect(page.locator(".mp-assess-form")).to_be_visible()
    expect(page.locator(".mp-assess-result")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".mp-assess-result")).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Print for a conversation").click()
    assert page.evaluate("printed") == "result"


def test_without_javascript_it_is_a_form_to_print(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + "self-assessment/")
    expect(page.locator("[role=radiogroup]")).to_have_count(150)
    expect(page.get_by_text("How answers become a level")).to_be_visible()
    page.emulate_media(media="print")
    for statement in (page.locator("[role=radiogroup]").first, page.locator("[role=radiogroup]").last):
        expect(statement).to_be_visible()
        expect(statement.get_by_role("radio")).to_have_count(4)
    expect(page.locator(".mp-assess-notes")).to_be_visible()


def test_the_page_says_what_it_is_not_and_who_sees_it(site: Site, page: Page) -> None:
    page.goto(site.url + "self-assessment/")
    for words in (
        "a conversation aid, not a score",
        "Nobody should use it to rank",
        "sent to nobody",
        "more than half of these answers",
    ):
        assert words in (page.locator(".mp-assess-how").text_content() or "")


def test_with_storage_blocked_it_works_until_the_page_is_left(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    answer(start(page, site), WORKING)
    expect(result(page)).to_contain_text("level 2, Working")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_accessible_and_fits_a_phone(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 800}, has_touch=True)
    form = start(page, site)
    assert_well(page)
    answer(form, WORKING)
    page.get_by_text("Choose a role", exact=True).click()
    page.get_by_role("checkbox", name="IT project manager").check()
    expect(result(page)).to_contain_text("My role aims for")
    assert_well(page)
    for _ in range(2):
        page.get_by_role("button", name="Answer again").click()
        assert_well(page)
    answer(form, {"1.0": "Not yet", "1.1": "Sometimes"})
    expect(result(page)).to_contain_text("It was level 2, Working")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert_well(page)


def assert_well(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_page_swapped_in_place_goes_on(site: Site, page: Page) -> None:
    form = start(page, site)
    answer(form, {"1.0": "Reliably"})
    page.evaluate("const box = document.querySelector('[data-md-component=container]'); box.replaceWith(box)")
    answer(form, {"1.1": "Reliably"})
    expect(result(page)).to_contain_text("I see myself at level 1, Foundation.")
    expect(page.locator("mp-assess-times button")).to_have_count(2)
    assert rating(page)["before"] == {"1.0": 2, "1.1": 2}
