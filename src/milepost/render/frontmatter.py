"""Stage 4. The front matter of a page: JSON, one line per key, which is YAML too. Titles are HTML-escaped."""

from __future__ import annotations

import html
import json
import re

from milepost.render.clean import clean
from milepost.siteplan import Link, PagePlan, Sidebar, SidebarItem

_HEADING = re.compile(r'<h([23])\b([^>]* id="([^"]+)"[^>]*)>(.*?)</h\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
_QUIET = "mp-quiet"


def front_matter(page: PagePlan, body: str, chrome: str) -> str:
    """All that the theme needs to know about a page; `body` is its HTML."""
    values = {
        "title": _escaped(page.title),
        "description": _escaped(page.description),
        "kind": page.kind,
        "section": page.section,
        "crumbs": [_link(link) for link in page.crumbs],
        "sidebar": _sidebar(page.sidebar) if page.sidebar else None,
        "toc": _toc(body),
        "previous": _link(page.previous) if page.previous else None,
        "next": _link(page.next) if page.next else None,
        "actions": [_link(link) for link in page.actions],
        "hash": chrome,
    }
    lines = (f"{key}: {_json(value)}\n" for key, value in values.items())
    return f"---\n{''.join(lines)}---\n"


def _json(value: object) -> str:
    """JSON that is safe YAML: what YAML refuses or reads as a line break is escaped."""
    text = _JSON.encode(value)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _escaped(text: str) -> str:
    return html.escape(clean(text))


def _link(link: Link) -> dict[str, object]:
    return {"title": _escaped(link.title), "url": _escaped(link.url)}


def _sidebar(sidebar: Sidebar) -> dict[str, object]:
    return _link(sidebar.heading) | {"items": [_item(item) for item in sidebar.items]}


def _item(item: SidebarItem) -> dict[str, object]:
    link = _link(Link(item.title, item.url))
    return link | {"kind": item.kind, "minutes": item.minutes, "current": item.current, "page": item.page}


def _toc(body: str) -> list[dict[str, object]]:
    """The headings of level 2 and 3, except those the template wants to keep quiet."""
    found = ((int(level), mark, name, words) for level, mark, name, words in _HEADING.findall(body))
    return [
        {"id": name, "title": _TAG.sub("", words).strip(), "level": level}
        for level, mark, name, words in found
        if _QUIET not in mark
    ]
