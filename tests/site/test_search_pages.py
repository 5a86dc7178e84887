"""What Pagefind is given of a finished page: all that can be found, and little else."""

from __future__ import annotations

import pytest

from milepost.site.search_pages import Page, page

FRAME = (
    '<!doctype html>\n<html lang="en" class="no-js">\n<head><title>T</title></head><body><article>{}</article>{}</body>'
)
MAIN = (
    '<div class="mp-main" data-pagefind-body data-kind="lesson" data-minutes="8" data-search-module="listen">{}</div>'
)


def made(inner: str, behind: str = "") -> Page:
    return page("a/index.html", FRAME.format(MAIN.format(inner), behind))


def test_says_what_it_is() -> None:
    one = made("<p>Text.</p>")
    assert (one.name, one.kind, one.minutes, one.module) == ("a/index.html", "lesson", 8, "listen")


def test_keeps_language_and_text_and_leaves_the_frame_out() -> None:
    one = made("<p>Text.</p>", "<footer>Made with care</footer>")
    assert '<html lang="en" class="no-js">' in one.text
    assert "<p>Text.</p>" in one.text
    assert "Made with care" not in one.text
    assert "<title>" not in one.text


@pytest.mark.parametrize(
    ("inner", "kept"),
    [
        ('a<ul data-pagefind-ignore="all"><li><ul><li>x</ul></ul>b', "ab"),
        ("a<p data-pagefind-ignore>x</p>b", "ab"),
        ('a<div data-pagefind-ignore="all"><div>x</div><p data-pagefind-ignore>x</p></div>b', "ab"),
        ("a<i data-pagefind-ignore>x</i>b<i data-pagefind-ignore>x</i>c", "abc"),
        ("a<u data-pagefind-ignore>x<ul>x</ul></u>b", "ab"),
    ],
)  # fmt: skip
def test_leaves_out_what_is_ignored(inner: str, kept: str) -> None:
    assert made(inner).text.endswith(f'data-search-module="listen">{kept}</div></body></html>\n')


@pytest.mark.parametrize(
    "inner",
    [
        '<div data-pagefind-ignore="all"><img alt="</div>">the answer</div>',
        '<p data-pagefind-ignore="all">never closed',
    ],
)
def test_where_an_element_ends_is_never_guessed(inner: str) -> None:
    assert inner in made(inner).text


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><main data-pagefind-body>no article</main></body></html>",
        FRAME.format(MAIN.format("one") + MAIN.format("two"), ""),
    ],
)
def test_a_page_built_in_another_way_is_given_whole(text: str) -> None:
    assert page("a/index.html", text).text == text
