"""Every state of every type: accessible, light and dark, narrow, on paper, and without a script."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import MARKED, OWN_WORDS, PLAN, QUIZ, RIGHT, WRONG, check, opened, question
from tests.browser.served import Site

SCHEMES = ("light", "dark")


def answer_all(page: Page, how: str) -> None:
    for name in (*MARKED, *OWN_WORDS):
        found = question(page, name)
        (WRONG if how == "wrong" and name in MARKED else RIGHT)[name](found)
        check(found)


def clean(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("how", ["asked", "missing", "right", "wrong"])
def test_state_is_accessible(how: str, scheme: str, site: Site, new_page: NewPage) -> None:
    page = opened(new_page(color_scheme=scheme), site)
    if how == "missing":
        for name in MARKED:
            check(question(page, name))
    elif how != "asked":
        answer_all(page, how)
        for summary in page.locator(".mp-answer > summary").all():
            summary.click()
        expect(page.get_by_role("region", name="How it went")).to_be_visible()
    clean(page)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_choice_between_two_texts_is_accessible(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme)
    page.goto(site.url + PLAN)
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Kept")
    page.evaluate("document.querySelector('mp-writing').offer('the other text')")
    expect(page.get_by_role("button", name="Keep mine")).to_be_visible()
    clean(page)


@pytest.mark.parametrize("how", ["asked", "right", "wrong"])
def test_no_state_scrolls_sideways(how: str, site: Site, page: Page) -> None:
    opened(page, site)
    if how != "asked":
        answer_all(page, how)
    for width in (320, 375, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_a_script_everything_can_be_read_and_solved_on_paper(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + QUIZ)
    expect(page.locator("mp-question button")).to_have_count(0)
    expect(page.locator("mp-question")).to_have_count(11)
    expect(page.locator(".mp-match__right:visible")).to_have_count(1)
    expect(page.locator(".mp-hint:visible")).to_have_count(3)
    for answer in page.locator(".mp-answer > summary").all():
        answer.click()
    expect(question(page, "number").locator(".mp-answer")).to_contain_text(
        "75 minutes, or up to 1 minutes away from it"
    )
    expect(question(page, "word").locator(".mp-answer")).to_contain_text("reflecting back or reflect back")


@pytest.mark.parametrize("how", ["asked", "wrong"])
def test_paper_has_questions_and_answers_and_no_buttons(how: str, site: Site, page: Page) -> None:
    opened(page, site)
    if how == "wrong":
        answer_all(page, how)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for name in (*MARKED, "rewrite"):
        expect(question(page, name).locator(".mp-answer > :not(summary)").first).to_be_visible()
    expect(page.locator(".mp-hint:visible")).to_have_count(3)
    expect(page.locator(".mp-quiz button:visible")).to_have_count(0)
    expect(page.locator(".mp-sure:visible")).to_have_count(0)


def test_answers_cannot_be_searched(site: Site, page: Page) -> None:
    page.goto(site.url + QUIZ)
    outside = page.locator("data:not([data-pagefind-ignore=all] *), [data-near]:not([data-pagefind-ignore=all] *)")
    expect(page.locator("data").first).to_be_attached()
    expect(outside).to_have_count(0)


def test_the_whole_quiz_by_keyboard(site: Site, page: Page) -> None:
    opened(page, site)
    question(page, "one").locator("input").first.focus()
    for key in ("Space", "Enter"):
        page.keyboard.press(key)
    expect(question(page, "one").get_by_role("button", name="Try again")).to_be_focused()
    seen = []
    for _ in range(120):
        page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.closest('mp-question')?.dataset.id ?? ''")
        visible = page.evaluate("document.activeElement.getClientRects().length > 0")
        assert visible
        if name and name not in seen:
            seen.append(name)
        if name.endswith("/thought"):
            break
    assert seen == [f"every-type/{name}" for name in ("one", *MARKED[1:], *OWN_WORDS)]
