"""The review: nothing without asking, a missed question the next day, a few a day, whatever became of a question."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.coming_back.deck import (
    DAY,
    LISTEN,
    NO_STORAGE,
    TODAY,
    answer,
    at,
    card,
    miss,
    number,
    open_review,
    singles,
    start,
)
from tests.browser.conftest import NewPage
from tests.browser.served import Site


def turn_on(page: Page, site: Site) -> None:
    open_review(page, site, "Let questions come back").get_by_role("button", name="Let questions come back").click()
    expect(page.get_by_role("heading", name="Today")).to_be_focused()


def made(page: Page) -> list[stored.Item]:
    """The cards, once one was made: the answer is kept first. The page must have been told to listen."""
    page.evaluate("window.carded")
    return stored.stored(page, "card")


def test_nothing_comes_back_unless_asked_for(site: Site, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    miss(page, site)
    assert "review-watch.js" in asked
    assert not {"ts-fsrs.js", "review-deck.js", "curriculum.json"} & set(asked)
    assert stored.stored(page, "card") == []


def test_a_missed_question_comes_back_and_takes_longer_each_time(site: Site, page: Page) -> None:
    page.clock.install(time=at())
    turn_on(page, site)
    key = miss(page, site)
    assert [one["key"] for one in made(page)] == [key]
    expect(open_review(page, site)).to_contain_text("Nothing is due today. Due tomorrow: 1.")

    page.clock.fast_forward(DAY)
    expect(open_review(page, site)).to_contain_text("1 question for today.")
    page.get_by_role("button", name="Show it").click()
    question = page.locator(f"mp-review mp-question[data-id='{key}']")
    expect(question.locator("input:checked")).to_have_count(0)
    answer(question, correct=True)
    expect(page.get_by_role("status").filter(has_text="comes back on Friday 27 November 2026")).to_be_visible()
    page.get_by_role("button", name="Finish").click()
    expect(page.get_by_role("heading", name="That is all for today")).to_be_focused()
    expect(page.locator("mp-review")).to_contain_text("Questions answered today: 1.")

    page.clock.fast_forward(31 * DAY)
    expect(open_review(page, site)).to_contain_text("1 question for today.")
    page.get_by_role("button", name="Show it").click()
    answer(question, correct=True)
    expect(page.get_by_role("status").filter(has_text="comes back on")).not_to_contain_text("2026")
    assert stored.stored(page, "card")[0]["value"]["reps"] == 3


def test_a_question_missed_again_comes_back_tomorrow(site: Site, page: Page) -> None:
    open_review(start(page, site, (singles(site, 1)[0], card())), site)
    page.get_by_role("button", name="Show it").click()
    answer(page.locator("mp-review mp-question"), correct=False)
    expect(page.get_by_role("status").filter(has_text="comes back on Wednesday 25 November 2026")).to_be_visible()


def test_answers_from_before_are_taken_up(site: Site, page: Page) -> None:
    page.clock.install(time=at())
    key = miss(page, site)
    turn_on(page, site)
    assert [one["key"] for one in stored.stored(page, "card")] == [key]
    expect(page.locator("mp-review")).to_contain_text("Due tomorrow: 1.")


def test_two_tabs_hear_an_answer_once(site: Site, page: Page) -> None:
    page.clock.install(time=at())
    turn_on(page, site)
    other = page.context.new_page()
    other.goto(site.holding("<mp-quiz", 'data-type="single"'))
    other.wait_for_load_state("networkidle")
    other.evaluate(LISTEN)
    miss(page, site)
    (heard,) = made(other)
    assert heard["value"]["reps"] == 1


def test_by_keyboard_alone(site: Site, page: Page) -> None:
    open_review(start(page, site, *((one, card()) for one in singles(site, 2))), site)
    page.get_by_role("button", name="Begin").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Question 1 of 2")).to_be_focused()
    question = page.locator("mp-review mp-question")
    expect(question.get_by_role("button", name="Check")).to_be_visible()
    until(page, "input")
    page.keyboard.press("Space")
    until(page, "button")
    page.keyboard.press("Enter")
    expect(question.get_by_role("status").first).not_to_be_empty()
    until(page, "button:has-text('Next question')")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Question 2 of 2")).to_be_focused()
    until(page, "button:has-text('Not now')")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="That is all for today")).to_be_focused()


def until(page: Page, wanted: str) -> None:
    """Tab until something like `wanted` has the focus."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator(f"{wanted}:focus").count():
            return
    raise AssertionError(f"Tab does not reach {wanted}")


def test_never_more_than_the_gentle_number(site: Site, page: Page) -> None:
    start(page, site, *((one, card(-7 * place)) for place, one in enumerate(singles(site, 12))))
    review = open_review(page, site)
    expect(review).to_contain_text("5 questions for today. Due tomorrow: 5.")
    review.get_by_text("How many, and which").click()
    review.get_by_label("3", exact=True).check()
    review.get_by_role("button", name="Keep these settings").click()
    expect(review).to_contain_text("3 questions for today. Due tomorrow: 3.")


