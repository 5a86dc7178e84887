"""Own words: kept while they are typed, on this device only, and never overwritten unseen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.practice.answering import PLAN, opened, question
from tests.browser.served import Site
from tests.browser.stored import read, write

KEY = "every-type/mp-reflection"
HELD = "milepost:/training/#"
UNSAVED = "([name, words]) => localStorage.setItem(name, JSON.stringify(words))"
HOSTILE = '<img src=x onerror="window.planted = true"></textarea><b>bold'


def planned(page: Page, site: Site) -> Page:
    """The page of the plan, when it has looked for an earlier text."""
    page.goto(site.url + PLAN)
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Kept on this device only")
    return page


def stored(page: Page, key: str) -> None:
    """Wait until the words of a field are no longer on their way."""
    page.wait_for_function("(name) => localStorage.getItem(name) === null", arg=HELD + key)


def test_a_draft_survives_a_reload(site: Site, page: Page) -> None:
    planned(page, site)
    for label, text in (("Your thoughts", "Luis, on Mondays"), ("If …", "he sighs"), ("then I …", "ask openly")):
        page.get_by_label(label).fill(text)
        page.get_by_label(label).blur()
    page.reload()
    expect(page.get_by_label("Your thoughts")).to_have_value("Luis, on Mondays")
    expect(page.get_by_label("If …")).to_have_value("he sighs")
    expect(page.get_by_label("then I …")).to_have_value("ask openly")


def test_what_is_being_typed_is_kept_when_the_page_goes(site: Site, page: Page) -> None:
    planned(page, site)
    page.get_by_label("Your thoughts").press_sequentially("half a sen")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    kept = read(page, "text", KEY)
    assert kept
    assert kept["value"] == {"text": "half a sen"}


def test_words_that_did_not_reach_the_disk_are_taken_up(site: Site, page: Page) -> None:
    planned(page, site)
    page.evaluate(UNSAVED, [HELD + KEY, {"text": "nearly lost", "over": ["", "older"]}])
    page.reload()
    expect(page.get_by_label("Your thoughts")).to_have_value("nearly lost")
    stored(page, KEY)
    kept = read(page, "text", KEY)
    assert kept
    assert kept["value"] == {"text": "nearly lost"}


def test_words_that_did_not_reach_the_disk_replace_nothing_newer(site: Site, page: Page) -> None:
    planned(page, site)
    write(page, "text", KEY, {"text": "of another tab"})
    page.evaluate(UNSAVED, [HELD + KEY, {"text": "nearly lost", "over": ["older"]}])
    page.reload()
    expect(page.locator(".mp-writing__other")).to_contain_text("of another tab")
    expect(page.get_by_label("Your thoughts")).to_have_value("nearly lost")
    page.get_by_role("button", name="Take the other").click()
    expect(page.get_by_label("Your thoughts")).to_have_value("of another tab")
    assert page.evaluate("(name) => localStorage.getItem(name)", HELD + KEY) is None


@pytest.mark.parametrize("rubbish", ["", "null", "[]", '{"text": 7}', '{"text": "x", "over": "y"}'])
def test_rubbish_among_the_words_is_no_text(site: Site, page: Page, rubbish: str) -> None:
    planned(page, site)
    page.evaluate("([name, rubbish]) => localStorage.setItem(name, rubbish)", [HELD + KEY, rubbish])
    page.reload()
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Kept on this device only")
    expect(page.get_by_label("Your thoughts")).to_have_value("")


def test_typing_alone_keeps_it_in_the_end(site: Site, page: Page) -> None:
    planned(page, site)
    page.evaluate("addEventListener('mp-item', (event) => (window.written = event.detail.value.text), true)")
    page.get_by_label("Your thoughts").press_sequentially("nobody leaves this field")
    page.wait_for_function("() => window.written === 'nobody leaves this field'")


def test_text_of_a_question_is_kept_under_its_key(site: Site, page: Page) -> None:
    found = question(opened(page, site), "thought")
    found.locator("textarea").fill(HOSTILE)
    found.locator("textarea").blur()
    page.reload()
    expect(found.locator("textarea")).to_have_value(HOSTILE)
    stored(page, "every-type/thought")
    kept = read(page, "text", "every-type/thought")
    assert kept
    assert kept["value"]["text"] == HOSTILE
    assert page.evaluate("window.planted") is None


def test_an_emptied_field_is_taken_back(site: Site, page: Page) -> None:
    planned(page, site)
    for text in ("something", ""):
        page.get_by_label("Your thoughts").fill(text)
        page.get_by_label("Your thoughts").blur()
    assert read(page, "text", KEY) is None


def test_another_tab_follows_while_nothing_is_typed_there(site: Site, page: Page) -> None:
    planned(page, site)
    other = planned(page.context.new_page(), site)
    page.get_by_label("Your thoughts").fill("from the first tab")
    page.get_by_label("Your thoughts").blur()
    expect(other.get_by_label("Your thoughts")).to_have_value("from the first tab")


def test_two_texts_are_shown_and_the_learner_chooses(site: Site, page: Page) -> None:
    for button, wanted in (("Keep mine", "mine"), ("Take the other", HOSTILE)):
        planned(page, site)
        field = page.get_by_label("Your thoughts")
        field.fill("")
        field.blur()
        page.evaluate("(field) => { field.value = 'mine' }", field.element_handle())  # typed, and not kept yet
        write(page, "text", KEY, {"text": HOSTILE})
        expect(page.locator(".mp-writing__other blockquote")).to_have_text(HOSTILE)
        expect(field).to_have_value("mine")
        page.get_by_role("button", name=button).click()
        expect(field).to_have_value(wanted)
        expect(field).to_be_focused()
        expect(page.locator(".mp-writing__other")).to_have_count(0)
        kept = read(page, "text", KEY)
        assert kept
        assert kept["value"] == {"text": wanted}
    assert page.evaluate("window.planted") is None


def test_the_note_tells_the_truth(site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script("Object.defineProperty(window, 'indexedDB', { value: undefined })")
    page.goto(site.url + PLAN)
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Not kept: this browser does not store it.")
    page = new_page(java_script_enabled=False)
    page.goto(site.url + PLAN)
    expect(page.locator(".mp-writing__kept").first).to_contain_text("Not kept by this site")
