"""What the tests of render share."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from milepost.model import Curriculum
from milepost.plan import plan
from milepost.render import render
from milepost.resources import theme
from tests.pages.sample import curriculum

TEMPLATES = theme() / "pages"


def pages(source: Curriculum) -> dict[str, str]:
    """The text of every page by its address."""
    site = plan(source)
    return {page.address: page.text for page in render(site, site.pages, TEMPLATES, "chrome")}


@cache
def sample_pages() -> dict[str, str]:
    return pages(curriculum())


def split(text: str) -> tuple[str, str]:
    """Front matter and body."""
    _, front, body = text.split("---\n", 2)
    return front, body.removesuffix("\n")


class Seen(HTMLParser):
    """Collects what a browser would find in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]
