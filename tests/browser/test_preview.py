"""What an author sees in `milepost serve`, in a real browser: the saved page at the same place, and what is wrong."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.waiting import free_port, told, until

BASE = Path(__file__).parents[1] / "cases" / "_taught"
LESSON = "modules/basics/hand-over/01-three-facts.md"
AT = "modules/hand-over/three-facts/"
MORE = '\n??? note "More about it"\n    This part can be opened.\n\nThe end of it.\n'


class Author:
    """Somebody who writes a long lesson, with the page of it open."""

    def __init__(self, root: Path, page: Page) -> None:
        self.file, self.page = root / LESSON, page
        self.panel = page.get_by_role("region", name="in this file")
        self.status = page.get_by_role("status").filter(has_text="this file")

    @property
    def text(self) -> str:
        return self.file.read_text(encoding="utf-8")

    def save(self, old: str, new: str) -> None:
        assert old in self.text
        self.file.write_text(self.text.replace(old, new, 1), encoding="utf-8")

    def shows(self, words: str) -> None:
        expect(self.page.get_by_text(words)).to_be_attached(timeout=60_000)


@pytest.fixture
def author(browser: Browser, tmp_path: Path) -> Iterator[Author]:
    root = shutil.copytree(BASE, tmp_path / "project")
    lesson = root / LESSON
    lesson.write_text(lesson.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "milepost", "serve", "--root", str(root), "--port", str(port)]
    with told(command, root) as process, browser.new_context(viewport={"width": 1280, "height": 400}) as context:
        until(lambda: "The site is at" in (root / "server.log").read_text(), process)
        page = context.new_page()
        page.set_default_timeout(60_000)
        with page.expect_response("**/_milepost/events*"):
            page.goto(f"http://127.0.0.1:{port}/{AT}")
        yield Author(root, page)


def test_a_saved_page_is_back_at_the_same_place(author: Author) -> None:
    page = author.page
    page.get_by_text("More about it").click()
    page.evaluate("scrollTo({ top: 345, behavior: 'instant' })")
    author.save("The end of it.", "The new end of it.")
    author.shows("The new end of it.")
    page.wait_for_function("scrollY === 345")
    expect(page.get_by_text("This part can be opened.")).to_be_visible()


def test_a_page_that_did_not_change_is_not_loaded_again(author: Author) -> None:
    author.page.evaluate("window.sameDocument = true")
    other = author.file.with_name("index.md")
    other.write_text(other.read_text(encoding="utf-8") + "\nA late thought.\n")
    author.save("type: ", "type:  ")
    author.file.with_name("quiz.yml").write_text("questions: [\n")
    expect(author.page.get_by_text("1 error in other files")).to_be_visible()
    assert author.page.evaluate("window.sameDocument")


def test_findings_stand_above_the_page_and_go_when_mended(author: Author) -> None:
    author.save("The end of it.", "The <b>end of it.")
    expect(author.panel).to_be_visible()
    expect(author.panel).to_contain_text(f"{LESSON}:")
    expect(author.panel).to_contain_text("HT001")
    expect(author.panel).to_contain_text("How to mend it:")
    expect(author.status).to_have_text("1 finding in this file")
    author.shows("The end of it.")

    author.save("The <b>end of it.", "The mended end of it.")
    author.shows("The mended end of it.")
    expect(author.panel).to_have_count(0)


def test_findings_are_closed_by_keyboard_until_they_differ(author: Author) -> None:
    page = author.page
    author.save("The end of it.", "The <b>end of it.")
    expect(author.panel).to_be_visible()
    page.keyboard.press("Escape")
    expect(author.panel).to_be_hidden()
    with page.expect_response("**/_milepost/events*"):
        page.reload()
    expect(author.panel).to_be_hidden()

    author.save("The <b>end of it.", "The <b>end <i>of it.")
    expect(author.panel).to_contain_text("2 findings in this file")
    page.get_by_role("button", name="Close the findings").press("Enter")
    expect(author.panel).to_be_hidden()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")])
def test_findings_can_be_read(author: Author, width: int, scheme: str) -> None:
    page = author.page
    page.set_viewport_size({"width": width, "height": 640})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    author.save("The end of it.", "The <b>end of it.")
    expect(author.panel).to_be_visible()
    box = author.panel.bounding_box()
    assert box
    assert (box["x"] >= 0, box["x"] + box["width"] <= width, box["height"] < 640) == (True, True, True)
    found = Axe().run(page, context="preview-findings").response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
