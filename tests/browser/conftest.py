"""One build and one server for all browser tests. A page that complains on the console fails its test."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.served import Site, served

ROOT = Path(__file__).resolve().parents[2]

NewPage = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The reference curriculum, built through the real pipeline."""
    out = tmp_path_factory.mktemp("browser") / "out"
    build = [sys.executable, "-m", "milepost", "build", "--root", str(ROOT), "--out", str(out)]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with served(out / "site") as running:
        yield running


@pytest.fixture
def faults() -> list[str]:
    """What a page said that it should not have said. A test that provokes a fault takes it out."""
    return []


@pytest.fixture
def new_page(browser: Browser, site: Site, faults: list[str]) -> Iterator[NewPage]:
    """Makes a page in a context of its own; options are those of Playwright's `new_context`."""
    contexts: list[BrowserContext] = []

    def make(**options: Any) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        origin = site.url.split("/training/")[0]
        page.on("console", lambda message: message.type in {"error", "warning"} and faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: request.url.startswith(origin) or faults.append(f"left: {request.url}"))
        return page

    yield make
    for context in contexts:
        context.close()
    assert not faults


@pytest.fixture
def page(new_page: NewPage) -> Page:
    return new_page(viewport={"width": 1280, "height": 900})
