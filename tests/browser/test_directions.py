"""Where text runs from right to left, and where a system forces its colours: nothing is cut off, states have words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.coming_back.deck import answer, card, open_review, singles, start
from tests.browser.conftest import NewPage
from tests.browser.rehearsal import rehearsal
from tests.browser.served import Site

PHONE = {"width": 375, "height": 700}
RIGHT_TO_LEFT = "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl' })"
Work = Callable[[Page, Site], None]


def fits(page: Page) -> None:
    """Nothing stands beside the screen, on either side."""
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    page.evaluate("scrollTo(-400, scrollY)")
    assert page.evaluate("scrollX") == 0


def quiz(page: Page, site: Site) -> None:
    page.goto(site.of_kind("quiz"))
    expect(page.locator(".mp-quiz__progress")).not_to_be_empty()
    fits(page)
    found = page.locator("mp-question[data-type=single]:visible")
    keys = [one.get_attribute("data-id") for one in found.all()[:2]]
    for key, correct in zip(keys, (True, False), strict=True):
        question = page.locator(f"mp-question[data-id='{key}']")
        answer(question, correct)
        expect(question.locator(".mp-choice__word")).to_have_text("Right" if correct else "Not this one")
        expect(question.locator(".mp-question__verdict")).not_to_be_empty()
    expect(page.locator(".mp-quiz__progress")).to_contain_text("2 of")


def conversation(page: Page, site: Site) -> None:
    play = rehearsal(page, site)
    fits(page)
    way, end = max(play.ways, key=lambda found: len(found[0]))
    play.choose(way[0])
    fits(page)
    play.button("Go on").click()
    play.play(way[1:])
    expect(play.heading).to_have_text(play.title(end))
    play.button("Play again from the start").click()
    play.play(play.ways[0][0])
    expect(play.player.locator(".mp-ways")).to_be_visible()


def review(page: Page, site: Site) -> None:
    opened = open_review(start(page, site, (singles(site, 1)[0], card())), site)
    fits(page)
    page.get_by_role("button", name="Show it").click()
    answer(opened.locator("mp-question"), correct=False)
    expect(opened.locator(".mp-choice__word")).to_have_text("Not this one")
    expect(page.get_by_role("status").filter(has_text="comes back")).to_be_visible()


def self_assessment(page: Page, site: Site) -> None:
    page.goto(f"{site.url}self-assessment/#rate-communication")
    form = page.locator("mp-rate[data-competency=communication]")
    expect(form.locator("details")).to_have_attribute("open", "")
    fits(page)
    for key in ("1.0", "1.1", "2.0", "2.1"):
        form.locator(f"[data-key='{key}']").get_by_role("radio", name="Reliably").check()
    expect(form.locator(".mp-assess-one__stand")).to_contain_text("4 of 15 answered")
    expect(page.locator(".mp-outcome[aria-labelledby='result-communication']")).to_contain_text("I see myself at level")


each_work = pytest.mark.parametrize("work", [quiz, conversation, review, self_assessment])


@each_work
def test_from_right_to_left_on_a_phone(work: Work, site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.add_init_script(RIGHT_TO_LEFT)
    work(page, site)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    fits(page)


@each_work
def test_in_forced_colours_states_have_words(work: Work, site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, forced_colors="active")
    work(page, site)
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    fits(page)
