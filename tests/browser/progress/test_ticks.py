"""Where progress is seen: sidebar, table of pages, catalogue, path, the first button. In shapes and in words."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.progress.learner import (
    chosen,
    curriculum,
    finished,
    learner,
    module,
    on_path,
    open_as,
    page_done,
    pages,
    path,
    url,
)
from tests.browser.served import Site

WORDS = {0: "Done", 1: "Updated since you finished", 2: "Started"}


def test_stations_say_what_was_done(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), path(site)["url"])
    for number, words in WORDS.items():
        station = page.locator(f'.mp-station[data-module="{on_path(site, number)}"]')
        expect(station.locator(".mp-tick")).to_have_text(words)
        expect(station).to_have_attribute("data-stand", words.lower().split()[0])
    expect(page.locator(".mp-station .mp-tick")).to_have_count(3)


def test_a_path_goes_on_where_the_learner_is(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), path(site)["url"])
    begun = on_path(site, 2)
    button = page.locator("mp-go-on a.mp-button")
    expect(button).to_have_text(f"Go on: {module(site, begun)['title']}")
    required = [one["id"] for one in path(site)["modules"] if one["required"]]
    expect(page.locator(".mp-go-on__note")).to_contain_text(f"2 of {len(required)} modules done")
    button.click()
    expect(page).to_have_url(url(site, begun))


def test_a_path_that_is_done_leads_to_the_record(site: Site, page: Page) -> None:
    open_as(page, site, [finished(site, one["id"]) for one in path(site)["modules"]], path(site)["url"])
    expect(page.locator(".mp-go-on__note").get_by_role("link", name="My learning")).to_be_visible()
    button = page.locator("mp-go-on a.mp-button")
    expect(button).to_have_text("All done: see your record")
    button.click()
    expect(page).to_have_url(site.url + "record/")


def test_cards_of_the_catalogue_say_it_too(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), "modules/")
    for number, words in WORDS.items():
        card = page.locator(f'.mp-card--module[data-module="{on_path(site, number)}"]')
        expect(card.locator(".mp-tick")).to_have_text(words)


def test_sidebar_and_table_name_the_pages_that_are_done(site: Site, page: Page) -> None:
    name = on_path(site, 2)
    first, second, *rest = pages(site, name)
    open_as(page, site, [page_done(name, first), page_done(name, second)], url(site, name))
    for list_ in (page.locator(".md-sidebar .mp-around"), page.locator(".mp-pages")):
        expect(list_.locator("[data-stand=done]")).to_have_count(2)
        expect(list_.get_by_role("link", name=re.compile(", done$"))).to_have_count(2)
    note = page.locator(".mp-go-on__note")
    expect(note).to_contain_text(f"2 of {len(rest) + 2} pages done")
    expect(page.locator("mp-go-on a.mp-button")).to_contain_text("Go on: ")
    stored.call(page, "forget", "page", f"{name}/{first}")
    expect(page.locator(".mp-pages [data-stand=done]")).to_have_count(1)
    expect(note).to_contain_text("1 of ")


def test_a_module_that_is_done_is_read_again(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), url(site, on_path(site, 0)))
    button = page.locator("mp-go-on a.mp-button")
    expect(button).to_have_text("Read again")
    at = page.locator(".mp-pages__item a").first.get_attribute("href")
    assert button.get_attribute("href") == at
    expect(page.locator(".mp-go-on__note")).to_contain_text("pages done.")
    overview = page.locator('.md-sidebar .mp-around__item[data-page="index"]')
    expect(overview).to_have_attribute("data-stand", "done")


def test_another_tab_ticks_this_one(site: Site, page: Page) -> None:
    name = on_path(site, 3)
    open_as(page, site, learner(site), "modules/")
    card = page.locator(f'.mp-card--module[data-module="{name}"]')
    expect(page.locator(".mp-card--module .mp-tick")).to_have_count(3)
    other = page.context.new_page()
    other.goto(url(site, name, pages(site, name)[0]))
    other.locator("mp-done").get_by_role("button").click()
    expect(card.locator(".mp-tick")).to_have_text("Started")
    other.close()


def test_a_first_tick_comes_without_loading_the_page_anew(site: Site, page: Page) -> None:
    """Nothing was kept when the page opened, so nothing of it was fetched yet."""
    page.goto(site.url + "modules/", wait_until="networkidle")
    stored.write(page, "page", f"{on_path(site, 0)}/{pages(site, on_path(site, 0))[0]}", {"done": True, "minutes": 3})
    expect(page.locator(".mp-card--module .mp-tick")).to_have_text("Started")


def test_the_own_path_stands_first_at_the_end_of_a_module(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    at = url(site, name, pages(site, name)[-1])
    page.goto(at)
    links = page.locator(".mp-onward__path")
    last = links.last.get_attribute("data-role")
    words = links.last.inner_text()
    assert links.count() > 1
    stored.seed(page, [chosen(str(last))])
    expect(links.first).to_have_attribute("data-role", str(last))
    expect(page.locator(".mp-onward li").first).to_contain_text(f"{words} (your role)")
    expect(page.locator(".mp-onward__next:visible")).to_have_count(1)
    page.locator(".mp-onward summary", has_text="On other paths").click()
    expect(page.locator(".mp-onward__next:visible")).not_to_have_count(1)
    stored.call(page, "forget", "role", str(last))
    expect(links.last).to_have_attribute("data-role", str(last))
    expect(page.locator(".mp-yours")).to_have_count(0)
    expect(page.locator(".mp-onward details")).to_have_count(0)


def test_the_last_module_of_the_own_path_leads_to_the_record(site: Site, page: Page) -> None:
    one = next(one for one in curriculum(site)["paths"] if one["modules"])
    name = one["modules"][-1]["id"]
    open_as(page, site, [chosen(one["role"])], url(site, name, pages(site, name)[-1]))
    end = page.locator(".mp-onward__end")
    expect(end.get_by_role("link", name="My learning")).to_be_visible()
    stored.write(page, "role", path(site)["role"], {"chosen": True})
    expect(end).to_have_count(1)
    end.get_by_role("link", name="your record").click()
    expect(page).to_have_url(site.url + "record/")


def test_the_page_keeps_room_for_what_comes(site: Site, page: Page, faults: list[str]) -> None:
    """The second time, home does not jump: the place for "Go on" is free before it is filled."""
    open_as(page, site, learner(site))
    expect(page.get_by_role("heading", name="Go on")).to_be_visible()
    height = page.locator("mp-continue").evaluate("(node) => node.offsetHeight")
    expect(page.locator("mp-role button:visible")).not_to_have_count(0)
    page.route("**/home-progress.js", lambda route: route.abort())
    page.goto(site.url)
    expect(page.locator("mp-continue :not([hidden])")).to_have_count(0)
    assert abs(page.locator("mp-continue").evaluate("(node) => node.offsetHeight") - height) <= 1
    faults.clear()  # home-progress.js was held back on purpose
