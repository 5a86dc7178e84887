"""Footnotes are found where the site shows them, and nowhere else."""

from __future__ import annotations

import pytest

from milepost.reading import footnotes
from milepost.render.markdown import Author
from milepost.siteplan import Resolved

TEXTS = (
    "A word[^1].\n\n[^1]: A note.",
    "A word[^1].\n[^1]: A note right below.",
    "A word[^1].",
    "No call.\n\n[^1]: A note.",
    '!!! note "A box"\n    A word[^1].\n\n[^1]: A note outside.',
    'A word[^1].\n\n!!! note "A box"\n    Text.\n\n    [^1]: A note inside.',
    "- A word[^1].\n\n    [^1]: A note in a list.",
    "> A word[^1].\n\n> [^1]: A note in a quote.",
    "## A heading[^1]\n\n[^1]: A note.",
    "| a | b |\n|---|---|\n| x[^1] | y |\n\n[^1]: A note.",
    "A word[^1].\n\n    [^1]: code.",
    "A word[^1].\n\n```text\n[^1]: code\n```",
    "A word `[^1]` in code, and \\[^1] behind a backslash.\n\n[^1]: A note.",
    "A word[^1].\n\n   [^1]: Three spaces.",
    "A word[^1].\n\n[^1] : A space before the colon.",
    "A word[^1].\n\n[^1]:\n    Below.",
    "A word[^A] and another[^a].\n\n[^a]: Small letters are others.",
    "A word[^1].\n\n[^1]: It leads on[^2].\n\n[^2]: To here.",
    "In the line [^1]: no note.",
    "[^1] begins a line.\n\n[^1]: A note.",
    "*A word[^1]*, **a word[^2]**.\n\n[^1]: A note.\n[^2]: A note.",
    "A link [^1](https://example.org/) is none.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_found_as_shown(text: str) -> None:
    author = Author()
    author.begin(Resolved())
    page = author.prose(text).replace("<code>[^1]</code>", "").replace(" [^1] behind", "")
    found = footnotes(text)
    known = {name for name, _ in found.notes}
    assert page.count('class="footnote-ref"') == sum(name in known for name, _ in found.calls)
    assert page.count('<li id="fn:') == len(known)
    shown = page.partition("<pre>")[0]
    assert [name for name in ("1", "A") if f"[^{name}]" in shown] == sorted(
        {name for name, _ in found.calls if name not in known}
    )


@pytest.mark.parametrize("text", TEXTS)
def test_places(text: str) -> None:
    found = footnotes(text)
    assert all(text.startswith(f"[^{name}]", at) for name, at in (*found.calls, *found.notes))
