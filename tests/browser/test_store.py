"""The store of what a learner did: kept, merged, and never in the way, whatever the browser does with storage."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.served import Site
from tests.browser.stored import Item, item

NOON = 1_800_000_000_000
DAY = 86_400_000
ENDLESS = 253_370_764_800_000
DONE = {"done": True, "minutes": 12, "title": "Say it early"}
LONG = {"text": "".join(sha256(bytes([number])).hexdigest() for number in range(250))}  # a disk cannot make it smaller
NOTICE = "mp-notice [role=status]"


def start(page: Page, site: Site) -> Page:
    page.goto(site.of_kind("about"))
    page.evaluate("window.heard = []; document.addEventListener('mp-item', ({detail}) => heard.push(detail))")
    page.evaluate("window.states = []; document.addEventListener('mp-store', ({detail}) => states.push(detail))")
    return page


def second(page: Page, site: Site) -> Page:
    """Another tab of the same browser."""
    return start(page.context.new_page(), site)


def state(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = stored.call(page, "state")
    return found


def test_what_is_written_is_there_after_a_reload(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "module", "say-it-early", DONE, "0123456789ab")
    page.reload()
    found = stored.read(page, "module", "say-it-early")
    assert found
    assert (found["value"], found["digest"]) == (DONE, "0123456789ab")
    assert state(page) == {"kept": True, "why": ""}


def test_a_list_holds_what_begins_with_its_prefix(site: Site, page: Page) -> None:
    start(page, site)
    for key in ("one/a", "one/b", "one-more/a", "two/a"):
        stored.write(page, "text", key, {"text": key})
    assert [one["key"] for one in stored.stored(page, "text", "one/")] == ["one/a", "one/b"]
    assert len(stored.stored(page, "text")) == 4
    assert stored.stored(page, "page") == []


def test_what_is_taken_back_is_gone_for_pages_and_known_to_merging(site: Site, page: Page) -> None:
    start(page, site)
    written = stored.write(page, "text", "one/a", {"text": "mine"})
    stored.call(page, "forget", "text", "one/a")
    assert stored.read(page, "text", "one/a") is None
    assert stored.stored(page, "text") == []
    stored.seed(page, [written])
    assert stored.read(page, "text", "one/a") is None


def test_a_page_hears_what_it_and_other_tabs_write(site: Site, page: Page) -> None:
    start(page, site)
    other = second(page, site)
    stored.call(other, "state")
    stored.write(page, "text", "one/a", {"text": "mine"})
    other.wait_for_function("() => heard.length")
    assert page.evaluate("heard") == other.evaluate("heard")


def test_two_tabs_that_answer_the_same_question_agree(site: Site, page: Page) -> None:
    """Each counts a hundred tries on from what it finds, at the same time: none is lost."""
    start(page, site)
    other = second(page, site)
    count = f"""async () => {{
      const store = await import(new URL("store.js", {stored.ENTRY}).href)
      const next = (value) => ({{ count: (value?.count ?? 0) + 1 }})
      window.counting = Promise.all(Array.from({{ length: 100 }}, () => store.change("setting", "tries", next)))
    }}"""
    for tab in (page, other):
        tab.evaluate(count)
    for tab in (page, other):
        tab.evaluate("() => counting")
    for tab in (page, other):
        found = stored.read(tab, "setting", "tries")
        assert found
        assert found["value"] == {"count": 200}
        tab.wait_for_function("() => heard.at(-1).value.count === 200")
        times = tab.evaluate("heard.map((one) => one.at)")
        assert times == sorted(times)


def test_clock_that_goes_back(site: Site, page: Page) -> None:
    page.clock.set_fixed_time(NOON / 1000)
    start(page, site)
    first = stored.write(page, "text", "one/a", {"text": "first"})
    page.clock.set_fixed_time((NOON - 30 * DAY) / 1000)
    later = stored.write(page, "text", "one/a", {"text": "second"})
    assert later["at"] == first["at"] + 1
    stored.seed(page, [first])
    found = stored.read(page, "text", "one/a")
    assert found
    assert found["value"] == {"text": "second"}


def test_item_of_the_year_9999_is_read_and_does_not_win_for_ever(site: Site, page: Page) -> None:
    endless = item("text", "one/a", {"text": "of a broken clock"}, at=ENDLESS)
    start(page, site)
    stored.seed_raw(page, [endless])
    assert stored.read(page, "text", "one/a") == endless
    written = stored.write(page, "text", "one/a", {"text": "of today"})
    assert written["at"] < ENDLESS
    stored.seed(page, [endless])
    assert stored.read(page, "text", "one/a") == written


RUBBISH: tuple[Item, ...] = (
    item("module", "of-words", "done", at=1),
    item("module", "of-wrong-types", {"done": "yes", "minutes": "12", "title": None}, at=1),
    item("module", "of-missing-fields", {"done": True}, at=1),
    item("text", "too-long", {"text": "x" * 20_001}, at=1),
    {"kind": "module", "key": "without-the-rest"},
    {"kind": "module", "key": "no-time", "at": "yesterday", "digest": "", "value": DONE},
    {"kind": "module", "key": "endless", "at": 1e300, "digest": "", "value": DONE},
    item("of-a-later-version", "one", {"new": True}, at=1),
)


def test_rubbish_is_not_read_not_deleted_and_not_in_the_way(site: Site, page: Page) -> None:
    start(page, site)
    stored.seed_raw(page, [*RUBBISH, item("module", "whole", DONE, at=1)])
    assert [one["key"] for one in stored.stored(page, "module")] == ["whole"]
    for record in RUBBISH:
        assert stored.read(page, record["kind"], record["key"]) is None
    assert len(stored.everything(page)) == len(RUBBISH) + 1
    stored.write(page, "module", "no-time", DONE)
    assert stored.read(page, "module", "no-time")


def test_of_a_large_store_only_what_is_asked_for_is_read(site: Site, page: Page) -> None:
    start(page, site)
    many = [item("text", f"m{number // 20:04}/q{number % 20}", {"text": "x"}, at=1) for number in range(20_001)]
    stored.seed_raw(page, many)
    page.evaluate("""() => {
      window.given = 0
      const { getAll } = IDBObjectStore.prototype
      IDBObjectStore.prototype.getAll = function (...range) {
        const asked = getAll.apply(this, range)
        asked.addEventListener("success", () => given += asked.result.length)
        return asked
      }
    }""")
    assert len(stored.stored(page, "text", "m0500/")) == 20
    assert stored.read(page, "text", "m0999/q19")
    assert stored.call(page, "kinds", file="store-bulk.js") == [{"kind": "text", "count": 10_000}]
    assert page.evaluate("given") == 20
    assert len(stored.stored(page, "text")) == 20_000


def test_full_disk_keeps_what_was_there_and_says_so_once(site: Site, page: Page) -> None:
    start(page, site)
    quota(page, site, 1_000_000)
    before = stored.write(page, "text", "one/a", {"text": "before"})
    kept = 0
    while state(page)["kept"]:
        stored.write(page, "text", f"many/{kept:03}", LONG)
        kept += 1
        assert kept < 200
    assert page.evaluate("states") == [{"kept": False, "why": "full"}]
    for key in ("one/a", "one/b"):
        stored.write(page, "text", key, LONG)
        found = stored.read(page, "text", key)
        assert found
        assert found["value"] == LONG
    assert len(stored.stored(page, "text")) == kept + 2
    expect(page.locator(NOTICE)).to_have_count(1)
    expect(page.locator(NOTICE)).to_contain_text("no space left")
    page.reload()
    assert stored.read(page, "text", "one/a") == before
    assert len(stored.stored(page, "text")) == kept


def test_full_disk_takes_no_part_of_many(site: Site, page: Page) -> None:
    start(page, site)
    quota(page, site, 1_000_000)
    before = stored.write(page, "text", "one/a", {"text": "before"})
    many = [item("text", f"one/{number}", {"text": f"{number} {'x' * 19_000}"}, at=1) for number in range(100)]
    assert stored.call(page, "take", many, file="store-bulk.js") is None
    assert stored.stored(page, "text") == [before]
    page.reload()
    assert stored.stored(page, "text") == [before]


def quota(page: Page, site: Site, size: int) -> None:
    origin = site.url.split("/training/")[0]
    session = page.context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": size})


THROWS = "() => { throw new DOMException('no', 'SecurityError') }"
BROKEN = {
    "missing": "Object.defineProperty(window, 'indexedDB', { value: undefined })",
    "throws when touched": f"Object.defineProperty(window, 'indexedDB', {{ get: {THROWS} }})",
    "throws on open": f"IDBFactory.prototype.open = {THROWS}",
    "throws on every use": f"IDBDatabase.prototype.transaction = {THROWS}",
    "refuses to open": """IDBFactory.prototype.open = () => {
      const error = { value: new DOMException("no", "InvalidStateError") }
      const asked = Object.create(IDBOpenDBRequest.prototype, { error })
      const addEventListener = (name, hear) => name === "error" && setTimeout(hear)
      return Object.assign(asked, { addEventListener, removeEventListener() {} })
    }""",
}
NOWHERE = (
    "; ".join(
        f"Object.defineProperty(window, '{name}', {{ get: {THROWS} }})" for name in ("localStorage", "sessionStorage")
    )
    + f"; window.BroadcastChannel = function () {{ ({THROWS})() }}"
)


@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN.keys())
def test_without_a_disk_everything_works_in_this_page(script: str, site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(f"{script}; {NOWHERE}")
    start(page, site)
    stored.write(page, "module", "one", DONE)
    found = stored.read(page, "module", "one")
    assert found
    assert found["value"] == DONE
    assert [one["key"] for one in stored.stored(page, "module")] == ["one"]
    assert state(page) == {"kept": False, "why": "blocked"}
    assert page.evaluate("states") == [{"kept": False, "why": "blocked"}]
    stored.call(page, "forget", "module", "one")
    assert stored.read(page, "module", "one") is None


def test_it_is_said_once_a_visit_and_can_be_closed(site: Site, new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(f"{BROKEN['missing']}; {NOWHERE}")
    start(page, site)
    stored.write(page, "module", "one", DONE)
    expect(page.locator(NOTICE)).to_contain_text("Your progress is not kept.")
    page.get_by_role("button", name="Close").click()
    expect(page.locator("mp-notice")).to_have_count(0)
    page.goto(site.of_kind("lesson"))
    assert state(page) == {"kept": False, "why": "blocked"}
    page.wait_for_load_state("networkidle")
    expect(page.locator("mp-notice")).to_have_count(0)


MADE_BY_OTHERS = """([name, version]) => new Promise((resolve) => {
  const asked = indexedDB.open(name, version)
  asked.onupgradeneeded = () => asked.result.createObjectStore("other").put("precious", "key")
  asked.onsuccess = () => (asked.result.close(), resolve())
})"""
THEIRS = """(name) => new Promise((resolve, reject) => {
  const asked = indexedDB.open(name)
  asked.onerror = () => reject(asked.error)
  asked.onsuccess = () => {
    const got = asked.result.transaction("other").objectStore("other").get("key")
    got.onsuccess = () => (asked.result.close(), resolve([asked.result.version, got.result]))
  }
})"""


@pytest.mark.parametrize(("version", "why"), [(99, "newer"), (1, "damaged")])
def test_store_we_cannot_read_is_left_alone_and_said_so(version: int, why: str, site: Site, page: Page) -> None:
    start(page, site)
    name = stored.database(page)
    page.evaluate(MADE_BY_OTHERS, [name, version])
    stored.write(page, "module", "one", DONE)
    assert stored.read(page, "module", "one")
    assert state(page) == {"kept": False, "why": why}
    expect(page.locator(NOTICE)).to_contain_text("It is left as it is.")
    assert page.evaluate(THEIRS, name) == [version, "precious"]


STEP = "{ 1: (item) => item.kind === 'setting' ? { ...item, digest: 'of version 2' } : item }"


def tomorrow(page: Page) -> None:
    """The site as it would be with a second version of the store."""

    def answer(route: Any) -> None:
        text = (got := route.fetch()).text()
        changed = text.replace("VERSION=1", "VERSION=2").replace("STEPS={}", f"STEPS={STEP}")
        assert changed != text
        route.fulfill(response=got, body=changed)

    page.route("**/js/migrate.js", answer)


def test_older_store_is_raised_and_an_older_tab_lets_go(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "setting", "one", {"a": 1})
    stored.write(page, "text", "one/a", {"text": "mine"})
    newer = page.context.new_page()
    tomorrow(newer)
    start(newer, site)
    found = stored.read(newer, "setting", "one")
    assert found
    assert (found["value"], found["digest"]) == ({"a": 1}, "of version 2")
    assert stored.read(newer, "text", "one/a")
    assert state(newer)["kept"]
    page.wait_for_function("() => states.length")
    assert page.evaluate("states") == [{"kept": False, "why": "newer"}]
    stored.write(page, "text", "one/a", {"text": "in the older tab"})
    found = stored.read(newer, "text", "one/a")
    assert found
    assert found["value"] == {"text": "mine"}


HOLDS = """(name) => new Promise((resolve) => {
  indexedDB.open(name).onsuccess = (event) => (window.held = event.target.result, resolve())
})"""


def test_nothing_waits_for_a_disk_that_does_not_answer_and_a_late_one_takes_all_up(site: Site, page: Page) -> None:
    """Something holds the older version open: the newer one cannot start until it lets go."""
    start(page, site)
    stored.write(page, "text", "one/a", {"text": "mine"})
    page.evaluate(HOLDS, stored.database(page))
    waiting = page.context.new_page()
    waiting.clock.install()
    tomorrow(waiting)
    start(waiting, site)
    module = f"import(new URL('store.js', {stored.ENTRY}).href)"
    waiting.evaluate(
        f"() => {{ window.writing = {module}.then((store) => store.write('text', 'one/b', {{ text: 'late' }})) }}"
    )
    waiting.wait_for_function(f"() => {module}")
    waiting.clock.fast_forward(5000)
    waiting.evaluate("() => writing")
    assert waiting.evaluate("states") == [{"kept": False, "why": "blocked"}]
    assert [one["key"] for one in stored.stored(waiting, "text")] == ["one/b"]
    expect(waiting.locator("mp-notice")).to_have_count(1)
    page.evaluate("held.close()")
    waiting.wait_for_function("() => states.length === 2")
    assert state(waiting) == {"kept": True, "why": ""}
    assert [one["key"] for one in stored.stored(waiting, "text")] == ["one/a", "one/b"]
    expect(waiting.locator("mp-notice")).to_have_count(0)
    waiting.reload()
    assert len(stored.stored(waiting, "text")) == 2


def test_a_closed_connection_is_opened_again(site: Site, page: Page) -> None:
    start(page, site)
    stored.write(page, "text", "one/a", {"text": "mine"})
    other = second(page, site)
    deleted = "(name) => new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = () => resolve() })"
    other.evaluate(deleted, stored.database(page))
    assert stored.read(page, "text", "one/a") is None
    stored.write(page, "text", "one/a", {"text": "again"})
    assert state(page)["kept"]
    page.reload()
    assert stored.read(page, "text", "one/a")


def test_retired_ids_are_followed_and_nothing_newer_is_lost(site: Site, page: Page) -> None:
    retired = {"old": "new", "kept/q1": "new/q9", "gone": "", "a": "b", "b": "a"}

    def answer(route: Any) -> None:
        got = route.fetch()
        route.fulfill(response=got, json={**got.json(), "retired": retired})

    page.route("**/curriculum.json", answer)
    start(page, site)
    text = {"text": "mine"}
    stored.seed(
        page,
        [
            item("module", "old", DONE, "0123456789ab", at=5),
            item("text", "old/q1", text, at=5),
            item("text", "old/q2", text, at=5),
            item("text", "new/q2", {"text": "newer"}, at=6),
            item("text", "kept/q1", text, at=5),
            item("text", "gone/q1", text, at=5),
            item("text", "older/q1", text, at=5),
            item("text", "a/q1", text, at=5),
        ],
    )
    start(page, site)
    with page.expect_response("**/curriculum.json"):
        stored.call(page, "state")
    page.wait_for_function("() => heard.length >= 3")
    assert stored.read(page, "module", "new") == item("module", "new", DONE, "0123456789ab", at=5)
    assert {one["key"]: one["value"]["text"] for one in stored.stored(page, "text", "new/")} == {
        "new/q1": "mine",
        "new/q2": "newer",
        "new/q9": "mine",
    }
    assert {one["key"] for one in stored.stored(page, "text")} >= {"old/q1", "old/q2", "kept/q1", "gone/q1", "a/q1"}
    assert stored.stored(page, "text", "b/") == []


def test_the_browser_is_asked_to_keep_it_once_when_something_is_finished(site: Site, page: Page) -> None:
    page.add_init_script("window.asked = 0; StorageManager.prototype.persist = async () => (asked += 1, true)")
    start(page, site)
    stored.write(page, "text", "one/a", {"text": "mine"})
    assert page.evaluate("asked") == 0
    stored.write(page, "module", "one", DONE)
    page.wait_for_function("() => asked === 1 && heard.some((one) => one.key === 'asked-to-keep')")
    stored.write(page, "module", "two", DONE)
    stored.call(page, "askToKeep")
    page.reload()
    stored.call(page, "askToKeep")
    assert page.evaluate("asked") == 0


def test_a_value_of_the_wrong_shape_is_a_mistake_of_ours_and_stored_nowhere(site: Site, page: Page) -> None:
    start(page, site)
    with pytest.raises(Exception, match="Not a value of the kind 'module'"):
        stored.write(page, "module", "one", {"done": False})
    assert stored.everything(page) == []
