"""Questions by mouse and by keyboard: nothing is given away before Check, the verdict is announced, and again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.served import Site
from tests.browser.stored import stored

TYPES = ("single", "multiple", "judgement")


def question(page: Page, site: Site, data_type: str) -> Locator:
    """The first question of this type; where the curriculum has no `multiple`, a `single` one becomes it on the way."""
    url = site.holding(f'data-type="{data_type.replace("multiple", "single")}"')
    if data_type == "multiple":
        page.route(url, lambda route: route.fulfill(response=(got := route.fetch()), body=with_multiple(got.text())))
    page.goto(url)
    found = page.locator(f"mp-question[data-type={data_type}]").first
    expect(found.locator("button[type=submit]")).to_be_visible(timeout=20_000)  # many small files on a busy machine
    return found


def with_multiple(html: str) -> str:
    return html.replace('data-type="single"', 'data-type="multiple"').replace('type="radio"', 'type="checkbox"')


def choices(found: Locator, condition: str) -> Locator:
    return found.locator(f".mp-choice{condition}")


def press(found: Locator, name: str) -> None:
    found.get_by_role("button", name=name).click()


@pytest.mark.parametrize("data_type", TYPES)
def test_nothing_is_given_away_before_check(data_type: str, site: Site, page: Page) -> None:
    found = question(page, site, data_type)
    expect(found.get_by_role("button", name="Check")).to_be_visible()
    expect(found.get_by_role("button", name="Try again")).to_be_hidden()
    expect(found.locator(".mp-feedback:visible")).to_have_count(0)
    expect(choices(found, "[data-state]")).to_have_count(0)


@pytest.mark.parametrize("data_type", TYPES)
def test_check_without_an_answer_says_what_is_missing(data_type: str, site: Site, page: Page) -> None:
    found = question(page, site, data_type)
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("first")
    expect(found.locator(".mp-feedback:visible")).to_have_count(0)


def test_wrong_answer_shows_its_own_reason_only(site: Site, page: Page) -> None:
    found = question(page, site, "single")
    choices(found, "[data-correct=false]").first.locator("input").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("Not this one")
    expect(found.locator(".mp-feedback:visible")).to_have_count(1)
    expect(choices(found, "[data-state=right]")).to_have_count(0)


def test_right_answer_is_confirmed_in_words(site: Site, page: Page) -> None:
    found = question(page, site, "single")
    choices(found, "[data-correct=true]").locator("input").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("Right")
    expect(choices(found, "[data-state=right]")).to_contain_text("Right")


def test_several_answers_give_partial_credit(site: Site, page: Page) -> None:
    found = question(page, site, "multiple")
    choices(found, "[data-correct=true]").first.locator("input").check()
    choices(found, "[data-correct=false]").first.locator("input").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("You found 1 of 1, and 1 choice does not belong")
    expect(found.locator(".mp-feedback:visible")).to_have_count(2)


def test_best_and_worst_give_every_reason(site: Site, page: Page) -> None:
    found = question(page, site, "judgement")
    choices(found, "[data-rating=best]").locator("input[name$='-best']").check()
    choices(found, "[data-rating=acceptable]").first.locator("input[name$='-worst']").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("Your best step is the best one")
    expect(found.get_by_role("status")).to_contain_text("your worst step is rated acceptable")
    expect(found.locator(".mp-choice .mp-feedback:visible")).to_have_count(choices(found, "").count())


def test_best_and_worst_cannot_be_the_same(site: Site, page: Page) -> None:
    found = question(page, site, "judgement")
    for end in ("best", "worst"):
        choices(found, "").first.locator(f"input[name$='-{end}']").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("cannot be the same")


def test_try_again_starts_afresh(site: Site, page: Page) -> None:
    found = question(page, site, "single")
    for _ in range(3):
        choices(found, "[data-correct=false]").first.locator("input").check()
        press(found, "Check")
        press(found, "Try again")
        expect(found.locator("input:checked")).to_have_count(0)
        expect(found.get_by_role("status")).to_be_empty()
        expect(found.locator(".mp-feedback:visible")).to_have_count(0)


def test_by_keyboard_alone(site: Site, page: Page) -> None:
    found = question(page, site, "single")
    found.locator("input").first.focus()
    page.keyboard.press("ArrowDown")
    expect(found.locator("input").nth(1)).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(found.get_by_role("status")).not_to_be_empty()
    expect(found.get_by_role("button", name="Try again")).to_be_focused()
    page.keyboard.press("Enter")
    expect(found.locator("input").first).to_be_focused()


def test_answers_are_open_after_check(site: Site, page: Page) -> None:
    found = question(page, site, "single")
    expect(found.locator("details.mp-answer")).to_be_hidden()
    choices(found, "[data-correct=false]").first.locator("input").check()
    press(found, "Check")
    found.locator("details.mp-answer > summary").click()
    expect(found.locator(".mp-answer .mp-feedback").first).to_be_visible()


def test_a_page_swapped_in_place_works_once(site: Site, page: Page) -> None:
    """Material's instant navigation replaces the container, or puts the same nodes back."""
    found = question(page, site, "single")
    swap = "const box = document.querySelector('[data-md-component=container]'); {}; "
    page.evaluate("() => { " + swap.format("for (let i = 0; i < 20; i++) box.replaceWith(box)") + " }")
    page.evaluate("() => { " + swap.format("box.replaceWith(document.importNode(box, true))") + " }")
    page.evaluate("window.heard = 0; document.addEventListener('mp-answer', () => window.heard++)")
    expect(found.get_by_role("button", name="Check")).to_have_count(1)
    choices(found, "[data-correct=true]").locator("input").check()
    press(found, "Check")
    expect(found.get_by_role("status")).to_contain_text("Right")
    assert page.evaluate("window.heard") == 1


def test_focus_stays_in_sight_below_long_reasons(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 480})
    found = question(page, site, "judgement")
    found.locator("input[name$=-best]").nth(1).check()
    found.locator("input[name$=-worst]").nth(2).check()
    found.get_by_role("button", name="Check").press("Enter")
    again = found.get_by_role("button", name="Try again")
    expect(again).to_be_focused()
    expect(again).to_be_in_viewport(ratio=1)


def test_examples_of_the_authors_guide_answer_and_are_not_kept(site: Site, page: Page) -> None:
    page.goto(site.url + "authors/questions/")
    found = page.locator("mp-question")
    assert len(set(found.evaluate_all("(all) => all.map((one) => one.dataset.type)"))) == 10
    expect(found.locator("button[type=submit]")).to_have_count(found.count(), timeout=20_000)
    single = page.locator("mp-question[data-type=single]")
    choices(single, "[data-correct=true]").locator("input").check()
    press(single, "Check")
    expect(single.get_by_role("status")).to_contain_text("Right")
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Not kept by this site")
    page.locator("textarea").first.fill("only an example")
    page.evaluate("document.querySelector('mp-writing').remove()")
    assert stored(page, "answer") == stored(page, "text") == []
