"""Stage 4. What authors write between brackets of their own: citations, and addresses of mail."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from milepost.render.state import PageState

_MAIL = r"<([^\s<>@/]+@[^\s<>@]+)>"
_CITATION = r"\[(@[\w-]+(?:\s*;\s*@[\w-]+)*)\]"


class Citations(InlineProcessor):
    """Knows the citations of the page that is being written."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(_CITATION, md)
        self.state: PageState

    def handleMatch(  # type: ignore[override]  # noqa: N802 -- the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """One `<cite>` for the whole bracket; a key nobody knows leaves the text as it is."""
        del data
        keys = [key.strip(" @\n") for key in m.group(1).split(";")]
        if any(key not in self.state.citations for key in keys):
            return None, None, None
        cite = Element("cite", {"class": "mp-cite"})
        cite.text = AtomicString("(")
        for key in keys:
            known = self.state.citations[key]
            link = SubElement(cite, "a", {"href": known.url})
            link.text = AtomicString(known.title)
            link.tail = AtomicString("; " if key != keys[-1] else ")")
        return cite, m.start(0), m.end(0)


class Mail(InlineProcessor):
    """`<name@host>` to a link that says where it leads; the library's own writes it in riddles."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(_MAIL, md)

    def handleMatch(  # type: ignore[override]  # noqa: N802 -- the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """A link with the address as its text."""
        del data
        link = Element("a", {"href": f"mailto:{m.group(1)}"})
        link.text = AtomicString(m.group(1))
        return link, m.start(0), m.end(0)
