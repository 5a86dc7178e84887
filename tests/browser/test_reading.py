"""The page works before the script arrives: without JavaScript, on paper, and from the keyboard."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.served import Site

PHONE = {"width": 360, "height": 640}


def test_without_scripts_everything_can_be_read(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.of_kind("quiz"))
    expect(page.locator(".mp-choice__text").first).to_be_visible()
    expect(page.get_by_role("button", name="Check")).to_have_count(0)
    page.locator(".mp-answer > summary").first.click()
    expect(page.locator(".mp-answer .mp-feedback").first).to_be_visible()


def test_without_scripts_the_menu_opens(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(site.of_kind("lesson"))
    page.locator(".mp-menu summary").click()
    expect(page.locator(".mp-menu .mp-around [aria-current=page]")).to_be_visible()
    page.locator(".mp-menu").get_by_role("link", name="Paths").click()
    expect(page).to_have_url(site.url + "paths/")


def test_menu_by_keyboard(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto(site.of_kind("lesson"))
    page.locator(".mp-menu summary").press("Enter")
    expect(page.locator(".mp-menu__panel")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".mp-menu__panel")).to_be_hidden()
    expect(page.locator(".mp-menu summary")).to_be_focused()


def test_first_tab_skips_to_the_text(site: Site, page: Page) -> None:
    page.goto(site.of_kind("lesson"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def test_current_section_and_page_are_marked(site: Site, page: Page) -> None:
    page.goto(site.of_kind("lesson"))
    expect(page.locator(".mp-header__way > .mp-sections [aria-current]")).to_have_text("Modules")
    current = page.locator(".md-sidebar .mp-around [aria-current=page]")
    expect(current).to_contain_text(page.get_by_role("heading", level=1).inner_text())


def test_paper_shows_the_answers(site: Site, page: Page) -> None:
    page.goto(site.of_kind("quiz"))
    page.emulate_media(media="print")
    expect(page.locator(".mp-answer .mp-feedback").first).to_be_visible()
    expect(page.locator(".mp-header")).to_be_hidden()
    expect(page.get_by_role("button", name="Check")).to_have_count(0)


def test_paper_offers_no_start_and_frames_no_question(site: Site, page: Page) -> None:
    page.goto(site.of_kind("module"))
    expect(page.locator(".mp-start")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".mp-start")).to_be_hidden()
    page.goto(site.of_kind("quiz"))
    expect(page.locator(".mp-question").first).to_have_css("border-top-width", "0px")


def test_paper_keeps_the_help_in_one_piece_and_a_label_with_its_question(site: Site, page: Page) -> None:
    page.emulate_media(media="print")
    page.goto(site.of_kind("module"))
    expect(page.locator(".mp-help")).to_have_css("break-inside", "avoid")
    page.goto(site.of_kind("quiz"))
    expect(page.locator(".mp-question__case").first).to_have_css("break-after", "avoid")


def test_printing_opens_and_closes_again(site: Site, page: Page) -> None:
    page.goto(site.of_kind("quiz"), wait_until="networkidle")  # nobody prints before the scripts are there
    answers = page.locator("details.mp-answer[open]")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(answers).to_have_count(page.locator("details.mp-answer").count())
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(answers).to_have_count(0)


def test_dark_readers_print_black_on_white(site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme="dark")
    page.goto(site.of_kind("lesson"))
    page.emulate_media(media="print")
    colour = page.locator(".mp-page p").first.evaluate("(node) => getComputedStyle(node).color")
    assert max(int(part) for part in colour[4:-1].split(",")[:3]) < 100


def test_term_is_explained_on_hover_and_focus(site: Site, page: Page) -> None:
    page.goto(site.holding('class="mp-term"', 'id="word-'))
    term, bubble = page.locator("a.mp-term").first, page.get_by_role("tooltip")
    term.hover()
    expect(bubble).to_be_visible()
    expect(bubble).to_have_text(page.locator(f"#word-{term.get_attribute('data-term')} dd").inner_text())
    bubble.hover()
    expect(bubble).to_be_visible()
    page.keyboard.press("Escape")
    expect(bubble).to_be_hidden()
    page.mouse.move(0, 0)
    term.focus()
    expect(bubble).to_be_visible()
    expect(term).to_have_attribute("aria-describedby", "mp-bubble")
    term.blur()
    expect(bubble).to_be_hidden()