def test_plans_to_look_back_at_stay_after_the_questions(site: Site, page: Page) -> None:
    question = singles(site, 1)[0]
    start(page, site, (question, card()))
    plan = {"made": "2026-11-10", "looks": {"7": {"how": "", "done": False}}}
    stored.write(page, "plan", question[0].split("/")[0], plan)
    open_review(page, site)
    page.get_by_label("How did it go?").fill("half a sen")
    page.get_by_role("button", name="Show it").click()
    answer(page.locator("mp-review mp-question"), correct=True)
    page.get_by_role("button", name="Finish").click()
    expect(page.get_by_role("heading", name="That is all for today")).to_be_focused()
    expect(page.get_by_label("How did it go?")).to_have_value("half a sen")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("status").filter(has_text="Kept.")).to_be_visible()
    expect(page.get_by_label("How did it go?")).to_have_count(0)


def test_more_can_be_asked_for(site: Site, page: Page) -> None:
    start(page, site, *((one, card()) for one in singles(site, 5)), perDay=3)
    open_review(page, site)
    page.get_by_role("button", name="Begin").click()
    for place in (1, 2, 3):
        expect(page.get_by_role("heading", name=f"Question {place} of 3")).to_be_visible()
        answer(page.locator("mp-review mp-question"), correct=True)
        page.get_by_role("button", name="Next question" if place < 3 else "Finish").click()
    expect(page.locator("mp-review")).to_contain_text("Due tomorrow: 2.")
    page.get_by_role("button", name="Show up to 2 more").click()
    expect(page.get_by_role("heading", name="Question 1 of 2")).to_be_focused()


def test_questions_that_changed_or_went_are_left_out_and_said(site: Site, page: Page) -> None:
    fine, changed = singles(site, 2)
    gone = (("no-such-module/asks", "000000000000"), card())
    start(page, site, (fine, card()), ((changed[0], "000000000000"), card()), gone, ((f"{fine[0]}-old", ""), card()))
    review = open_review(page, site)
    expect(review).to_contain_text("1 question for today.")
    expect(review).to_contain_text("Left out: 1 question changed since you answered.")
    expect(review).to_contain_text("2 questions are no longer part of this site.")


def test_a_page_that_cannot_be_loaded_is_said_and_the_rest_goes_on(site: Site, page: Page, faults: list[str]) -> None:
    questions = singles(site, 200)
    first = questions[0]
    other = next(one for one in questions if one[0].split("/")[0] != first[0].split("/")[0])
    start(page, site, (first, card(-1)), (other, card()))
    page.route(f"**/{first[0].split('/')[0]}/quiz/", lambda route: route.abort())
    open_review(page, site)
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", name="Question 2 of 2")).to_be_visible()
    answer(page.locator("mp-review mp-question"), correct=True)
    page.get_by_role("button", name="Finish").click()
    expect(page.locator("mp-review")).to_contain_text("1 question could not be loaded, and waits for another time.")
    faults.clear()


def test_without_the_list_of_modules_it_says_so_and_tries_again(site: Site, page: Page, faults: list[str]) -> None:
    start(page, site, (singles(site, 1)[0], card()))
    page.route("**/curriculum.json", lambda route: route.abort())
    review = open_review(page, site, "The questions cannot be shown now")
    expect(review).to_contain_text("Nothing is lost")
    page.unroute("**/curriculum.json")
    review.get_by_role("button", name="Try again").click()
    expect(review).to_contain_text("1 question for today.")
    faults.clear()


DAMAGED: dict[str, dict[str, Any]] = {
    "from the year 9999": card(last_review=253_402_214_400_000, due=253_402_300_800_000),
    "of a clock that went back": card(400),
    "with words for numbers": card(stability="much", difficulty=None),
    "with nothing but a day": {"due": number(TODAY) * DAY},
    "with HTML": card(lapses="<img src=x onerror=alert(1)>", state="<script>"),
}


