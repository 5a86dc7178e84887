"""A quiz as a whole: what is drawn, how far one is, how it went, and again."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import (
    DRAWN,
    LESSON,
    MARKED,
    OWN_WORDS,
    RIGHT,
    WRONG,
    check,
    opened,
    question,
    standing,
)
from tests.browser.served import Site
from tests.browser.stored import read

WRONGLY = ("one", "judge", "word")


def asked(page: Page) -> list[str]:
    """The questions that are shown, in their order."""
    shown = page.locator(".mp-quiz__item:visible > .mp-question > mp-question")
    keys: list[str] = shown.evaluate_all("(all) => all.map((one) => one.dataset.id)")
    return keys


def choices(page: Page) -> list[list[str]]:
    """The choices of each question that is shown, in their order."""
    shown = page.locator(".mp-quiz__item:visible .mp-choices")
    found: list[list[str]] = shown.evaluate_all(
        "(all) => all.map((list) => [...list.children].map((one) => one.dataset.choice))"
    )
    return found


def answer_all(page: Page, *wrongly: str) -> None:
    for name in (*MARKED, *OWN_WORDS):
        found = question(page, name)
        (WRONG if name in wrongly else RIGHT)[name](found)
        check(found)


def answer_drawn(page: Page, choice: str) -> None:
    for key in asked(page):
        found = page.locator(f"mp-question[data-id='{key}']")
        found.locator(f"[data-choice={choice}] input").check()
        check(found)


def summary(page: Page) -> Locator:
    return page.get_by_role("region", name="How it went")


def test_a_reload_does_not_change_the_draw(site: Site, page: Page) -> None:
    opened(page, site, DRAWN)
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    drawn, mixed = asked(page), choices(page)
    assert len(set(drawn)) == 3
    assert all(order[-1] == "none" and set(order) == {"right", "left", "middle", "none"} for order in mixed)
    for _ in range(2):
        page.reload()
        expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
        assert (asked(page), choices(page)) == (drawn, mixed)


def test_the_order_of_the_file_is_not_seen_before_the_draw(site: Site, page: Page) -> None:
    held: list[Route] = []

    def wait(route: Route) -> None:
        held.append(route)

    page.route("**/quiz.js", wait)
    page.goto(site.url + DRAWN)
    questions = page.locator(".mp-quiz__questions")
    assert questions.evaluate("(list) => list.getAnimations().length") == 1
    questions.evaluate("(list) => list.getAnimations().forEach((one) => one.finish())")
    expect(questions).to_be_visible()  # a script that never arrives hides nothing for long
    for route in held:
        route.continue_()
    expect(page.locator("mp-quiz[data-drawn] .mp-quiz__questions")).to_be_visible()
    assert questions.evaluate("(list) => list.getAnimations().length") == 0


def test_without_scripts_no_question_waits(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + DRAWN)
    expect(page.locator(".mp-quiz__questions")).to_have_css("animation-name", "none")
    expect(page.locator(".mp-quiz__questions")).to_be_visible()


def test_learners_get_different_draws(site: Site, new_page: NewPage) -> None:
    seen = set()
    for _ in range(6):
        page = opened(new_page(), site, DRAWN)
        expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
        seen.add(str((asked(page), choices(page))))
    assert len(seen) > 1


def test_the_authors_order_stands_without_shuffle(site: Site, page: Page) -> None:
    opened(page, site)
    assert asked(page)[:3] == ["every-type/one", "every-type/several", "every-type/statements"]
    assert choices(page)[0] == ["vague", "request", "polite"]


def test_summary_says_what_to_read_again_by_objective(site: Site, page: Page) -> None:
    opened(page, site)
    answer_all(page, *WRONGLY)
    expect(page.locator(".mp-quiz__rules")).to_contain_text("What you write yourself counts as answered")
    expect(summary(page)).to_contain_text("You have 6 of 9 questions right.")
    expect(summary(page)).to_contain_text("What you wrote yourself is not counted.")
    expect(summary(page)).to_contain_text("The aim is 70 %.")
    first, second = summary(page).locator(":scope > ul").first.locator(":scope > li").all()
    expect(first).to_contain_text("Describe the four moves of a listener.")
    expect(first.get_by_role("link", name="Reflect back")).to_have_attribute("href", re.compile("/moves/#reflect-back"))
    expect(second).to_contain_text("Write a request that one person can act on.")
    second.get_by_role("link", name="question 1").click()
    expect(question(page, "one")).to_be_in_viewport()


def test_everything_right(site: Site, page: Page) -> None:
    opened(page, site)
    answer_all(page)
    expect(summary(page)).to_contain_text("You have all 9 questions right.")
    expect(summary(page).get_by_role("heading", name="You can already")).to_be_visible()
    expect(summary(page).get_by_role("heading", name="Worth reading again")).to_have_count(0)
    kept = read(page, "quiz", "every-type")
    assert kept
    assert kept["value"] == {"score": 1, "passed": True, "asked": 9, "right": 9}


def test_only_the_wrong_ones_again(site: Site, page: Page) -> None:
    opened(page, site)
    answer_all(page, *WRONGLY)
    summary(page).get_by_role("button", name="Try the 3 that were not right").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("8 of 11 answered")
    expect(question(page, "one").locator("input").first).to_be_focused()
    expect(question(page, "several")).to_have_attribute("data-state", "right")
    page.reload()
    expect(page.locator(".mp-quiz__progress")).to_have_text("8 of 11 answered")
    expect(question(page, "judge")).to_have_attribute("data-asking", "")
    for name in WRONGLY:
        RIGHT[name](question(page, name))
        check(question(page, name))
    expect(summary(page)).to_contain_text("You have all 9 questions right.")


def test_all_again_takes_other_questions(site: Site, page: Page) -> None:
    opened(page, site, DRAWN)
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    first = asked(page)
    answer_drawn(page, "left")
    expect(summary(page).get_by_role("button").first).to_have_text("Take other questions")
    summary(page).get_by_role("button", name="Take other questions").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    second = asked(page)
    assert not set(first) & set(second)
    page.reload()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    assert asked(page) == second
    answer_drawn(page, "right")
    expect(summary(page)).to_contain_text("You have all 3 questions right.")


def test_an_older_draw_takes_no_answer_away(site: Site, page: Page) -> None:
    """News of the write before this one may arrive when the next question is answered already."""
    opened(page, site, DRAWN)
    answer_drawn(page, "left")
    summary(page).get_by_role("button", name="Take other questions").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    kept = read(page, "draw", "drawn")
    assert kept
    found = page.locator(f"mp-question[data-id='{asked(page)[0]}']")
    found.locator("[data-choice=right] input").check()
    state = found.evaluate(
        """(question, item) => {
          question.querySelector("form").requestSubmit()
          document.dispatchEvent(new CustomEvent("mp-item", { detail: item }))
          return question.dataset.state
        }""",
        kept,
    )
    assert state == "right"


def test_all_again_mixes_an_order_anew(site: Site, page: Page) -> None:
    opened(page, site)
    mixed = standing(question(page, "order"))
    answer_all(page)
    summary(page).get_by_role("button", name="Try them all again").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 11 answered")
    assert standing(question(page, "order")) == mixed


def test_answers_are_open_once_the_quiz_is_passed(site: Site, page: Page) -> None:
    opened(page, site, DRAWN)
    answer_drawn(page, "right")
    summary(page).get_by_role("button", name="Take other questions").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    expect(page.locator(".mp-quiz__item:visible .mp-answer:visible")).to_have_count(3)


def test_passed_is_not_taken_back(site: Site, page: Page) -> None:
    opened(page, site, DRAWN)
    answer_drawn(page, "right")
    summary(page).get_by_role("button", name="Take other questions").click()
    answer_drawn(page, "left")
    kept = read(page, "quiz", "drawn")
    assert kept
    assert kept["value"] == {"score": 0, "passed": True, "asked": 3, "right": 0}


def test_next_question_without_an_answer_is_one_click_away(site: Site, page: Page) -> None:
    opened(page, site)
    for name in ("one", "several"):
        RIGHT[name](question(page, name))
        check(question(page, name))
    expect(page.locator(".mp-quiz__said")).to_have_text("2 of 11 answered.")
    page.get_by_role("link", name="To the next question without an answer").click()
    expect(page).to_have_url(re.compile("#q-statements$"))


def test_a_question_in_a_lesson_works_alone_and_counts_in_the_quiz(site: Site, page: Page) -> None:
    opened(page, site, LESSON)
    RIGHT["one"](question(page, "one"))
    check(question(page, "one"))
    assert read(page, "answer", "every-type/one")
    opened(page, site)
    expect(page.locator(".mp-quiz__progress")).to_have_text("1 of 11 answered")
    expect(question(page, "one")).to_have_attribute("data-state", "right")


def test_two_tabs_agree(site: Site, page: Page) -> None:
    opened(page, site, DRAWN)
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    other = page.context.new_page()
    opened(other, site, DRAWN)
    expect(other.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    assert (asked(other), choices(other)) == (asked(page), choices(page))
    answer_drawn(page, "left")
    expect(summary(other)).to_be_visible()
    expect(summary(other)).not_to_contain_text("What you wrote")
    expect(other.locator(".mp-quiz__rules")).not_to_contain_text("What you write")
    summary(other).get_by_role("button", name="Take other questions").click()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    expect(other.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    assert asked(other) == asked(page)
    answer_drawn(other, "right")
    expect(summary(page)).to_contain_text("You have all 3 questions right.")


def test_two_tabs_opened_at_once_draw_the_same(site: Site, page: Page) -> None:
    other = page.context.new_page()
    page.goto(site.url + DRAWN, wait_until="commit")
    other.goto(site.url + DRAWN, wait_until="commit")
    for one in (page, other):
        expect(one.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    page.reload()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    assert (asked(other), choices(other)) == (asked(page), choices(page))


def test_a_page_swapped_in_place_goes_on(site: Site, page: Page) -> None:
    """Material's instant navigation puts the same nodes back, or copies of them."""
    opened(page, site, DRAWN)
    drawn = asked(page)
    swap = "const box = document.querySelector('[data-md-component=container]'); {}; "
    page.evaluate("() => { " + swap.format("for (let i = 0; i < 20; i++) box.replaceWith(box)") + " }")
    page.evaluate("() => { " + swap.format("box.replaceWith(document.importNode(box, true))") + " }")
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    assert asked(page) == drawn
    expect(page.get_by_role("button", name="Check")).to_have_count(3)
    answer_drawn(page, "left")
    expect(summary(page)).to_have_count(1)
    expect(page.locator(".mp-quiz__progress")).to_have_text("3 of 3 answered")
