"""What readers see of a curriculum: the words of its pages, where links lead, which pictures stand there.

Fails when a page holds anything that could run or call out.
"""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from milepost.load import load
from milepost.model import Curriculum
from tests.render.helpers import Seen, pages, split
from tests.render.test_hostile import BUTTON, DRAWING, SHAPES, TAGS, URL

BASE = Path(__file__).parent / "cases" / "_base"
LINES = frozenset("aside dd div dl dt h1 h2 h3 h4 h5 h6 header legend li ol p pre section td tr ul".split())  # noqa: SIM905


def changed(curriculum: Curriculum) -> str:
    """The lines of each page that the small curriculum of the cases does not have, below the page's address."""
    known = _base()
    parts = []
    for address, text in sorted(_shown(curriculum).items()):
        new = [line for line in text if line not in known.get(address, ())]
        parts += [f"## {address}", *new, ""] if new else []
    return "\n".join(parts)


@cache
def _base() -> dict[str, tuple[str, ...]]:
    return _shown(load(BASE)[0])


def _shown(curriculum: Curriculum) -> dict[str, tuple[str, ...]]:
    return {address: _lines(address, text) for address, text in pages(curriculum).items()}


def _lines(address: str, text: str) -> tuple[str, ...]:
    front, body = split(text)
    harmless(body, address)
    assert "<" not in front, address
    return _Reader(body).lines()


def harmless(body: str, address: str) -> None:
    """Nothing in the page runs, hides the rest, or loads from elsewhere."""
    seen = Seen(body)
    around = Seen(BUTTON.sub("", DRAWING.sub("", body)))
    assert {tag for tag in around.tags if not tag.startswith("mp-")} <= TAGS, address
    assert {tag for drawing in DRAWING.findall(body) for tag in Seen(drawing).tags} <= SHAPES, address
    names = {name for _, name, _ in seen.attributes}
    assert not [name for name in names if name.startswith("on")], address
    assert not names & {"style", "srcdoc", "action", "formaction", "target", "ping", "srcset"}, address
    assert all(URL.fullmatch(url) for url in seen.values("href")), address
    assert all(url.startswith("../") and "assets/" in url for url in seen.values("src")), address


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self._text = ""
        self._links: list[str] = []
        self.feed(html)

    def lines(self) -> tuple[str, ...]:
        return tuple(line for line in (" ".join(one.split()) for one in self._text.split("\n")) if line)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in LINES:
            self._text += "\n"
        if tag == "a":
            self._links.append(values.get("href") or "")
        if tag == "img":
            self._text += f"(picture {values.get('src')}: {values.get('alt')})"

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._text += f" (-> {self._links.pop()})"
        if tag in LINES:
            self._text += "\n"

    def handle_data(self, data: str) -> None:
        self._text += data.replace("\n", " ")