@pytest.mark.parametrize("value", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_card_is_asked_today_and_made_whole(value: dict[str, Any], site: Site, page: Page) -> None:
    key, digest = singles(site, 1)[0]
    start(page, site)
    stored.seed_raw(page, [stored.item("card", key, value, digest, number(TODAY) * DAY)])
    expect(open_review(page, site)).to_contain_text("1 question for today.")
    page.get_by_role("button", name="Show it").click()
    answer(page.locator("mp-review mp-question"), correct=True)
    expect(page.get_by_role("status").filter(has_text="comes back on")).to_contain_text("2026")
    kept = stored.stored(page, "card")[0]["value"]
    assert (kept["last_review"], kept["lapses"]) == (number(TODAY) * DAY, 0)


def test_a_clock_that_was_wrong_for_a_while_leads_to_no_loop(site: Site, page: Page) -> None:
    key, digest = singles(site, 1)[0]
    start(page, site)
    later = (number(TODAY) + 40) * DAY
    said = {"type": "single", "state": "wrong", "score": 0, "tries": 1, "sure": "", "given": ""}
    kept = [
        stored.item("answer", key, said, digest, later),
        stored.item("card", key, card(42, heard=later), digest, later),
    ]
    stored.seed_raw(page, kept)
    expect(open_review(page, site)).to_contain_text("Due tomorrow: 1.")
    page.clock.fast_forward(DAY)
    expect(open_review(page, site)).to_contain_text("1 question for today.")
    page.get_by_role("button", name="Show it").click()
    answer(page.locator("mp-review mp-question"), correct=True)
    expect(page.get_by_role("status").filter(has_text="comes back on")).to_be_visible()
    expect(open_review(page, site)).to_contain_text("The next question comes on Friday 27 November 2026.")


def test_a_setting_of_any_shape_does_no_harm(site: Site, page: Page) -> None:
    start(page, site, (singles(site, 1)[0], card()), perDay="<b>many</b>", all="yes")
    expect(open_review(page, site)).to_contain_text("1 question for today.")


def test_turned_off_it_asks_nothing_and_keeps_the_cards(site: Site, page: Page) -> None:
    review = open_review(start(page, site, (singles(site, 1)[0], card())), site)
    review.get_by_text("How many, and which").click()
    review.get_by_role("button", name="Turn off").click()
    expect(page.get_by_role("heading", name="Let questions come back")).to_be_focused()
    expect(review.get_by_role("status")).to_contain_text("Your cards are kept")
    assert len(stored.stored(page, "card")) == 1


def test_with_storage_blocked_it_works_until_the_page_is_left(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    turn_on(page, site)
    expect(page.locator("mp-review")).to_contain_text("Nothing is due today.")
    expect(page.get_by_text("Your progress is not kept.")).to_be_visible()


def test_without_javascript_it_says_what_it_is_and_where_to_go(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site.url}review/")
    expect(page.get_by_text("needs JavaScript, which is off")).to_be_visible()
    expect(page.get_by_text("Never more a day than the number you choose")).to_be_visible()
    page.locator("mp-review").get_by_role("link", name="All modules").click()
    expect(page.get_by_role("heading", level=1, name="All modules")).to_be_visible()


def test_links_of_a_question_lead_where_its_own_page_leads(site: Site, page: Page) -> None:
    open_review(start(page, site, (singles(site, 1)[0], card())), site)
    page.get_by_role("button", name="Show it").click()
    links = page.locator("mp-review .mp-question a")
    expect(links.first).to_be_attached()
    led = links.evaluate_all("(all) => all.map((one) => one.href.split('#')[0])")
    known = {site.url + address for address in site.pages}
    assert set(led) <= known


def test_a_page_swapped_in_place_goes_on(site: Site, page: Page) -> None:
    open_review(start(page, site, (singles(site, 1)[0], card())), site)
    page.evaluate("const box = document.querySelector('[data-md-component=container]'); box.replaceWith(box)")
    expect(page.locator("mp-review h2")).to_have_count(1)
    page.get_by_role("button", name="Show it").click()
    answer(page.locator("mp-review mp-question"), correct=True)
    expect(page.get_by_role("button", name="Finish")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_accessible_on_a_phone(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 320, "height": 700}, color_scheme=scheme, has_touch=True)
    open_review(page, site, "Let questions come back")
    look(page)
    start(page, site, *((one, card()) for one in singles(site, 2)), perDay=3)
    open_review(page, site)
    page.get_by_text("How many, and which").click()
    look(page)
    page.get_by_role("button", name="Begin").click()
    question = page.locator("mp-review mp-question")
    expect(question.get_by_role("button", name="Check")).to_be_visible()
    look(page)
    answer(question, correct=False)
    expect(page.get_by_role("status").filter(has_text="comes back on")).to_be_visible()
    look(page)
    page.get_by_role("button", name="Next question").click()
    page.get_by_role("button", name="Not now").click()
    expect(page.get_by_role("heading", name="That is all")).to_be_visible()
    look(page)


def look(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = "(all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent)"
    assert page.locator("mp-review :is(button, summary, label):visible").evaluate_all(small) == []


def test_days_go_by_without_a_word_of_blame(site: Site, page: Page) -> None:
    start(page, site, *((one, card(-90)) for one in singles(site, 8)))
    page.clock.set_fixed_time(at(TODAY + timedelta(days=60)))
    said = open_review(page, site).inner_text().lower()
    assert "5 questions for today" in said
    assert not [
        word for word in ("overdue", "missed", "late", "streak", "behind", "failed", "days ago") if word in said
    ]
