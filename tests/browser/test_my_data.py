"""My data: a file that moves everything, a file that is refused, everything the site knows, and deleting it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import Site
from tests.browser.stored import item

DONE = {"done": True, "minutes": 12, "title": "Say it early"}
MARKUP = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>'
FIXTURE = Path(__file__).parents[1] / "javascript" / "fixtures" / "version-1.json"
LATER_VERSION = """(name) => new Promise((made) => {
  indexedDB.open(name, 99).onsuccess = ({ target }) => (target.result.close(), made())
})"""
OPEN_ROWS = "() => document.querySelectorAll('mp-my-data details').forEach((one) => { one.open = true })"
EARLY = 1_790_000_000_000


def start(page: Page, site: Site) -> Page:
    page.goto(site.url + "my-learning/")
    expect(page.get_by_role("button", name="Save my data as a file")).to_be_visible()
    return page


def said(page: Page) -> Any:
    return expect(page.locator("mp-my-data [role=status]"))


def saved(page: Page) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save my data as a file").click()
    return Path(download.value.path())


def bring(page: Page, content: str | bytes | Path) -> None:
    field = page.get_by_label("Bring back a file")
    if isinstance(content, Path):
        field.set_input_files(content)
    else:
        raw = content.encode() if isinstance(content, str) else content
        field.set_input_files({"name": "file.json", "mimeType": "application/json", "buffer": raw})


def file_of(served: Site, *items: stored.Item, **changes: Any) -> str:
    own = json.loads((served.folder / "assets/milepost/data/curriculum.json").read_text("utf-8"))["id"]
    whole = {"format": "milepost-progress", "version": 1, "site": own, "made": "2026-11-23", "items": items}
    return json.dumps({**whole, **changes})


def row(page: Page, name: str) -> Any:
    return page.locator("mp-my-data tr", has_text=name)


def test_everything_moves_to_another_browser(site: Site, new_page: NewPage) -> None:
    first, other = start(new_page(), site), start(new_page(), site)
    stored.seed(first, json.loads(FIXTURE.read_text("utf-8"))["items"])
    file = saved(first)
    said(first).to_contain_text("-my-learning-")
    bring(other, file)
    said(other).to_have_text("Done: 16 new, 0 updated.")
    assert stored.everything(other) == stored.everything(first)
    expect(row(other, "Modules done").locator("td").last).to_have_text("1")
    bring(other, file)
    said(other).to_have_text("Nothing new: everything in this file is here already.")


def test_of_each_thing_the_newest_stands_on_both_sides(site: Site, new_page: NewPage) -> None:
    first, other = start(new_page(), site), start(new_page(), site)
    stored.seed(first, [item("text", f"m/q{n}", {"text": "first"}, at=EARLY + n) for n in range(3)])
    stored.seed(other, [item("text", f"m/q{n}", {"text": "other"}, at=EARLY + 2 - n) for n in range(3)])
    stored.seed(other, [item("text", "m/q3", None, at=EARLY)])
    stored.seed(first, [item("text", "m/q3", {"text": "deleted later"}, at=EARLY - 1)])
    from_first, from_other = saved(first), saved(other)
    bring(first, from_other)
    said(first).to_contain_text("Done: 0 new, 3 updated, 1 left out because what is here is newer.")
    bring(other, from_first)
    said(other).to_contain_text("Done:")
    assert stored.everything(first) == stored.everything(other)
    assert [one["value"]["text"] for one in stored.stored(first, "text")][::2] == ["other", "first"]


REFUSED: dict[str, tuple[Callable[[Site], str | bytes], str]] = {
    "not JSON": (lambda _: "progress", "cannot be read"),
    "cut off": (lambda site: file_of(site, item("role", "one", {"chosen": True}, at=1))[:-9], "cannot be read"),
    "UTF-16": (lambda site: file_of(site).encode("utf-16"), "not a text in UTF-8"),
    "another kind of file": (lambda _: '{"name": "package"}', "not a file with progress"),
    "another site": (lambda site: file_of(site, site=MARKUP), "belongs to another site"),
    "newer": (lambda site: file_of(site, version=2), "newer version"),
    "one damaged entry": (
        lambda site: file_of(site, item("role", "one", {"chosen": True}, at=1), item("text", "m/q", 5, at=1)),
        "1 of its 2 entries",
    ),
    "names behind objects": (
        lambda site: file_of(site, item("setting", "a", {}, at=1)).replace("{}", '{"__proto__": {"polluted": 1}}'),
        "1 of its 1 entries",
    ),
    "depth": (lambda _: "[" * 100_000, "cannot be read"),
}


def of_the_learner(page: Page) -> list[stored.Item]:
    """Without what is kept of the browser, which may come a moment later."""
    return [one for one in stored.everything(page) if one["kind"] != "device"]


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_is_not_ours_or_not_whole_changes_nothing(case: str, site: Site, page: Page) -> None:
    make, words = REFUSED[case]
    start(page, site)
    stored.write(page, "module", "one", DONE)
    before = of_the_learner(page)
    bring(page, make(site))
    said(page).to_contain_text(words)
    said(page).to_contain_text("Nothing was changed.")
    assert of_the_learner(page) == before
    assert page.evaluate("[{}.polluted, window.ran]") == [None, None]


def test_a_file_of_50_megabytes_is_refused_before_it_is_read(site: Site, page: Page, tmp_path: Path) -> None:
    start(page, site)
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(50 * 1024 * 1024)
    page.evaluate("() => { Blob.prototype.arrayBuffer = () => { throw new Error('was read') } }")
    bring(page, tmp_path / "large.json")
    said(page).to_have_text(
        "This file is too large: 50 MB. A file of this site has at most 20 MB. Nothing was changed."
    )


def test_markup_in_every_string_is_shown_as_text(site: Site, page: Page) -> None:
    start(page, site)
    items = [
        item("text", MARKUP, {"text": MARKUP}, MARKUP[:90], at=1),
        item(MARKUP, MARKUP, {MARKUP: [MARKUP]}, at=1),
        item("module", MARKUP, {**DONE, "title": MARKUP}, at=1),
        item("place", "last", {"url": "modules/", "title": MARKUP, "module": MARKUP}, at=1),
        item("role", MARKUP, {"chosen": True}, at=1),
    ]
    bring(page, file_of(site, *items))
    said(page).to_have_text("Done: 5 new, 0 updated.")
    expect(row(page, "My roles")).to_have_count(1)
    page.evaluate(OPEN_ROWS)
    expect(page.locator("mp-my-data pre").first).to_contain_text("<img src=x")
    for address in ("", "modules/", "my-learning/"):
        page.goto(site.url + address, wait_until="networkidle")
        assert page.evaluate("window.ran") is None
        assert page.locator("img[src=x]").count() == 0


def test_no_space_for_the_file_changes_nothing(site: Site, page: Page) -> None:
    start(page, site)
    session = page.context.new_cdp_session(page)
    origin = site.url.split("/training/")[0]
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 500_000})
    stored.write(page, "role", "one", {"chosen": True})
    long = [item("text", f"m/q{number}", {"text": "x" * 19_000}, at=1) for number in range(100)]
    bring(page, file_of(site, *long))
    said(page).to_have_text("There is not enough space in this browser for what is in this file. Nothing was changed.")
    page.reload()
    assert [one["kind"] for one in stored.everything(page)] == ["role"]


def test_everything_the_site_knows_is_named_counted_and_can_be_read(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "text", "m/q1", {"text": "I wait too long."})
    stored.write(page, "text", "m/q2", {"text": "Tomorrow."})
    stored.seed(page, [item("of-tomorrow", "k", {"a": 1}, at=1)])
    stored.seed_raw(page, [item("module", "one", "damaged", at=1)])
    page.reload()
    expect(row(page, "What I wrote").locator("td").last).to_have_text("2")
    expect(row(page, "Of another version (of-tomorrow)")).to_have_count(1)
    row(page, "What I wrote").locator("summary").click()
    expect(row(page, "What I wrote").locator("pre")).to_contain_text("m/q1\n")
    expect(row(page, "What I wrote").locator("pre")).to_contain_text('{"text":"I wait too long."}')
    row(page, "Modules done").locator("summary").click()
    expect(row(page, "Modules done").locator("pre")).to_contain_text("damaged: kept, but not used")
    stored.write(page, "text", "m/q3", {"text": "Now."})
    expect(row(page, "What I wrote").locator("td").last).to_have_text("3")
    expect(row(page, "What I wrote").locator("pre")).to_contain_text('{"text":"Now."}')


def test_the_look_of_the_site_is_part_of_it(site: Site, page: Page) -> None:
    start(page, site)
    page.get_by_title("Switch to light").click()
    page.evaluate("localStorage.setItem('/elsewhere/.__palette', 'of another site')")
    page.reload()
    row(page, "The look of this site").locator("summary").click()
    expect(row(page, "The look of this site").locator("pre")).to_contain_text("__palette\n{")
    page.get_by_role("button", name="Delete everything …").click()
    page.get_by_role("button", name="Delete everything", exact=True).click()
    said(page).to_have_text("Everything is deleted.")
    expect(page.locator("mp-my-data")).to_contain_text("Nothing yet.")
    assert page.evaluate("Object.keys(localStorage)") == ["/elsewhere/.__palette"]


def test_deleting_asks_first_and_keeps_by_default(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "module", "one", DONE)
    opener = page.get_by_role("button", name="Delete everything …")
    opener.click()
    expect(page.get_by_role("dialog", name="Delete everything?")).to_be_visible()
    expect(page.get_by_role("button", name="Keep everything")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert stored.read(page, "module", "one")


def test_deleting_offers_the_file_and_then_leaves_nothing(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "module", "one", DONE)
    stored.seed_raw(page, [item("text", "m/q", "damaged", at=1)])
    other = start(page.context.new_page(), site)
    expect(row(other, "Modules done")).to_have_count(1)
    page.get_by_role("button", name="Delete everything …").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a file first").click()
    said(page).to_contain_text("Saved as")
    page.get_by_role("button", name="Delete everything …").click()
    page.get_by_role("button", name="Delete everything", exact=True).click()
    said(page).to_have_text("Everything is deleted.")
    expect(page.get_by_role("button", name="Save my data as a file")).to_be_focused()
    expect(page.locator("mp-my-data")).to_contain_text("Nothing yet.")
    expect(row(other, "Modules done")).to_have_count(0)
    assert stored.everything(page) == []
    bring(page, Path(download.value.path()))
    said(page).to_contain_text("Done:")
    assert stored.read(page, "module", "one")


def test_a_store_that_cannot_be_read_is_deleted_on_demand_and_works_again(site: Site, page: Page) -> None:
    page.goto(site.of_kind("about"))
    name = stored.database(page)
    page.evaluate(LATER_VERSION, name)
    start(page, site)
    expect(page.locator("mp-my-data")).to_contain_text("written by a newer version")
    page.get_by_role("button", name="Delete everything …").click()
    page.get_by_role("button", name="Delete everything", exact=True).click()
    said(page).to_have_text("Everything is deleted.")
    expect(page.locator("mp-my-data")).to_contain_text("This is kept in this browser")
    stored.write(page, "module", "one", DONE)
    page.reload()
    assert stored.read(page, "module", "one")


def test_where_nothing_is_kept_the_file_still_works_for_this_visit(site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script("Object.defineProperty(window, 'indexedDB', { value: undefined })")
    start(page, site)
    expect(page.locator("mp-my-data")).to_contain_text("Your progress is not kept.")
    bring(page, file_of(site, item("module", "one", DONE, at=1)))
    said(page).to_have_text("Done: 1 new, 0 updated.")
    assert stored.read(page, "module", "one")
    assert json.loads(saved(page).read_text("utf-8"))["items"] == [item("module", "one", DONE, at=1)]


STATES: dict[str, Callable[[Page, Site], object]] = {
    "empty": lambda _page, _site: None,
    "open rows": lambda page, _site: page.evaluate(OPEN_ROWS),
    "refused": lambda page, _site: bring(page, "{"),
    "deleting": lambda page, _site: page.get_by_role("button", name="Delete everything …").click(),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", STATES)
def test_every_state_is_accessible_and_no_wider_than_a_phone(
    name: str, scheme: str, site: Site, new_page: NewPage
) -> None:
    page = start(new_page(color_scheme=scheme, viewport={"width": 320, "height": 700}), site)
    if name != "empty":
        stored.seed(
            page, [*json.loads(FIXTURE.read_text("utf-8"))["items"], item("text", "x" * 200, {"text": "y" * 900}, at=1)]
        )
        page.reload()
        expect(row(page, "Modules done")).to_have_count(1)
    STATES[name](page, site)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page, "mp-my-data")
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_notice_is_accessible(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 700})
    page.add_init_script("Object.defineProperty(window, 'indexedDB', { value: undefined })")
    page.goto(site.of_kind("about"))
    stored.write(page, "module", "one", DONE)
    expect(page.locator("mp-notice p")).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
