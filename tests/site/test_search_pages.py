"""What Pagefind is given of a finished page: all that can be found, and little else."""

from __future__ import annotations

import pytest

from milepost.site.search_pages import Page, page, small

FRAME = (
    '<!doctype html>\n<html lang="en" class="no-js">\n<head><title>T</title></head><body><article>{}</article>{}</body>'
)
MAIN = (
    '<div class="mp-main" data-pagefind-body data-kind="lesson" data-minutes="8" data-search-module="listen">{}</div>'
)


def made(inner: str, behind: str = "") -> str:
    """What Pagefind is given."""
    return small(FRAME.format(MAIN.format(inner), behind))


def told(whole: str) -> Page:
    return page("a/index.html", whole, small(whole))


def test_says_what_it_is() -> None:
    one = told(FRAME.format(MAIN.format("<p>Text.</p>"), ""))
    assert (one.name, one.kind, one.minutes, one.module) == ("a/index.html", "lesson", 8, "listen")


def test_keeps_language_and_text_and_leaves_the_frame_out() -> None:
    one = made("<p>Text.</p>", "<footer>Made with care</footer>")
    assert '<html lang="en" class="no-js">' in one
    assert "<p>Text.</p>" in one
    assert "Made with care" not in one
    assert "<title>" not in one


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
    assert made(inner).endswith(f'data-search-module="listen">{kept}</div></body></html>\n')


@pytest.mark.parametrize(
    "inner",
    [
        '<div data-pagefind-ignore="all"><img alt="</div>">the answer</div>',
        '<p data-pagefind-ignore="all">never closed',
    ],
)
def test_where_an_element_ends_is_never_guessed(inner: str) -> None:
    assert inner in made(inner)


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><main data-pagefind-body>no article</main></body></html>",
        FRAME.format(MAIN.format("one") + MAIN.format("two"), ""),
    ],
)
def test_a_page_built_in_another_way_is_given_whole(text: str) -> None:
    assert small(text) == text
