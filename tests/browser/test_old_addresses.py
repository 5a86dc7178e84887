"""Old addresses lead on, and what was retired says so, under a sub-path and with JavaScript off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Page

from milepost.cli import main

from .served import Site, served

BASE = Path(__file__).parents[1] / "cases" / "_base"
RETIRED = """\
retired:
  - {id: write-emails, instead: listen, since: 2026-03-01, why: "Its parts <moved> into Listen."}
  - {id: listen/three-moves, instead: listen/two-moves, why: Two are enough.}
"""


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = shutil.copytree(BASE, tmp_path_factory.mktemp("renamed") / "project")
    settings = root / "curriculum" / "curriculum.yml"
    settings.write_text(settings.read_text() + RETIRED)
    for words in (
        ["rename", "listen/two-moves", "moves", "--yes"],
        ["rename", "listen", "listen-well", "--yes"],
        ["build"],
    ):
        done = CliRunner().invoke(main, [*words, "--root", str(root)])
        assert done.exit_code == 0, done.output
    with served(root / "out" / "site") as site:
        yield site


@pytest.fixture(params=[True, False], ids=["javascript", "no-javascript"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("modules/listen/", "modules/listen-well/"),
        ("modules/listen/moves/", "modules/listen-well/moves/"),
        ("modules/listen/two-moves/", "modules/listen-well/moves/"),
        ("modules/listen/quiz/", "modules/listen-well/quiz/"),
    ],
)
def test_an_old_address_leads_on(page: Page, renamed: Site, old: str, new: str) -> None:
    page.goto(renamed.url + old)
    page.wait_for_url(renamed.url + new)
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize(
    ("old", "said", "title", "new"),
    [
        ("write-emails/", "It was taken out on 1 March 2026. Its parts <moved> into Listen.", "Listen so", ""),
        ("listen-well/three-moves/", "It was taken out. Two are enough.", "Two moves", "moves/"),
    ],
)
def test_what_was_retired_says_so(page: Page, renamed: Site, old: str, said: str, title: str, new: str) -> None:
    page.goto(f"{renamed.url}modules/{old}")
    assert page.locator("h1").inner_text() == "This page is retired"
    assert page.get_by_text(said).count() == 1
    page.get_by_role("link", name=title).click()
    page.wait_for_url(f"{renamed.url}modules/listen-well/{new}")


def test_the_retired_page_leads_home(page: Page, renamed: Site) -> None:
    page.goto(f"{renamed.url}modules/write-emails/")
    page.get_by_role("link", name="A small curriculum").click()
    page.wait_for_url(renamed.url)
