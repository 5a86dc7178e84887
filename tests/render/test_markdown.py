"""Single habits of the Markdown that authors write."""

from __future__ import annotations

import pytest

from milepost.render.markdown import Author
from milepost.siteplan import Link, Resolved, TermUse

RESOLVED = Resolved(
    links=(("a.md", "../a/"), ("t.png", "../../assets/modules/m/t.png"), ("term:risk", "../glossary/#term-risk")),
    citations=(("clark-1991", Link("Clark 1991", "../sources/#source-clark-1991")),),
    terms=(
        TermUse("risk", "risk", ("risk", "risks"), "What may happen.", "../glossary/#term-risk"),
        TermUse("risk-card", "risk card", ("risk card",), "A card.", "../glossary/#term-risk-card"),
        TermUse("qa", "QA", ("QA",), "Testing.", "../glossary/#term-qa"),
    ),
)


@pytest.fixture
def author() -> Author:
    made = Author()
    made.begin(RESOLVED)
    return made


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("plain", "<p>plain</p>"),
        ("R&D <b>", "<p>R&amp;D &lt;b&gt;</p>"),
        ("[a](a.md)", '<p><a href="../a/">a</a></p>'),
        ("[a](b.md)", "<p><span>a</span></p>"),
        ("[a](mailto:x@example.org)", '<p><a href="mailto:x@example.org">a</a></p>'),
        ("<https://e.org/>", '<p><a href="https://e.org/" rel="noopener noreferrer">https://e.org/</a></p>'),
        ("<x@e.org>", '<p><a href="mailto:x@e.org">x@e.org</a></p>'),
        ("![x](http://e.org/x.png)", "<p><span>x</span></p>"),
        (
            "a[@clark-1991]",
            '<p>a<cite class="mp-cite">(<a href="../sources/#source-clark-1991">Clark 1991</a>)</cite></p>',
        ),
        ("a[@nobody]", "<p>a[@nobody]</p>"),
        ("`[@clark-1991]`", "<p><code>[@clark-1991]</code></p>"),
        ("# One\n\n#### Two", '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>'),
        (
            "```\na\n\n\nb\n```",
            '<div class="language-text highlight"><pre><span></span><code>a\n\n\nb\n</code></pre></div>',
        ),
    ],
)
def test_prose(author: Author, text: str, html: str) -> None:
    assert author.prose(text) == html


def test_the_host_of_an_outside_link_is_shown_when_it_is_not_the_text(author: Author) -> None:
    assert '<span class="mp-host"> (evil.example)</span>' in author.prose("[good.example](https://evil.example/)")
    assert "mp-host" not in author.prose("[e.org](https://e.org)")
    assert "(xn--pple-43d.com)" in author.prose("[\u0430pple.com](https://\u0430pple.com)")


def test_a_term_is_explained_once_and_the_longest_form_wins(author: Author) -> None:
    html = author.prose("A risk card, a risk, all risks. QA, not qa. ## no risk") + author.prose("More risks.")
    assert html.count("mp-term") == 3
    assert [term.id for term in author.words()] == ["risk-card", "risk", "qa"]


def test_terms_in_headings_links_and_code_stay_plain(author: Author) -> None:
    assert "mp-term" not in author.prose("## A risk\n\n[the risk](a.md) and `risk`")


def test_a_pointed_at_term_is_marked_and_explained(author: Author) -> None:
    assert 'data-term="risk"' in author.prose("[dangers](term:risk)")
    assert [term.id for term in author.words()] == ["risk"]


def test_a_phrase_has_no_blocks_and_a_label_no_links(author: Author) -> None:
    assert author.phrase("- one") == "- one"
    assert author.phrase("1. *one*") == "1. <em>one</em>"
    assert author.label("see [a](a.md)") == "see a"


def test_footnotes_of_two_texts_do_not_meet(author: Author) -> None:
    note = "a[^1]\n\n[^1]: b"
    assert 'id="fn:1-1"' in author.prose(note)
    assert 'id="fn:2-1"' in author.prose(note)


def test_a_question_stands_once(author: Author) -> None:
    fence = "```question\nq1\n```"
    assert author.prose(fence, 1, lambda name: f"<b>{name}</b>") == "<b>q1</b>"
    assert (
        author.prose(fence, 1, lambda name: f"<b>{name}</b>") == '<p><a href="#q-q1">The question stands above.</a></p>'
    )
