"""The short ways through the Markdown library give what the long one gives, letter by letter."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from milepost.render import markdown
from milepost.render.markdown import Author
from milepost.siteplan import Link, Resolved, TermUse

RESOLVED = Resolved(
    links=(("other.md", "../other/"), ("pic.png", "../assets/pic.png")),
    citations=(("known-2020", Link("Known 2020", "../../sources/#known-2020")),),
    terms=(TermUse("feedback", "feedback", ("feedback", "feed back"), "Words about work.", "../glossary/#feedback"),),
)
STARTS = (
    *(
        "",
        "",
        "",
        "    ",
        "  ",
        "\t",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "> ",
        "# ",
        "### ",
        "#",
        ": ",
        "!!! note ",
        "??? tip ",
        "---",
        "===",
    ),
    *(
        "[^1]: ",
        "[ref]: ",
        "| ",
        "|---|",
        "```",
        "~~~ question",
        "*** ",
        "**",
        "__",
        "- [ ] ",
        "É",
        "7",
        "Ⅳ",
        "\x02",
        "'",
    ),
)
WORDS = (
    *(
        "word",
        "Feedback",
        "feed back",
        "**bold**",
        "*em*",
        "***both***",
        "_under_",
        "a_b_c",
        "**",
        "*",
        "__",
        "`code`",
        "``",
    ),
    *(
        "[text](other.md)",
        "[text](https://example.org/a_b)",
        "[text][ref]",
        "[ref]",
        "[ref][]",
        "![alt](pic.png)",
        "![ref]",
    ),
    *(
        "![alt][ref]",
        "[^1]",
        "[@known-2020]",
        "[@nobody]",
        "<https://example.org>",
        "<a@example.org>",
        "<b>",
        "&amp;",
        "&",
    ),
    *(
        "\\*",
        "\\[",
        "\\",
        "[",
        "]",
        "](",
        "(",
        ")",
        "|",
        ":",
        "#",
        "##",
        ">",
        "  ",
        "!",
        '"title"',
        "\x0212\x03",
        "é",
        "1.",
        "-",
    ),
)
ENDS = ("\n", "\n", "\n\n", "\n\n\n", "  \n", "\\\n", "\r\n", " \n    ", "\n> ")
TEXTS = (
    "Words\n===\nmore",
    "Words\n---",
    "Term\n: meaning\n\nWords",
    "a | b\n---|---\nc | d",
    "Words\n# Heading",
    "## Heading ##",
    "## Heading \\# more",
    "##  ",
    "- one\n\nWords\n\n    more words",
    "!!! note\n    Words\n\n    Words\n\nWords",
    "Words [ref]\n\n[ref]: https://example.org 'Title'",
    "Words [ref] and ![ref]\n[ref]: pic.png",
    "Words[^1]\n\n[^1]: A note with [text](other.md) and **bold**",
    "**bold**\n**bold** words\n*em",
    "*** words",
    "* * *",
)


Authors = tuple[Author, Author]


@pytest.fixture(scope="module")
def authors() -> Authors:
    """One that takes the short ways, and one that does not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "shorten", lambda *_, **__: None)
        long_way = Author()
    return Author(), long_way


def rendered(author: Author, text: str) -> list[str]:
    """What `author` makes of `text`, in each of the ways a template can ask for, on one page."""
    author.begin(RESOLVED)
    return [way(text) for way in (author.prose, author.phrase, author.label, author.prose)]


@pytest.mark.parametrize("text", TEXTS)
def test_both_ways_give_the_same(authors: Authors, text: str) -> None:
    short, long_way = authors
    assert rendered(short, text) == rendered(long_way, text)


@pytest.mark.parametrize("seed", range(12))
def test_both_ways_give_the_same_for_any_mixture(authors: Authors, seed: int) -> None:
    for text in mixtures(random.Random(seed), 40):  # noqa: S311 -- no secret
        test_both_ways_give_the_same(authors, text)


def mixtures(chance: random.Random, count: int) -> Iterator[str]:
    for _ in range(count):
        yield "".join(
            chance.choice(STARTS) + " ".join(chance.choices(WORDS, k=chance.randint(0, 5))) + chance.choice(ENDS)
            for _ in range(chance.randint(1, 8))
        )
