"""What the tests of coming back share: a day, the questions of the site, cards that are due, and answers."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser import stored
from tests.browser.served import Site

TODAY = date(2026, 11, 24)
DAY = 86_400_000
_QUESTION = re.compile(r'<mp-question data-type="single" data-id="([^"]+)" data-digest="([^"]+)"')
NO_STORAGE = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })"
"""What a browser with storage switched off does, told to a page before it loads."""

LISTEN = """() => { window.carded = new Promise((resolve) => document.addEventListener("mp-item", ({ detail }) => {
  if (detail.kind === "card") resolve()
})) }"""
"""So that a test can wait for the next card of a page."""


def at(day: date = TODAY) -> datetime:
    """Nine o'clock in the morning."""
    return datetime(day.year, day.month, day.day, 9)


def number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def singles(site: Site, count: int) -> list[tuple[str, str]]:
    """Keys and digests of questions with one answer, from the pages of quizzes."""
    pages = (text for text in site.pages.values() if "mp-page--quiz" in text)
    return [found for text in pages for found in _QUESTION.findall(text)][:count]


def card(due_in: int = 0, **more: Any) -> dict[str, Any]:
    """A card that is due so many days from today, two days after its last answer."""
    due = number(TODAY) + due_in
    kept = {"due": due * DAY, "last_review": (due - 2) * DAY, "stability": 2.3, "difficulty": 5.0}
    counts = {
        "elapsed_days": 0,
        "scheduled_days": 2,
        "learning_steps": 0,
        "reps": 1,
        "lapses": 0,
        "state": 2,
        "heard": 1,
    }
    return {**kept, **counts, **more}


def open_review(page: Page, site: Site, heading: str = "Today") -> Locator:
    """The review, when it has made up its mind."""
    page.goto(f"{site.url}review/")
    expect(page.get_by_role("heading", level=2, name=heading, exact=True)).to_be_visible()
    return page.locator("mp-review")


def start(page: Page, site: Site, *cards: tuple[tuple[str, str], dict[str, Any]], **wish: Any) -> Page:
    """A learner who lets questions come back and has these cards."""
    page.clock.install(time=at())
    page.goto(site.of_kind("about"))
    stored.write(page, "setting", "review", {"on": True, "perDay": 5, "all": False, **wish})
    for (key, digest), value in cards:
        stored.write(page, "card", key, value, digest)
    return page


def answer(question: Locator, correct: bool) -> None:
    """Answer a question with one answer, when it is ready."""
    expect(question.get_by_role("button", name="Check")).to_be_visible()
    question.locator(f".mp-choice[data-correct={str(correct).lower()}] input").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question).to_have_attribute("data-state", "right" if correct else "wrong")


def miss(page: Page, site: Site) -> str:
    """Answers the first such question of a quiz wrongly; gives its key."""
    page.goto(site.holding("<mp-quiz", 'data-type="single"'))
    page.wait_for_load_state("networkidle")
    question = page.locator("mp-question[data-type=single]:visible").first
    key = question.get_attribute("data-id") or ""
    page.evaluate(LISTEN)
    answer(page.locator(f"mp-question[data-id='{key}']"), correct=False)
    return key
