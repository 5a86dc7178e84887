"""What each kind of page and each kind of question looks like: read the files beside this test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.render.helpers import sample_pages, split

HERE = Path(__file__).parent
Golden = Callable[[Path, str], None]
PAGES = {
    "home": "",
    "paths": "paths/",
    "path": "paths/starter/",
    "role-without-path": "paths/lead/",
    "catalogue": "modules/",
    "by-role": "modules/by-role/",
    "by-competency": "modules/by-competency/",
    "by-level": "modules/by-level/",
    "a-z": "modules/a-z/",
    "map": "map/",
    "map-of-unit": "map/communication/",
    "map-of-path": "paths/starter/map/",
    "module": "modules/listen/",
    "lesson": "modules/listen/moves/",
    "scenario": "modules/listen/probably/",
    "plan": "modules/listen/plan/",
    "one-page-module": "modules/write/",
    "competencies": "competencies/",
    "competency": "competencies/communication/",
    "glossary": "glossary/",
    "sources": "sources/",
    "about": "about/",
    "review": "review/",
    "search": "search/",
    "learning": "my-learning/",
    "self-assessment": "self-assessment/",
    "record": "record/",
    "own-pages": "pages/",
    "own-page": "pages/growth-sheet/",
    "status": "authors/status/",
}
QUESTIONS = (
    "single multiple true-false judgement rate order match short-text numeric rewrite reflection".split()  # noqa: SIM905
)


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str, golden: Golden) -> None:
    golden(HERE / "expected" / f"{name}.html", sample_pages()[PAGES[name]])


@pytest.mark.parametrize("name", QUESTIONS)
def test_question(name: str, golden: Golden) -> None:
    body = split(sample_pages()["modules/listen/quiz/"])[1]
    questions = body.split('<li class="mp-quiz__item">\n')[1:]
    mine = next(one for one in questions if f'data-id="listen/ask-{name}"' in one)
    golden(HERE / "expected" / "questions" / f"{name}.html", mine.split("</li>\n</ol>\n</div>\n<mp-done")[0])


def test_every_page_kind_has_a_golden_file() -> None:
    assert set(sample_pages()) == {*PAGES.values(), "modules/listen/quiz/"}
