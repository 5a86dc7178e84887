"""What can be found of a finished page: its searchable part, and what it is. Pagefind reads less, so it is sooner done.

The rest of the page (the frame, and what Pagefind is told to ignore) changes more often than what can be found, and an
index should not be made anew for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from milepost.site.files import files_below

_SEARCHED, _IGNORED = " data-pagefind-body", " data-pagefind-ignore"
_END, _HEAD = "</article>", "<head"
_DOUBTFUL = re.compile(r'="[^"<]*<')
"""Maybe a `<` in an attribute: whoever looks for tags only could be misled."""
_NAME = re.compile(r"<([a-z][a-z0-9-]*)")
_FACT = re.compile(r' data-(kind|minutes|search-module)="([^"]*)"')


@dataclass(frozen=True)
class Page:
    """A page by its file name in the site. `text`: what Pagefind is given, a smaller page with the same words to find.

    `module` is the id of the module it belongs to, or empty; `minutes` is 0 where time means nothing.
    """

    name: str
    text: str
    kind: str = ""
    module: str = ""
    minutes: int = 0


def searchable(site: Path) -> Iterator[Page]:
    """Every page of `site` that can be found, by name."""
    for name, entry in files_below(site).items():
        if name.endswith(".html"):
            text = Path(entry.path).read_text(encoding="utf-8")
            if _SEARCHED in text:
                yield page(name, text)


def page(name: str, text: str) -> Page:
    """The page as Pagefind gets it; whole, where it is not built as ours are."""
    start, end = text.rfind("<", 0, text.index(_SEARCHED)), text.find(_END)
    part = text[start:end]
    facts = dict(_FACT.findall(text[start : text.find(">", start)]))
    minutes = facts.get("minutes", "")
    if start < 0 or end < start or text.count(_SEARCHED) > 1:
        small = text
    else:
        small = f"{text[: text.find(_HEAD)]}<body>{_without_ignored(part)}</body></html>\n"
    return Page(
        name, small, facts.get("kind", ""), facts.get("search-module", ""), int(minutes) if minutes.isdigit() else 0
    )


def _without_ignored(text: str) -> str:
    """The text without the elements that Pagefind would ignore; as it is, if there is any doubt where they end."""
    if _DOUBTFUL.search(text):
        return text
    kept, at = [], 0
    while (mark := text.find(_IGNORED, at)) >= 0:
        start = text.rfind("<", at, mark)
        end = _end(text, start)
        if start < 0 or end < 0:
            return text
        kept.append(text[at:start])
        at = end
    return "".join((*kept, text[at:]))


def _end(text: str, start: int) -> int:
    """Where the element that begins at `start` ends, or -1."""
    name = _NAME.match(text, start) if start >= 0 else None
    depth = 0
    for tag in _tags(name[1]).finditer(text, start) if name else ():
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return -1


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}(?=[\s>])[^>]*>")
