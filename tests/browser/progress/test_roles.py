""" "This is my role", and what home makes of it: where the learner was, the next step, the minutes that are left."""

from __future__ import annotations

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


def test_a_role_is_chosen_on_its_path_and_taken_back(site: Site, page: Page) -> None:
    page.goto(site.url + path(site)["url"])
    button = page.locator("main").get_by_role("button", name="This is my role")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    assert stored.stored(page, "role") == []


def test_home_leads_on_along_each_chosen_path(site: Site, page: Page) -> None:
    first = path(site)
    other = next(one for one in curriculum(site)["paths"] if one["role"] != first["role"])
    open_as(page, site, [*learner(site), chosen(other["role"])])
    go_on = page.locator("mp-continue")
    line = go_on.get_by_role("listitem").filter(has=page.get_by_role("link", name=first["title"], exact=True))
    expect(line).to_contain_text("modules done")
    expect(line).to_contain_text("left. Go on with")
    expect(line.get_by_role("link", name=module(site, on_path(site, 2))["title"])).to_be_visible()
    expect(go_on.get_by_role("link", name=other["title"], exact=True)).to_be_visible()
    expect(go_on.get_by_role("link", name="My learning")).to_be_visible()


def test_home_continues_where_the_learner_was(site: Site, page: Page) -> None:
    lesson = site.of_kind("lesson")
    page.goto(lesson)
    title = page.get_by_role("heading", level=1).inner_text()
    expect(page.locator("mp-done").get_by_role("button")).to_be_visible()
    page.wait_for_function(
        f"async () => (await import(new URL('store.js', {stored.ENTRY}).href)).read('place', 'last').then(Boolean)"
    )
    page.goto(site.url + "modules/")
    page.goto(site.url)
    link = page.get_by_role("link", name=f"Continue where you were: {title}")
    link.click()
    expect(page).to_have_url(lesson)


def test_a_page_that_is_done_is_no_place_to_come_back_to(site: Site, page: Page) -> None:
    name = on_path(site, 0)
    first, *others = pages(site, name)
    place = {"url": url(site, name, first).removeprefix(site.url), "title": "Where I was", "module": name}
    open_as(page, site, [stored.item("place", "last", {**place, "page": first}, at=5), page_done(name, others[0])])
    button = page.locator("mp-continue .mp-button")
    expect(button).to_have_text("Continue where you were: Where I was")
    stored.seed(page, [page_done(name, first)])
    expect(button).to_have_text(f"Go on with {module(site, name)['title']}")
    stored.seed(page, [finished(site, name)])
    expect(button).to_have_count(0)


def test_an_overview_is_no_place_to_come_back_to(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), url(site, on_path(site, 4)))
    expect(page.locator("mp-done").get_by_role("button")).to_be_visible()
    place = stored.read(page, "place", "last")
    assert place
    assert place["value"]["title"] == "Where I was"


def test_roles_are_offered_on_cards_to_those_who_have_begun(site: Site, page: Page) -> None:
    open_as(page, site, [finished(site, on_path(site, 0))])
    buttons = page.get_by_role("button", name="This is my role")
    expect(buttons).to_have_count(len(curriculum(site)["roles"]))
    buttons.first.focus()
    page.keyboard.press("Enter")
    expect(buttons.first).to_have_attribute("aria-pressed", "true")
    expect(buttons.first).to_be_focused()
    expect(page.locator("mp-continue").get_by_role("listitem")).to_have_count(1)


def test_a_place_outside_of_this_site_is_no_link(site: Site, page: Page) -> None:
    for url_ in ("javascript:alert(1)", "https://example.org/", "../../elsewhere/"):
        bad = stored.item("place", "last", {"url": url_, "title": "Bad", "module": "x"}, at=5)
        open_as(page, site, [bad, chosen(path(site)["role"])])
        expect(page.locator("mp-continue").get_by_role("listitem")).to_have_count(1)
        expect(page.get_by_role("link", name="Continue where you were")).to_have_count(0)


def test_when_all_is_done_nothing_is_left(site: Site, page: Page) -> None:
    every = [finished(site, one["id"]) for one in path(site)["modules"]]
    open_as(page, site, [*every, chosen(path(site)["role"])])
    line = page.locator("mp-continue").get_by_role("listitem")
    expect(line).to_contain_text("modules done.")
    expect(line).not_to_contain_text("Next")


def test_the_list_of_modules_is_missing(site: Site, page: Page, faults: list[str]) -> None:
    page.route("**/data/curriculum.json", lambda route: route.fulfill(status=404))
    open_as(page, site, learner(site))
    expect(page.get_by_role("link", name="Continue where you were: Where I was")).to_be_visible()
    expect(page.locator("mp-continue")).to_contain_text("Your next step cannot be shown. The list of modules")
    faults.clear()
