"""Each type of question: what is missing, what is right, what is wrong and why; by mouse, by keyboard, by finger."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import (
    DRAWN,
    MARKED,
    OWN_WORDS,
    QUIZ,
    RIGHT,
    WRONG,
    again,
    check,
    extremes,
    opened,
    part,
    question,
    standing,
    status,
    ticks,
    types,
    values,
)
from tests.browser.served import Site

_SCRIPTS = re.compile(r"/(question|quiz)\.js$")
PHONE = {"width": 375, "height": 700}
each_marked = pytest.mark.parametrize("name", MARKED)


@each_marked
def test_right_answer_is_confirmed_in_words(name: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), name)
    RIGHT[name](found)
    check(found)
    expect(found).to_have_attribute("data-state", "right")
    expect(status(found)).not_to_be_empty()
    expect(found.get_by_role("button", name="Try again")).to_be_focused()


@each_marked
def test_wrong_answer_gets_its_reasons_and_what_to_read_again(name: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), name)
    WRONG[name](found)
    check(found)
    expect(found).to_have_attribute("data-state", "partly" if name == "rate" else "wrong")
    expect(found.locator("form .mp-feedback:visible").first).to_be_visible()
    taught = found.locator(".mp-answer .mp-readagain a")
    expect(found.locator("form .mp-readagain a:visible")).to_have_count(taught.count())


@pytest.mark.parametrize("name", [name for name in MARKED if name != "order"])
def test_nothing_is_marked_before_there_is_an_answer(name: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), name)
    check(found)
    expect(status(found)).to_contain_text("first")
    expect(found).not_to_have_attribute("data-state", "wrong")


@pytest.mark.parametrize("name", [*MARKED, *OWN_WORDS])
def test_the_answer_waits_for_the_first_check(name: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), name)
    expect(found.locator(".mp-answer")).to_be_hidden()
    RIGHT[name](found)
    check(found)
    if name != "thought":
        found.locator(".mp-answer > summary").click()
        expect(found.locator(".mp-answer > :not(summary)").first).to_be_visible()


def test_partial_credit(site: Site, page: Page) -> None:
    found = question(opened(page, site), "several")
    ticks("since", "guilty")(found)
    check(found)
    expect(status(found)).to_contain_text("You found 1 of 2, and 1 choice does not belong")
    expect(found).to_have_attribute("data-state", "partly")


def test_judgement_shows_every_reason(site: Site, page: Page) -> None:
    found = question(opened(page, site), "judge")
    extremes("stay", "channel")(found)
    check(found)
    expect(status(found)).to_contain_text("your worst step is rated poor")
    expect(found.locator("form .mp-feedback:visible")).to_have_count(4)
    expect(found).to_have_attribute("data-state", "partly")


def test_rating_near_the_mark_is_near(site: Site, page: Page) -> None:
    found = question(opened(page, site), "rate")
    values(open="best", ticket="best", proof="poor")(found)
    check(found)
    expect(status(found)).to_contain_text("2 of 3 steps")
    expect(part(found, "ticket")).to_have_attribute("data-state", "partly")
    expect(part(found, "ticket")).to_contain_text("Rated acceptable")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.25 hours", "This is asked in minutes. You wrote “hours”."),
        ("many", "in digits"),
        ("76,4", "It is less than that"),
        ("7", "It is more than that"),
    ],
)
def test_number_says_what_is_wrong(text: str, said: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), "number")
    types(text)(found)
    check(found)
    expect(status(found)).to_contain_text(said)


@pytest.mark.parametrize("text", ["75", "74,5", "75 minutes", "75.9min", "+76", "\uff17\uff15"])
def test_number_is_read_as_people_write_it(text: str, site: Site, page: Page) -> None:
    found = question(opened(page, site), "number")
    types(text)(found)
    found.locator(".mp-entry input").press("Enter")
    expect(found).to_have_attribute("data-state", "right")


def test_near_miss_has_its_own_word(site: Site, page: Page) -> None:
    found = question(opened(page, site), "word")
    types("“Repeating”")(found)
    check(found)
    expect(found.locator(".mp-entry")).to_contain_text("Close. Repeating uses their words.")


def test_rewrite_stands_beside_a_model_with_a_checklist(site: Site, page: Page) -> None:
    found = question(opened(page, site), "rewrite")
    RIGHT["rewrite"](found)
    check(found)
    model = found.locator(".mp-compare .mp-model")
    text, beside = found.locator("textarea").bounding_box(), model.bounding_box()
    assert text
    assert beside
    assert beside["x"] > text["x"] + text["width"]
    found.get_by_label("It has a time.").check()
    expect(status(found)).to_have_text("1 of 3 ticked.")
    expect(found.locator("textarea")).to_be_editable()
    again(found)
    expect(model).to_have_count(0)
    expect(found.locator("textarea")).to_have_value("Tuan, please restart it before 16:00.")


def test_reflection_is_never_marked(site: Site, page: Page) -> None:
    found = question(opened(page, site), "thought")
    expect(found.locator(".mp-sure")).to_have_count(0)
    check(found)
    expect(status(found)).to_contain_text("A thought counts without a text, too.")
    RIGHT["thought"](found)
    check(found)
    expect(status(found)).to_contain_text("Nobody marks it.")
    expect(found).to_have_attribute("data-state", "read")


def test_hints_come_one_by_one(site: Site, page: Page) -> None:
    found = question(opened(page, site), "one")
    expect(found.locator(".mp-hint:visible")).to_have_count(1)
    found.get_by_text("Hint 1").click()
    expect(found.locator(".mp-hint:visible")).to_have_count(2)
    found.get_by_text("Hint 2").press("Enter")
    expect(found.locator(".mp-hint:visible")).to_have_count(3)
    found.get_by_text("Hint 1").click()
    expect(found.locator(".mp-hint:visible")).to_have_count(3)


def test_what_is_picked_before_the_script_arrives_stays(site: Site, page: Page) -> None:
    held = hold(page)
    page.goto(site.url + QUIZ)
    names = [name for name in (*MARKED, *OWN_WORDS) if name not in ("order", "pairs")]
    for name in names:
        RIGHT[name](question(page, name))
    expect(page.locator("mp-question button[type=submit]")).to_have_count(0)
    release(page, held)
    for name in names:
        check(question(page, name))
        expect(question(page, name)).to_have_attribute("data-state", "read" if name in OWN_WORDS else "right")


def test_what_is_picked_before_a_draw_stays(site: Site, page: Page) -> None:
    held = hold(page)
    page.goto(site.url + DRAWN)
    found = page.locator(".mp-quiz__item [data-choice=left] input")
    for choice in found.all():
        choice.check()
    release(page, held)
    expect(page.locator(".mp-quiz__progress")).to_have_text("0 of 3 answered")
    expect(page.locator(".mp-quiz__item:visible button[type=submit]")).to_have_count(3)
    assert all(choice.is_checked() for choice in found.all())


def hold(page: Page) -> list[Route]:
    """The scripts of quizzes and questions, which do not arrive until they are released."""
    held: list[Route] = []

    def wait(route: Route) -> None:
        held.append(route)

    page.route(_SCRIPTS, wait)
    return held


def release(page: Page, held: list[Route]) -> None:
    assert held
    for route in held:
        route.continue_()
    page.unroute(_SCRIPTS)


def test_order_by_keyboard_says_each_move(site: Site, page: Page) -> None:
    found = question(opened(page, site), "order")
    first, *rest = standing(found)
    down = part(found, first).get_by_role("button", name="Move down")
    down.press("Enter")
    assert standing(found) == [rest[0], first, *rest[1:]]
    expect(down).to_be_focused()
    words = part(found, first).locator(".mp-choice__text").inner_text()
    expect(found.locator("mp-order").get_by_role("status")).to_have_text(f"{words}: now 2 of 4.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert standing(found)[-1] == first
    expect(down).to_be_focused()
    page.keyboard.press("ArrowDown")
    assert standing(found)[-1] == first


def drag(page: Page, grip: tuple[float, float], to: tuple[float, float]) -> None:
    page.mouse.move(*grip)
    page.mouse.down()
    page.mouse.move(*to, steps=8)
    page.mouse.up()


def test_order_by_dragging(site: Site, page: Page) -> None:
    found = question(opened(page, site), "order")
    before = standing(found)
    found.locator("mp-order").scroll_into_view_if_needed()
    grips = [grip.bounding_box() for grip in found.locator(".mp-order__grip").all()]
    first, last = grips[0], grips[-1]
    assert first
    assert last
    middle = first["x"] + first["width"] / 2
    drag(page, (middle, first["y"] + 10), (middle, last["y"] + last["height"]))
    assert standing(found) == [*before[1:], before[0]]
    expect(found.locator("mp-order").get_by_role("status")).to_contain_text("now 4 of 4")
    expect(found.locator("[data-dragged]")).to_have_count(0)


def test_order_by_dragging_with_a_finger(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    found = question(opened(page, site), "order")
    before = standing(found)
    found.locator("mp-order").evaluate("(list) => list.scrollIntoView({ block: 'center' })")
    first, second = (grip.bounding_box() for grip in found.locator(".mp-order__grip").all()[:2])
    assert first
    assert second
    finger = page.context.new_cdp_session(page)
    at = {"x": first["x"] + 20, "y": first["y"] + 20}
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
    for step in range(1, 9):
        point = {"x": at["x"], "y": at["y"] + step * (second["y"] - first["y"] + 20) / 8}
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(found.locator("[data-dragged]")).to_have_count(0)
    assert standing(found) == [before[1], before[0], *before[2:]]


def test_a_checked_order_cannot_be_moved(site: Site, page: Page) -> None:
    found = question(opened(page, site), "order")
    WRONG["order"](found)
    check(found)
    expect(found.locator(".mp-order__move:visible")).to_have_count(0)
    again(found)
    RIGHT["order"](found)
    check(found)
    expect(found).to_have_attribute("data-state", "right")


def test_pairs_by_keyboard(site: Site, page: Page) -> None:
    found = question(opened(page, site), "pairs")
    found.get_by_role("combobox").first.focus()
    for letter in ("r", "g"):
        page.keyboard.type(letter)
        page.keyboard.press("Tab")
    found.get_by_role("button", name="Check").press("Enter")
    expect(status(found)).to_contain_text("You found 1 of 2 pairs.")


def test_by_finger(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    found = question(opened(page, site), "one")
    part(found, "vague").locator(".mp-choice__text").tap()
    found.get_by_label("Fairly sure").tap()
    found.get_by_role("button", name="Check").tap()
    expect(status(found)).to_contain_text("Not this one")
    sorted_ = question(page, "order")
    before = standing(sorted_)
    sorted_.get_by_role("button", name="Move down").first.tap()
    assert standing(sorted_) == [before[1], before[0], *before[2:]]
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_targets_are_large_enough_for_a_finger(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    opened(page, site)
    boxes = [
        box
        for one in page.locator("mp-question :is(button, select, label):visible").all()
        if (box := one.bounding_box())
    ]
    assert boxes
    assert min(min(box["width"], box["height"]) for box in boxes) >= 24


def test_how_sure_is_asked_never_required(site: Site, page: Page) -> None:
    found = question(opened(page, site), "one")
    group = found.get_by_role("group", name="How sure are you? (optional)")
    expect(group.get_by_role("radio")).to_have_count(3)
    WRONG["one"](found)
    group.get_by_label("Sure", exact=True).check()
    check(found)
    expect(status(found)).to_contain_text("You were sure, so the reasons are worth a second look.")
    expect(group).to_be_hidden()
    again(found)
    expect(found.locator(".mp-sure input:checked")).to_have_count(0)


def test_right_answer_shows_the_idea_behind_it(site: Site, page: Page) -> None:
    found = question(opened(page, site), "one")
    RIGHT["one"](found)
    check(found)
    expect(found.locator("form .mp-explanation")).to_have_text("A request names what and by when.")
