"""My learning: what was done, by path and competency; plans and notes; with little, with much, with parts missing."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, Route, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.progress.learner import (
    chosen,
    curriculum,
    finished,
    learner,
    module,
    on_path,
    open_as,
    path,
    text,
)
from tests.browser.served import Site

ADDRESS = "my-learning/"


def part(page: Page, name: str) -> Locator:
    return page.locator(f"mp-my-{name}")


def test_with_nothing_kept_each_part_says_what_it_would_hold(site: Site, page: Page) -> None:
    page.goto(site.url + ADDRESS, wait_until="networkidle")
    expect(page.get_by_text("needs JavaScript, which is off")).to_be_hidden()
    expect(page.locator(".mp-continue").get_by_role("link", name="Choose your path")).to_be_visible()
    for name in ("paths", "modules", "competencies", "plans", "notes"):
        expect(part(page, name)).to_contain_text("Here stand")
    expect(part(page, "competencies")).to_contain_text("It says nothing about how good you are.")


def test_no_words_for_nothing_before_it_is_known_what_is_kept(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    expect(part(page, "modules").get_by_role("listitem")).to_have_count(4)
    waiting: list[Route] = []
    page.route("**/curriculum.json", lambda route: waiting.append(route))
    with page.expect_request("**/curriculum.json"):
        page.reload(wait_until="commit")
    for name in ("paths", "modules", "competencies", "plans", "notes"):
        expect(part(page, name)).to_be_hidden()
    before = part(page, "notes").evaluate("(one) => one.offsetHeight")
    for route in waiting:
        route.continue_()
    page.unroute("**/curriculum.json")
    expect(part(page, "modules").get_by_role("listitem")).to_have_count(4)
    expect(part(page, "notes")).to_be_visible()
    assert part(page, "notes").evaluate("(one) => one.offsetHeight") == before


def test_words_come_after_all_when_scripts_do_not(site: Site, page: Page) -> None:
    page.route("**/js/milepost.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(site.url + ADDRESS)
    page.evaluate("document.getAnimations().forEach((one) => one.finish())")
    expect(part(page, "notes")).to_be_visible()


def test_what_is_missing_without_scripts_is_said(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + ADDRESS)
    expect(page.get_by_text("needs JavaScript, which is off")).to_be_visible()
    expect(part(page, "notes")).to_contain_text("Here stands what you wrote")
    expect(page.get_by_role("link", name="Choose your path")).to_be_visible()


def test_header_and_menu_lead_here(site: Site, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(site.of_kind("about"))
    page.get_by_role("banner").get_by_role("link", name="My learning").click()
    expect(page).to_have_url(site.url + ADDRESS)
    expect(page.get_by_role("banner").locator(".mp-header__way > .mp-sections [aria-current]")).to_have_text(
        "My learning"
    )
    page.set_viewport_size({"width": 375, "height": 700})
    page.goto(site.of_kind("lesson"))
    page.get_by_role("banner").locator("summary").click()
    page.get_by_role("banner").get_by_role("link", name="My learning").click()
    expect(page).to_have_url(site.url + ADDRESS)


def test_the_page_is_not_found_by_search(site: Site, page: Page) -> None:
    page.goto(site.url + ADDRESS)
    expect(page.locator("[data-pagefind-body]")).to_have_count(0)


def test_paths_say_how_far_and_list_their_modules(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    paths = part(page, "paths")
    expect(paths.get_by_role("heading", level=3)).to_have_text(path(site)["title"])
    expect(paths).to_contain_text(re.compile(r"2 of \d+ modules done, .*left\."))
    paths.get_by_text("All modules of this path").click()
    expect(paths.get_by_role("listitem")).to_have_count(len(path(site)["modules"]))
    expect(paths.get_by_role("listitem").nth(1)).to_contain_text("Updated since you finished")


def test_modules_say_when_and_what_became_of_them(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    lines = part(page, "modules").get_by_role("listitem")
    expect(lines).to_have_count(4)
    expect(lines.nth(0)).to_contain_text(f"{module(site, on_path(site, 1))['title']} Updated since you finished on")
    expect(lines.nth(1)).to_contain_text(f"{module(site, on_path(site, 0))['title']} Done on")
    expect(lines.nth(2)).to_contain_text("How to fax (no longer on this site) Done on")
    expect(lines.nth(2).get_by_role("link")).to_have_count(0)
    expect(lines.nth(3)).to_contain_text("Started, 1 page done")


def test_competencies_count_what_stands_on_the_path(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    role = next(one for one in curriculum(site)["roles"] if one["id"] == path(site)["role"])
    table = part(page, "competencies").get_by_role("table")
    expect(table.locator("tbody tr")).to_have_count(len(role["targets"]))
    expect(table).to_contain_text("It is no mark")
    modules = {one["id"]: module(site, one["id"])["competencies"] for one in path(site)["modules"]}
    for competency, level in role["targets"].items():
        known = next(one for one in curriculum(site)["competencies"] if one["id"] == competency)
        row = table.get_by_role("row").filter(has=page.get_by_role("link", name=known["name"], exact=True))
        training = [name for name, levels in modules.items() if competency in levels]
        done = [modules[name][competency] for name in (on_path(site, 0), on_path(site, 1)) if name in training]
        words = f"{len(done)} of {len(training)}" + (f", up to level {max(done)}" if done else "")
        expect(row.get_by_role("cell").nth(0)).to_have_text(f"Level {level}")
        expect(row.get_by_role("cell").nth(1)).to_have_text(words)


def test_competencies_without_a_role_count_all(site: Site, page: Page) -> None:
    open_as(page, site, [finished(site, on_path(site, 0))], ADDRESS)
    table = part(page, "competencies").get_by_role("table")
    expect(table.locator("tbody tr")).to_have_count(len(curriculum(site)["competencies"]))
    expect(table.get_by_role("columnheader")).to_have_text(["Competency", "Modules done", "Time"])


def test_plans_have_their_days(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    plans = part(page, "plans")
    expect(plans).to_contain_text("If somebody interrupts me")
    expect(plans).to_contain_text("then I finish my sentence")
    expect(plans).to_contain_text("After 7 days, Tuesday 17 November 2026: you looked back.")
    expect(plans.locator("blockquote")).to_have_text("It worked twice.")


def test_the_review_is_offered_until_it_is_on(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    review = part(page, "review")
    expect(review).to_contain_text("if you like: Review.")
    stored.write(page, "setting", "review", {"on": True, "perDay": 3, "all": False})
    expect(review).to_have_text("Questions come back, at most 3 a day: Your review.")
    expect(review.get_by_role("link", name="Your review")).to_have_attribute("href", "../review/")
    stored.write(page, "setting", "review", {"on": False, "perDay": 3, "all": False})
    expect(review).to_contain_text("if you like: Review.")


def test_notes_stand_together_as_they_were_written(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    notes = part(page, "notes")
    expect(notes.locator("blockquote")).to_have_count(3)
    expect(notes.locator("blockquote").first).to_have_text(
        "I thought about <b>Friday</b>.\n<img src=x onerror=alert(1)>"
    )
    expect(notes.locator("b, img")).to_have_count(0)
    expect(notes.get_by_role("heading", level=3).last).to_have_text("How to fax (no longer on this site)")
    thinking = notes.get_by_role("link", name="Thinking back")
    assert str(thinking.get_attribute("href")).endswith("/plan/#mp-reflection")
    asked = notes.locator(".mp-note-kept__from a").nth(1)
    expect(asked).not_to_have_text("Answer to a question")  # the words of the question, once its page was read


def test_notes_are_saved_as_a_file(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save my notes as a file").click()
    assert re.fullmatch(r"my-notes-\d{4}-\d\d-\d\d\.md", coming.value.suggested_filename)
    lines = coming.value.path().read_text(encoding="utf-8").splitlines()
    assert lines[0] == f"# My notes: {curriculum(site)['title']}"
    assert f"## {module(site, on_path(site, 0))['title']}" in lines
    assert r"> \<img src=x onerror=alert(1)>" in lines
    assert {"> somebody interrupts me", "> It worked twice.", "> Paper is patient.", "## How to fax"} <= set(lines)


def test_a_role_that_is_gone_can_be_let_go(site: Site, page: Page) -> None:
    open_as(page, site, [chosen("a-role-that-is-gone")], ADDRESS)
    paths = part(page, "paths")
    expect(paths).to_contain_text("this role is no longer on this site")
    paths.get_by_role("button", name="Take it off the list").click()
    expect(paths).to_contain_text("Here stands how far you are")
    assert stored.stored(page, "role") == []


def test_the_list_of_modules_is_missing(site: Site, page: Page, faults: list[str]) -> None:
    page.route("**/data/curriculum.json", lambda route: route.fulfill(status=404))
    open_as(page, site, learner(site), ADDRESS)
    for name in ("paths", "competencies"):
        expect(part(page, name)).to_contain_text("could not be loaded. What you did is kept")
        expect(part(page, name).get_by_role("table")).to_have_count(0)
    expect(part(page, "modules")).to_contain_text(module(site, on_path(site, 0))["title"])
    expect(part(page, "modules")).not_to_contain_text("no longer on this site")
    expect(part(page, "notes")).to_contain_text("I thought about")
    faults.clear()


def test_a_note_in_another_tab_comes_here(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    expect(part(page, "notes").locator("blockquote")).to_have_count(3)
    other = page.context.new_page()
    other.goto(site.of_kind("about"))
    stored.write(other, "text", f"{on_path(site, 2)}/mp-reflection", {"text": "From over there."})
    expect(part(page, "notes").locator("blockquote")).to_have_count(4)
    other.close()


def test_hundreds_of_notes_and_names_of_nobody(site: Site, page: Page) -> None:
    many = [text(f"{on_path(site, 0)}/note-{number}", f"Note {number}") for number in range(300)]
    strange = [finished(site, name) for name in ("constructor", "__proto__", "a/b/c")]
    open_as(page, site, [*many, *strange, chosen("toString")], ADDRESS)
    expect(part(page, "notes").locator("blockquote")).to_have_count(300)
    expect(part(page, "modules").get_by_role("listitem")).to_have_count(3)


def test_paper_has_the_numbers_and_no_buttons(site: Site, page: Page) -> None:
    open_as(page, site, learner(site), ADDRESS)
    expect(part(page, "notes").locator("blockquote")).to_have_count(3)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(part(page, "paths").locator("details")).to_have_attribute("open", "")
    expect(part(page, "competencies").get_by_role("table")).to_be_visible()
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
