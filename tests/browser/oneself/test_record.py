"""The record of completion: what is on it, saved as a file, rolled up by the real command, and refused when changed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser import stored
from tests.browser.conftest import NewPage
from tests.browser.oneself.test_self_assessment import NO_STORAGE
from tests.browser.progress.learner import curriculum
from tests.browser.served import Site

LISTEN, WRITE = "listen-actively", "write-clearly"
NOON = 1_779_000_000_000  # 17 May 2026
DAY = 86_400_000


def done(page: Page, *names: str) -> None:
    """These modules were finished, a day apart; the first with its quiz."""
    modules = page.evaluate("fetch('../assets/milepost/data/curriculum.json').then((file) => file.json())")["modules"]
    value = {name: {"done": True, "minutes": modules[name]["minutes"], "title": name} for name in names}
    items = [stored.item("module", name, value[name], "abc", NOON + DAY * day) for day, name in enumerate(names)]
    quiz = {"score": 1, "passed": True, "asked": 5, "right": 5}
    stored.seed(page, [*items, stored.item("quiz", names[0], quiz, "abc", NOON)])


def start(page: Page, site: Site, *names: str) -> None:
    page.goto(site.url + "record/")
    expect(page.locator("mp-record")).to_contain_text("Nothing finished yet.")
    if names:
        done(page, *names)
        expect(page.locator(".mp-record__table").first.locator("tbody tr")).to_have_count(len(names))


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    assert download.value.suggested_filename == "milepost-record.json"
    file = folder / "milepost-record.json"
    download.value.save_as(file)
    return file


def roll_up(*arguments: Path | str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "milepost", "roll-up", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def test_saved_rolled_up_then_changed_and_refused(site: Site, page: Page, new_page: NewPage, tmp_path: Path) -> None:
    start(page, site, LISTEN, WRITE)
    page.get_by_label("Name on the record").fill("Zoë <b>& 你好</b>")
    code = page.locator(".mp-record__code code").inner_text()
    file = saved(page, tmp_path)
    expect(page.get_by_role("status").filter(has_text="Saved as milepost-record.json")).to_be_visible()
    record: dict[str, Any] = json.loads(file.read_text("utf-8"))
    expect(page.locator(".mp-record__code code")).to_have_text(record["code"])
    assert code[4] == record["code"][4] == "-"
    assert [entry["id"] for entry in record["entries"] if entry["kind"] == "module"] == [LISTEN, WRITE]
    assert record["entries"][0]["quiz"] == "passed"

    table = tmp_path / "table.html"
    whole = roll_up(file, "--csv", tmp_path / "table.csv", "--html", table)
    assert whole.returncode == 0, whole.stderr
    assert "Zoë <b>& 你好</b>  2026-05-17  2026-05-18" in whole.stdout
    assert '"' not in (tmp_path / "table.csv").read_text("utf-8-sig").splitlines()[1]
    assert_well(new_page(), table)

    text = file.read_text("utf-8")
    at = text.index("2026-05-17") + 9
    file.write_text(text[:at] + "6" + text[at + 1 :], encoding="utf-8", newline="\n")
    changed = roll_up(file)
    assert changed.returncode == 1
    assert f"{file}: the check code does not fit" in changed.stderr
    assert "你好</b> !" in changed.stdout


def assert_well(page: Page, table: Path) -> None:
    """The page of the command stands alone and is accessible."""
    page.set_content(table.read_text("utf-8"))
    expect(page.get_by_role("rowheader")).to_have_text("Zoë <b>& 你好</b>")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_paths_are_those_of_chosen_roles(site: Site, page: Page) -> None:
    path = next(one for one in curriculum(site)["paths"] if one["modules"])
    start(page, site, *(one["id"] for one in path["modules"]))
    tables = page.locator(".mp-record__table")
    expect(tables).to_have_count(1)
    stored.write(page, "role", path["role"], {"chosen": True})
    expect(tables.nth(1).get_by_role("rowheader")).to_have_text([path["title"]])
    stored.call(page, "forget", "role", path["role"])
    expect(tables).to_have_count(1)


def test_a_period_and_what_is_in_it(site: Site, page: Page) -> None:
    start(page, site, LISTEN, WRITE)
    page.get_by_label("From").fill("2026-05-18")
    expect(page.locator(".mp-record__table").first.locator("tbody tr")).to_have_count(1)
    expect(page.locator(".mp-record__about")).to_contain_text("from 18 May 2026")
    page.get_by_label("Until").fill("2026-05-01")
    expect(page.get_by_role("status").filter(has_text="The first day is after the last one")).to_be_visible()
    expect(page.locator(".mp-record__sheet")).to_contain_text("No module was finished in this time.")


def test_the_name_is_kept_only_on_request(site: Site, page: Page) -> None:
    start(page, site, LISTEN)
    name, keep = page.get_by_label("Name on the record"), page.get_by_label("Keep my name")
    name.fill("Ana")
    name.blur()
    page.reload()
    expect(name).to_have_value("")
    name.fill("Ana")
    keep.check()
    expect(page.locator(".mp-record__about")).to_contain_text("Ana")
    page.wait_for_function(STORED)
    page.reload()
    expect(name).to_have_value("Ana")
    expect(page.locator(".mp-record__about")).to_contain_text("Ana")
    keep.uncheck()
    page.wait_for_function(STORED.replace("Boolean", "!"))
    page.reload()
    expect(name).to_have_value("")


STORED = """async () => {
  const { read } = await import(new URL("../assets/milepost/js/store.js", location))
  return Boolean(await read("setting", "record"))
}"""


def test_says_plainly_what_it_cannot_show(site: Site, page: Page) -> None:
    start(page, site, LISTEN)
    expect(page.locator(".mp-record__sheet")).to_contain_text("Self-reported: made by the learner's own browser.")
    expect(page.locator(".mp-record__sheet")).to_contain_text("not who made this record")
    expect(page.locator(".mp-record-how")).to_contain_text("it is no certificate")


def test_paper_gets_the_sheet_alone(site: Site, page: Page) -> None:
    start(page, site, LISTEN)
    page.emulate_media(media="print")
    expect(page.locator(".mp-record__sheet")).to_be_visible()
    for gone in (".mp-record__wish", ".mp-record__actions", ".mp-record-how"):
        expect(page.locator(gone)).to_be_hidden()


def test_without_javascript_it_says_what_it_needs(site: Site, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(site.url + "record/")
    expect(page.locator(".mp-record")).to_contain_text("needs JavaScript, which is off")


def test_with_storage_blocked_it_stands_empty(site: Site, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    start(page, site)
    expect(page.get_by_role("button", name="Save as a file")).to_be_hidden()


def test_where_the_list_of_modules_cannot_be_read_it_says_so(site: Site, page: Page, faults: list[str]) -> None:
    start(page, site, LISTEN)
    page.route("**/curriculum.json", lambda route: route.abort())
    page.reload()
    expect(page.locator("mp-record")).to_contain_text("could not be loaded. What you did is kept.")
    faults.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_fits_a_phone(scheme: str, site: Site, new_page: NewPage) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 800}, has_touch=True)
    start(page, site, LISTEN, WRITE)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for frame in page.locator(".mp-record__sheet .mp-table").all():
        assert frame.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    quiz = page.get_by_role("cell", name="Passed")
    assert quiz.evaluate("(node) => getComputedStyle(node, '::before').content") == '"Quiz: "'
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
