"""An anchor that check knows is one that the page has, and the other way round."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from milepost.check.anchors import Anchors
from milepost.load import load
from milepost.load.faults import Faults
from milepost.load.markdown import prose
from milepost.model import About, AboutFields, Places
from milepost.render.markdown import Author
from milepost.siteplan import Resolved

from . import made

ROOT = Path(__file__).parents[2]
IDS = re.compile(r'<h[2-6][^>]* id="([^"]+)"')


def on_the_page(text: str) -> list[str]:
    author = Author()
    author.begin(Resolved())
    return IDS.findall(author.prose(text))


def known(text: str) -> list[str]:
    about = About(AboutFields(title="About"), prose(text, "about.md", 1, Faults()), Places("about.md"))
    return list(Anchors(made.curriculum(about=about)).on("about.md"))


@pytest.mark.parametrize(
    "heading",
    [
        "Reflect back",
        "What helps, and what does not?",
        "Use `git log` *every* day",
        "A [link](https://example.org) and **bold** words",
        "Grüße und 你好",
        "1. First things",
        "Mind the -- gap",
        "snake_case and _emphasis_",
        "question marks ???",
        "Q-factor",
        "!!!",
        "Closed ##",
        "Trailing spaces   ",
        "AT&T <em",
    ],
)
def test_heading_has_the_anchor_that_check_knows(heading: str) -> None:
    assert known(f"## {heading}") == on_the_page(f"## {heading}") != []


def test_same_words_get_numbers() -> None:
    text = "## Try it\n\nNow.\n\n## Try it\n\nAgain.\n\n### Try it"
    assert known(text) == on_the_page(text) == ["try-it", "try-it-2", "try-it-3"]


def test_anchors_of_the_reference_curriculum() -> None:
    curriculum, _ = load(ROOT)
    anchors = Anchors(curriculum)
    for module in curriculum.modules:
        for lesson in module.lessons:
            assert list(anchors.on(lesson.places.file)) == on_the_page(lesson.body.text), lesson.places.file


def test_unknown_file_has_no_anchors() -> None:
    assert Anchors(made.curriculum()).on("nowhere.md") == ()
