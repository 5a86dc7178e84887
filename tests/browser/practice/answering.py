"""How tests answer questions: a way to answer each type rightly and wrongly, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.served import Site

QUIZ = "modules/every-type/quiz/"
DRAWN = "modules/drawn/quiz/"
LESSON = "modules/every-type/moves/"
PLAN = "modules/every-type/plan/"
MARKED = ("one", "several", "statements", "judge", "rate", "order", "pairs", "word", "number")
OWN_WORDS = ("rewrite", "thought")
Answer = Callable[[Locator], None]


def opened(page: Page, site: Site, at: str = QUIZ) -> Page:
    """The page `at`, ready to be answered."""
    page.goto(site.url + at)
    if at in (QUIZ, DRAWN):
        expect(page.locator(".mp-quiz__progress")).not_to_be_empty()
    expect(page.locator("mp-question:not(:has(button[type=submit]))")).to_have_count(0)
    return page


def question(page: Page, name: str) -> Locator:
    return page.locator(f"mp-question[data-id='every-type/{name}']")


def status(found: Locator) -> Locator:
    return found.locator(".mp-question__verdict")


def check(found: Locator) -> None:
    """Press Check, and wait for what it says: what it needs is fetched with the first touch."""
    found.locator("button[type=submit]").click()
    expect(status(found)).not_to_have_text("")


def again(found: Locator) -> None:
    found.locator(".mp-question__row > button[type=button]").click()


def part(found: Locator, name: str) -> Locator:
    return found.locator(f"form [data-choice={name}]")


def ticks(*names: str) -> Answer:
    """Ticks the inputs of these choices."""

    def answer(found: Locator) -> None:
        for name in names:
            part(found, name).locator("input").check()

    return answer


def values(**wanted: str) -> Answer:
    """Ticks one input of each part, by its value."""

    def answer(found: Locator) -> None:
        for name, value in wanted.items():
            part(found, name.replace("_", "-")).locator(f"input[value={value}]").check()

    return answer


def extremes(best: str, worst: str) -> Answer:
    def answer(found: Locator) -> None:
        part(found, best).locator("input[name$=-best]").check()
        part(found, worst).locator("input[name$=-worst]").check()

    return answer


def order(*wanted: str) -> Answer:
    """Moves items up until they stand as wanted."""

    def answer(found: Locator) -> None:
        for place, name in enumerate(wanted):
            while standing(found)[place] != name:
                part(found, name).get_by_role("button", name="Move up").click()

    return answer


def standing(found: Locator) -> list[str]:
    """The ids of the items of an order, from the first to the last."""
    ids: list[str] = found.locator("mp-order li").evaluate_all("(items) => items.map((item) => item.dataset.choice)")
    return ids


def pairs(**wanted: str) -> Answer:
    def answer(found: Locator) -> None:
        for name, right in wanted.items():
            part(found, name).locator("select").select_option(label=right)

    return answer


def types(text: str) -> Answer:
    def answer(found: Locator) -> None:
        found.locator(".mp-entry input, textarea").fill(text)

    return answer


RIGHT: dict[str, Answer] = {
    "one": ticks("request"),
    "several": ticks("since", "address"),
    "statements": values(agree="false", own_words="true"),
    "judge": extremes("stay", "thank"),
    "rate": values(open="best", ticket="acceptable", proof="poor"),
    "order": order("read", "ask", "try", "tell"),
    "pairs": pairs(reflect="reflect back", open="ask openly"),
    "word": types(" Reflecting  BACK "),
    "number": types("75,5 minutes"),
    "rewrite": types("Tuan, please restart it before 16:00."),
    "thought": types("My manager, on Mondays."),
}
WRONG: dict[str, Answer] = {
    "one": ticks("vague"),
    "several": ticks("guilty"),
    "statements": values(agree="true", own_words="false"),
    "judge": extremes("thank", "stay"),
    "rate": values(open="poor", ticket="best", proof="best"),
    "order": order("tell", "try", "ask", "read"),
    "pairs": pairs(reflect="give advice", open="give advice"),
    "word": types("repeating"),
    "number": types("25"),
}
