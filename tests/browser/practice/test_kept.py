"""What was answered is there the next time; what changed since is asked again; nothing stored can break a page."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import (
    MARKED,
    OWN_WORDS,
    QUIZ,
    RIGHT,
    WRONG,
    again,
    check,
    opened,
    question,
    standing,
    status,
    ticks,
)
from tests.browser.served import Site
from tests.browser.stored import item, read, seed_raw, stored, write

CHANGED = "This question has changed since you answered it."
HOSTILE = '<img src=x onerror="window.planted = true">'
JUNK: tuple[Any, ...] = (
    None,
    0,
    "",
    [],
    {},
    [None],
    {"best": "gone", "worst": "gone"},
    HOSTILE,
    [HOSTILE],
)


def edited(page: Page, site: Site, *changes: tuple[str, str]) -> None:
    """From now on the quiz page is served as its author would have changed it."""

    def serve(route: Route) -> None:
        html = (got := route.fetch()).text()
        for old, new in changes:
            assert old in html
            html = html.replace(old, new)
        route.fulfill(response=got, body=html)

    page.route(site.url + QUIZ, serve)


def digest(page: Page, name: str) -> str:
    return question(page, name).get_attribute("data-digest") or ""


@pytest.mark.parametrize("name", MARKED)
def test_a_reload_shows_the_earlier_answer(name: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), name)
    WRONG[name](found)
    check(found)
    said, shown = status(found).inner_text(), found.locator("form").aria_snapshot()
    assert stored(page, "answer")
    page.reload()
    expect(status(found)).to_have_text(said)
    assert found.locator("form").aria_snapshot() == shown
    again(found)
    RIGHT[name](found)
    check(found)
    expect(found).to_have_attribute("data-state", "right")
    kept = read(page, "answer", f"every-type/{name}")
    assert kept
    assert kept["digest"] == digest(page, name)
    assert (kept["value"]["state"], kept["value"]["score"], kept["value"]["tries"]) == ("right", 1, 2)


def test_a_reload_shows_own_words_and_ticks(site: Site, page: Page) -> None:
    opened(page, site)
    for name in OWN_WORDS:
        RIGHT[name](question(page, name))
        check(question(page, name))
    question(page, "rewrite").get_by_label("It has a time.").check()
    assert len(stored(page, "answer")) == 2
    page.reload()
    expect(question(page, "rewrite").get_by_label("It has a time.")).to_be_checked()
    expect(question(page, "rewrite").locator("textarea")).to_have_value("Tuan, please restart it before 16:00.")
    expect(question(page, "thought")).to_have_attribute("data-state", "read")
    kept = read(page, "answer", "every-type/rewrite")
    assert kept
    assert kept["value"]["tries"] == 1


def test_sureness_is_kept(site: Site, page: Page) -> None:
    found = question(opened(page, site), "one")
    RIGHT["one"](found)
    found.get_by_label("Not sure").check()
    check(found)
    kept = read(page, "answer", "every-type/one")
    assert kept
    assert kept["value"]["sure"] == "unsure"
    page.reload()
    expect(status(found)).to_have_text("Right. You were not sure, and you had it.")


def test_only_a_changed_question_is_asked_again(site: Site, page: Page) -> None:
    opened(page, site)
    for name in ("one", "several"):
        RIGHT[name](question(page, name))
        check(question(page, name))
    edited(page, site, (digest(page, "one"), "0123456789ab"))
    page.reload()
    expect(status(question(page, "one"))).to_have_text(CHANGED)
    expect(question(page, "one").get_by_role("button", name="Check")).to_be_visible()
    expect(question(page, "several")).to_have_attribute("data-state", "right")
    expect(page.locator(".mp-quiz__progress")).to_have_text("1 of 11 answered")
    RIGHT["one"](question(page, "one"))
    check(question(page, "one"))
    page.reload()
    expect(question(page, "one")).to_have_attribute("data-state", "right")


def test_a_retired_question_and_a_removed_choice_break_nothing(site: Site, page: Page) -> None:
    opened(page, site)
    for name in ("one", "several", "pairs"):
        RIGHT[name](question(page, name))
        check(question(page, name))
    assert stored(page, "answer")
    retired = ('data-id="every-type/several"', 'data-id="every-type/new"')
    edited(
        page,
        site,
        retired,
        ('data-choice="request"', 'data-choice="other"'),
        ('data-right="open"', 'data-right="gone"'),
    )
    page.reload()
    expect(page.locator(".mp-quiz__progress")).to_have_text("1 of 11 answered")
    for name in ("one", "new"):
        expect(question(page, name).get_by_role("button", name="Check")).to_be_visible()
    assert len(stored(page, "answer")) == 3


@pytest.mark.parametrize("name", [*MARKED, *OWN_WORDS])
def test_whatever_is_stored_the_question_can_be_answered(name: str, site: Site, page: Page) -> None:
    opened(page, site)
    found = question(page, name)
    kind, now = found.get_attribute("data-type"), digest(page, name)
    for given in JUNK:
        value = {"type": kind, "state": "right", "score": 1, "tries": 1, "sure": "", "given": given}
        write(page, "answer", f"every-type/{name}", value, now)
    page.reload()
    opened(page, site)
    if found.get_attribute("data-state") and name not in OWN_WORDS:
        again(found)
    RIGHT[name](found)
    check(found)
    expect(found).to_have_attribute("data-state", "read" if name in OWN_WORDS else "right")
    assert page.evaluate("window.planted") is None


def test_a_damaged_draw_is_repaired(site: Site, page: Page) -> None:
    opened(page, site)
    values = [
        None,
        {"questions": "all"},
        {"questions": ["gone", "one"], "orders": {"one": ["gone"]}},
        {"questions": [], "orders": {}, "open": 7},
    ]
    for value in values:
        seed_raw(page, [item("draw", "drawn", value, at=1)])
        page.goto(site.url + "modules/drawn/quiz/")
        expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
        expect(page.locator(".mp-quiz__item:visible")).to_have_count(3)


def test_without_storage_everything_still_answers(site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    opened(page, site)
    for name in MARKED:
        RIGHT[name](question(page, name))
        check(question(page, name))
        expect(question(page, name)).to_have_attribute("data-state", "right")
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Not kept")


def test_an_answer_of_another_tab_is_shown(site: Site, page: Page) -> None:
    opened(page, site)
    other = opened(page.context.new_page(), site)
    ticks("vague")(question(other, "one"))
    RIGHT["order"](question(page, "order"))
    check(question(page, "order"))
    expect(question(other, "order")).to_have_attribute("data-state", "right")
    assert standing(question(other, "order")) == ["read", "ask", "try", "tell"]
    expect(question(other, "one").locator("input[value=vague]")).to_be_checked()


def test_a_question_that_is_asked_afresh_does_not_remember(site: Site, page: Page) -> None:
    found = question(opened(page, site), "one")
    RIGHT["one"](found)
    check(found)
    expect(found).to_have_attribute("data-state", "right")
    assert stored(page, "answer")
    edited(page, site, ('data-id="every-type/one"', 'data-fresh data-id="every-type/one"'))
    page.reload()
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 11 answered")
    expect(found.get_by_role("button", name="Check")).to_be_visible()
    RIGHT["one"](found)
    check(found)
    expect(found).to_have_attribute("data-state", "right")
