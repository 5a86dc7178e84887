"""What a first visit to a page costs in files of ours, each compressed as servers do it; others' files are not counted.

The page of a quiz works with every type of question it holds, so it has a limit of its own.
"""

from __future__ import annotations

import gzip

import pytest
from playwright.sync_api import Page, Response

from tests.browser.served import KINDS, Site

PRACTICE = ("module", "lesson", "scenario", "plan", "guide", "learning", "review", "self-assessment", "record")
LIMITS = dict.fromkeys(PRACTICE, 28_000) | {"quiz": 33_000, "learning": 29_000}
OTHERS = 10_000


def weight(site: Site, page: Page, kind: str) -> int:
    """Bytes of our style and script files that the browser asked for until the network fell silent."""
    files: dict[str, int] = {}

    def note(answer: Response) -> None:
        ours = "/assets/milepost/" in answer.url and "/third-party/" not in answer.url
        if ours and answer.url.endswith((".css", ".js")):
            files[answer.url] = len(gzip.compress(answer.body()))

    page.on("response", note)
    with page.expect_response("**/milepost.js"):  # a slow machine may be silent before it asks
        page.goto(site.of_kind(kind))
    page.wait_for_load_state("networkidle")
    assert any(url.endswith(".css") for url in files)
    assert any(url.endswith(".js") for url in files)
    return sum(files.values())


@pytest.mark.parametrize("kind", KINDS)
def test_page_is_light(site: Site, page: Page, kind: str) -> None:
    assert weight(site, page, kind) <= LIMITS.get(kind, OTHERS)
