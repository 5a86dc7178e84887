"""Stage 4. Where a link or a picture of the author may lead: resolved targets, and a short list of schemes."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from milepost.render.state import PageState

_OUTSIDE = re.compile(r"https?://[^\s\\<>\"\x00-\x20\x7f]+", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s\\<>\"?]+@[^\s\\<>\"?]+(?:\?subject=[^\s\\<>\"&]*)?", re.IGNORECASE)
_HERE = re.compile(r"#[\w.:-]+")


@dataclass(frozen=True)
class _Address:
    url: str
    host: str = ""


def finish_link(element: Element, state: PageState) -> Element | None:
    """Set the address of a link, or make it plain text; give the element that shows the host, when one is needed."""
    target = html.unescape(element.get("href", ""))
    found = _address(target, state)
    if found is None:
        _plain(element)
        return None
    element.set("href", found.url)
    if target.startswith("term:"):
        _mark_term(element, target.removeprefix("term:"), state)
    if not found.host:
        return None
    element.set("rel", "noopener noreferrer")
    return _host(element, found)


def finish_picture(element: Element, state: PageState) -> None:
    """Set the address of a picture; one that is not ours becomes its alternative text."""
    url = state.links.get(html.unescape(element.get("src", "")))
    if url is None or "assets/" not in url:
        text = element.get("alt", "")
        _plain(element)
        element.text = text
        return
    element.set("src", url)
    element.set("loading", "lazy")


def _address(target: str, state: PageState) -> _Address | None:
    if target in state.links:
        return _Address(state.links[target])
    if _OUTSIDE.fullmatch(target):
        return _Address(target, _hostname(target)) if _hostname(target) else None
    return _Address(target) if _HERE.fullmatch(target) or _MAIL.fullmatch(target) else None


def _hostname(url: str) -> str:
    """The host as browsers go to it: letters that only look like others show as `xn--`."""
    try:
        return (urlsplit(url).hostname or "").encode("idna").decode("ascii")
    except ValueError:
        return ""


def _mark_term(element: Element, term_id: str, state: PageState) -> None:
    if state.explain(term_id):
        element.set("class", "mp-term")
        element.set("data-term", term_id)


def _host(element: Element, address: _Address) -> Element | None:
    text = "".join(element.itertext()).strip()
    shown = text.casefold().removeprefix("https://").removeprefix("http://").rstrip("/")
    if shown == address.host or text == address.url:
        return None
    host = Element("span", {"class": "mp-host"})
    host.text = f" ({address.host})"
    return host


def _plain(element: Element) -> None:
    element.tag = "span"
    element.attrib.clear()
