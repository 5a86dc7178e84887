"""HT001: lessons hold no raw HTML.

Why: HTML can carry scripts and break the page for screen readers, phones and print; every look has a Markdown form.
Bad: `<b>stop</b>`, `<script>...</script>`, words `<!-- with a comment behind them -->`
Good: `**stop**`; to show a tag as text, put it in backticks: `` `<b>` ``; a comment has lines of its own
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import references
from milepost.findings import Level
from milepost.model import Curriculum, ReferenceKind

CODE = "HT001"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Raw HTML, wherever Markdown may stand. The end of an element that was told is not told again."""
    told: set[tuple[str, str]] = set()
    for used in references(curriculum, ReferenceKind.HTML):
        file, tag = used.place.file, used.target
        told.add((file, f"/{tag}"))
        if tag.startswith("!--"):
            yield used.place, "an HTML comment stands among words", "put it on a line of its own, or take it out."
        elif (file, tag) not in told:
            fix = "write it as Markdown, or put it in backticks to show it as text."
            yield used.place, f"raw HTML is not allowed: <{tag}>", fix
