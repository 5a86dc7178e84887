"""A page is marked as done and taken back; a module is done with the last of its pages."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.progress.learner import (
    NO_STORAGE,
    answer,
    finished,
    module,
    on_path,
    open_as,
    page_done,
    pages,
    path,
    url,
)
from tests.browser.served import Site

DATABASES = "indexedDB.databases().then((all) => all.length)"


def control(page: Page) -> Locator:
    return page.locator("mp-done")


def mark(page: Page) -> None:
    page.wait_for_function("() => customElements.get('mp-done')")  # what hears earlier presses has a test of its own
    control(page).get_by_role("button", name="as done").click()
    expect(control(page).get_by_role("button", name="Mark as not done")).to_be_visible()


def test_a_page_is_marked_kept_and_taken_back(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first, count = pages(site, name)[0], len(pages(site, name))
    page.goto(url(site, name, first))
    mark(page)
    expect(control(page).get_by_role("status")).to_contain_text(f"This page is done. 1 of {count} pages done")
    page.reload()
    expect(control(page).get_by_role("button", name="Mark as not done")).to_be_visible()
    assert [item["key"] for item in stored.stored(page, "page")] == [f"{name}/{first}"]
    control(page).get_by_role("button").click()
    expect(control(page).get_by_role("button", name="Mark this page as done")).to_be_visible()
    expect(control(page).locator("[role=status]")).to_be_empty()
    assert stored.stored(page, "page") == []


def test_the_last_page_makes_the_module_done(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    *others, last = pages(site, name)
    open_as(page, site, [page_done(name, one) for one in others], url(site, name, last))
    mark(page)
    expect(control(page).get_by_role("status")).to_contain_text("You finished this module on")
    item = stored.read(page, "module", name)
    assert item
    known = module(site, name)
    assert item["digest"] == known["digest"]
    assert item["value"] == {"done": True, "minutes": known["minutes"], "title": known["title"]}
    control(page).get_by_role("button").click()
    expect(control(page).get_by_role("status")).to_contain_text(f"{len(others)} of {len(others) + 1} pages done")
    assert stored.read(page, "module", name) is None


def test_the_overview_marks_the_whole_module_and_takes_it_back(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    page.goto(url(site, name))
    control(page).get_by_role("button", name="Mark the whole module as done").click()
    expect(control(page).get_by_role("status")).to_contain_text("You finished this module on")
    assert {item["key"] for item in stored.stored(page, "page")} == {f"{name}/{one}" for one in pages(site, name)}
    control(page).get_by_role("button", name="Mark as not done").click()
    control(page).get_by_role("button", name="Mark all as not done").click()
    expect(control(page).get_by_role("button", name="Mark the whole module as done")).to_be_focused()
    assert stored.stored(page, "page") + stored.stored(page, "module") == []


def test_one_press_takes_no_module_back(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    done = [finished(site, name), *(page_done(name, one) for one in pages(site, name))]
    open_as(page, site, done, url(site, name))
    control(page).get_by_role("button", name="Mark as not done").click()
    expect(control(page).get_by_role("status")).to_contain_text(f"All {len(pages(site, name))} pages lose their mark")
    keep = control(page).get_by_role("button", name="Keep it as done")
    expect(keep).to_be_focused()
    keep.click()
    expect(control(page).get_by_role("button")).to_have_text("Mark as not done")
    expect(control(page).get_by_role("status")).to_contain_text("You finished this module on")
    assert stored.read(page, "module", name) == finished(site, name)


def test_the_button_stands_in_line_with_the_text(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    page.goto(url(site, name, pages(site, name)[0]))
    button = control(page).get_by_role("button")
    expect(button).to_be_visible()
    stored.write(page, "page", f"{name}/{pages(site, name)[-1]}", {"done": True, "minutes": 3})
    expect(control(page).get_by_role("status")).to_contain_text("1 of ")
    expect(control(page)).to_have_css("display", "flex")
    edges = [one.evaluate("(node) => node.getBoundingClientRect().left") for one in (button, control(page))]
    assert edges[0] == edges[1]


def test_a_passed_quiz_is_a_page_that_is_done(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    page.goto(url(site, name, "quiz"))
    expect(control(page).get_by_role("button", name="Mark this page as done")).to_be_visible()
    result = {"score": 0.4, "passed": False, "asked": 5, "right": 2}
    stored.write(page, "quiz", name, result)
    stored.write(page, "quiz", "another-module", {**result, "passed": True})
    assert stored.stored(page, "page") == []
    stored.write(page, "quiz", name, {**result, "passed": True})
    expect(control(page).get_by_role("button", name="Mark as not done")).to_be_visible()


def test_an_ending_is_a_page_that_is_done_and_may_be_taken_back(site: Site, page: Page) -> None:
    page.goto(site.of_kind("scenario"), wait_until="networkidle")
    key = page.locator(".mp-scenario").first.get_attribute("data-id")
    expect(control(page).get_by_role("button", name="Mark this page as done")).to_be_visible()
    way = [{"moment": "start", "choice": 0}]
    story = {"now": way, "seen": [{"ending": "good", "way": way}]}
    stored.write(page, "story", str(key), story)
    control(page).get_by_role("button", name="Mark as not done").click()
    expect(control(page).get_by_role("button", name="Mark this page as done")).to_be_visible()
    stored.write(page, "story", str(key), {**story, "now": []})
    assert stored.stored(page, "page") == []


def test_keys_are_enough_and_focus_stays(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    page.goto(url(site, name, pages(site, name)[0]))
    button = control(page).get_by_role("button")
    expect(button).to_have_text("Mark this page as done")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_text("Mark as not done")
    expect(button).to_be_focused()
    page.keyboard.press("Space")
    expect(button).to_have_text("Mark this page as done")
    expect(button).to_be_focused()


def test_what_changed_is_told_where_the_module_begins(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first, second = list(module(site, name)["questions"])[:2]
    same = answer(f"{name}/{second}", module(site, name)["questions"][second])
    done = [page_done(name, one) for one in pages(site, name)]
    old = [finished(site, name, "0" * 12), *done, answer(f"{name}/{first}", "0" * 12), same]
    open_as(page, site, old, url(site, name))
    news = control(page).locator(".mp-done__news")
    expect(news).to_contain_text("One question that you answered asks something else now")
    expect(news.get_by_role("link")).to_have_count(1)
    assert str(news.get_by_role("link").get_attribute("href")).endswith(f"#q-{first}")
    expect(page.locator("mp-go-on").get_by_role("link", name="It has changed since")).to_be_visible()
    news.get_by_role("button", name="I have seen what changed").click()
    expect(news).to_be_empty()
    item = stored.read(page, "module", name)
    assert item
    assert item["digest"] == module(site, name)["digest"]


def test_two_tabs_agree(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    here = url(site, name, pages(site, name)[0])
    page.goto(here)
    expect(control(page).get_by_role("button")).to_have_text("Mark this page as done")
    other = page.context.new_page()
    other.goto(here)
    mark(other)
    expect(control(page).get_by_role("button")).to_have_text("Mark as not done")
    other.close()


def test_without_storage_the_mark_holds_for_this_page(site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(NO_STORAGE)
    name = on_path(site, 0)
    page.goto(url(site, name, pages(site, name)[0]))
    mark(page)
    expect(page.locator(".md-sidebar .mp-around__item[data-stand=done]")).to_have_count(1)


def test_a_control_that_moves_listens_once(site: Site, page: Page) -> None:
    """As when a host exchanges pages without loading them (`navigation.instant`)."""
    name = on_path(site, 0)
    page.goto(url(site, name, pages(site, name)[0]))
    expect(control(page).get_by_role("button")).to_have_count(1)
    control(page).evaluate("(node) => { const home = node.parentNode; node.remove(); home.append(node) }")
    mark(page)
    expect(control(page).get_by_role("button")).to_have_count(1)


def test_reading_begins_no_progress(site: Site, page: Page) -> None:
    for kind in ("home", "paths", "path", "catalogue", "module"):
        page.goto(site.of_kind(kind), wait_until="networkidle")
        expect(page.locator(".mp-tick, [data-stand], [data-chosen]")).to_have_count(0)
    expect(page.locator("mp-go-on .mp-go-on__note")).to_have_count(0)
    page.goto(site.url, wait_until="networkidle")
    expect(page.locator("mp-continue :not([hidden])")).to_have_count(0)
    expect(page.locator("mp-role button:visible")).to_have_count(0)


def test_pages_that_only_show_progress_make_no_storage(site: Site, page: Page) -> None:
    for kind in ("home", "paths", "path", "catalogue"):
        page.goto(site.of_kind(kind), wait_until="networkidle")
        assert page.evaluate(DATABASES) == 0, kind


def test_without_scripts_there_is_no_control(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    for kind in ("lesson", "path", "home"):
        page.goto(site.of_kind(kind))
        expect(page.locator("mp-done, mp-role, mp-continue").get_by_role("button")).to_have_count(0)


def test_nodes_that_are_put_back_are_as_before(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    open_as(page, site, [finished(site, name)], site.url + path(site)["url"])
    link = page.locator("mp-go-on a.mp-button")
    expect(link).to_contain_text("Go on: ")
    page.locator("article").evaluate("(node) => { const home = node.parentNode; node.remove(); home.append(node) }")
    stored.call(page, "forget", "module", name)
    expect(link).to_contain_text("Start: ")
    expect(page.locator(".mp-station .mp-tick")).to_have_count(0)
