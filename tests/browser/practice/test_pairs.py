"""Pairs by dragging: chips set the lists of their rows, by mouse and by finger, and say nothing to a reader."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import RIGHT, WRONG, again, check, opened, part, question, status
from tests.browser.served import Site

PHONE = {"width": 375, "height": 700}
Point = tuple[float, float]


def pairs(page: Page, site: Site) -> Locator:
    """The question, with all of its chips and rows on the screen."""
    found = question(opened(page, site), "pairs")
    found.locator(".mp-match").evaluate("(match) => match.scrollIntoView({ block: 'center' })")
    return found


def chip(found: Locator, words: str) -> Locator:
    return found.locator(".mp-match__right > li", has_text=words)


def middle(one: Locator) -> Point:
    box = one.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def by_mouse(page: Page, start: Point, to: Point) -> None:
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*to, steps=8)
    page.mouse.up()


def by_finger(page: Page, start: Point, to: Point) -> None:
    finger = page.context.new_cdp_session(page)
    for step in range(9):
        at = {axis: one + (other - one) * step / 8 for axis, one, other in zip("xy", start, to, strict=True)}
        kind = "touchMove" if step else "touchStart"
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [at]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def chosen(found: Locator) -> list[str]:
    words: list[str] = found.get_by_role("combobox").evaluate_all(
        "(lists) => lists.map((list) => list.selectedOptions[0].textContent)"
    )
    return words


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_by_mouse(direction: str, site: Site, page: Page) -> None:
    page.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ document.dir = '{direction}' }})")
    found = pairs(page, site)
    found.evaluate("(one) => one.addEventListener('change', () => { one.dataset.heard = 'change' })")
    by_mouse(page, middle(chip(found, "reflect back")), middle(part(found, "reflect")))
    assert chosen(found) == ["reflect back", "Choose …"]
    expect(found).to_have_attribute("data-heard", "change")
    by_mouse(page, middle(chip(found, "ask openly")), middle(part(found, "open")))
    expect(found.locator("[data-dragged], [data-over]")).to_have_count(0)
    check(found)
    expect(found).to_have_attribute("data-state", "right")


def test_by_finger(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    found = pairs(page, site)
    before = page.evaluate("scrollY")
    by_finger(page, middle(chip(found, "reflect back")), middle(part(found, "reflect")))
    assert chosen(found) == ["reflect back", "Choose …"]
    assert page.evaluate("scrollY") == before
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_miss_changes_nothing(site: Site, page: Page) -> None:
    found = pairs(page, site)
    start = middle(chip(found, "reflect back"))
    by_mouse(page, start, (start[0], start[1] + 40))
    by_mouse(page, start, start)
    assert chosen(found) == ["Choose …", "Choose …"]
    assert middle(chip(found, "reflect back")) == start


def test_what_a_hand_lets_go_of_by_force_changes_nothing(site: Site, page: Page) -> None:
    """A phone that rings, a gesture of the system."""
    found = pairs(page, site)
    row, list_ = part(found, "reflect"), found.locator(".mp-match__right")
    page.mouse.move(*middle(chip(found, "reflect back")))
    page.mouse.down()
    x, y = middle(row)
    page.mouse.move(x, y, steps=8)
    expect(row).to_have_attribute("data-over", "")
    list_.evaluate(
        "(one, at) => one.dispatchEvent(new PointerEvent('pointercancel', { isPrimary: true, ...at }))",
        {"clientX": x, "clientY": y},
    )
    page.mouse.up()
    assert chosen(found) == ["Choose …", "Choose …"]
    expect(row).not_to_have_attribute("data-over", "")


def test_a_chip_in_use_says_so(site: Site, page: Page) -> None:
    found = pairs(page, site)
    used = found.locator(".mp-match__right > [data-used]")
    expect(used).to_have_count(0)
    RIGHT["pairs"](found)
    expect(used).to_have_count(2)
    expect(used.filter(has_text="give advice")).to_have_count(0)
    assert "in use" in used.first.evaluate("(one) => getComputedStyle(one, '::after').content")
    WRONG["pairs"](found)
    expect(used).to_have_text(["give advice"])


def test_after_check_nothing_moves(site: Site, page: Page) -> None:
    found = pairs(page, site)
    WRONG["pairs"](found)
    from_, to = middle(chip(found, "ask openly")), middle(part(found, "open"))
    check(found)
    expect(found.locator(".mp-match__right")).to_be_hidden()
    by_mouse(page, from_, to)
    assert chosen(found) == ["give advice", "give advice"]
    again(found)
    expect(found.locator(".mp-match__right")).to_be_visible()
    expect(found.locator("[data-used]")).to_have_count(0)


def test_what_is_checked_while_it_is_dragged_stays(site: Site, page: Page) -> None:
    found = pairs(page, site)
    WRONG["pairs"](found)
    page.mouse.move(*middle(chip(found, "ask openly")))
    page.mouse.down()
    found.locator("form").evaluate("(form) => form.requestSubmit()")
    expect(status(found)).not_to_be_empty()
    page.mouse.move(*middle(part(found, "open")), steps=8)
    page.mouse.up()
    assert chosen(found) == ["give advice", "give advice"]


def test_chips_are_for_eyes_and_hands_only(site: Site, page: Page) -> None:
    found = pairs(page, site)
    expect(found.get_by_role("combobox")).to_have_count(2)
    expect(found.get_by_role("listitem")).to_have_count(2)
    expect(found.locator(".mp-match__right")).to_have_attribute("aria-hidden", "true")
    expect(found.locator(".mp-match__right :is(a, button, input, [tabindex])")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_chips_are_accessible(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport=PHONE)
    found = pairs(page, site)
    RIGHT["pairs"](found)
    result = Axe().run(page, context="mp-question[data-type=match]")
    assert result.violations_count == 0, result.generate_report()


def test_a_page_swapped_in_place_sets_a_list_once(site: Site, page: Page) -> None:
    """Instant navigation puts the same nodes back."""
    found = pairs(page, site)
    found.evaluate("(one) => one.replaceWith(one)")
    expect(found.get_by_role("combobox")).to_have_count(2)
    expect(found.get_by_role("button", name="Check")).to_have_count(1)
    found.evaluate(
        "(one) => one.addEventListener('change', () => { one.dataset.heard = `${one.dataset.heard ?? ''}!` })"
    )
    by_mouse(page, middle(chip(found, "reflect back")), middle(part(found, "reflect")))
    expect(found).to_have_attribute("data-heard", "!")


def test_paper_has_the_right_sides_as_they_stand_without_a_script(site: Site, page: Page) -> None:
    found = pairs(page, site)
    RIGHT["pairs"](found)
    page.emulate_media(media="print")
    right = found.locator(".mp-match__right")
    assert right.evaluate("(one) => getComputedStyle(one).display") == "grid"
    assert right.locator("[data-used]").first.evaluate("(one) => getComputedStyle(one, '::after').content") == "none"
