"""What can be found of a finished page: its searchable part, and what it is. Pagefind reads less, so it is sooner done.

The rest of the page (the frame, and what Pagefind is told to ignore) changes more often than what can be found, and an
index should not be made anew for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from milepost.site.files import sha256

_SEARCHED, _IGNORED = " data-pagefind-body", " data-pagefind-ignore"
_END, _HEAD = "</article>", "<head"
_DOUBTFUL = re.compile(r'="[^"<]*<')
"""Maybe a `<` in an attribute: whoever looks for tags only could be misled."""
_NAME = re.compile(r"<([a-z][a-z0-9-]*)")
_MOST = 1000
"""So many texts stay in memory; the others are made again when they are asked for."""
_FACT = re.compile(r' data-(kind|minutes|search-module)="([^"]*)"')


@dataclass(frozen=True)
class Page:
    """A page by its file name in the site. `key`: the digest of what Pagefind is given of it.

    `module` is the id of the module it belongs to, or empty; `minutes` is 0 where time means nothing.
    """

    name: str
    key: str
    kind: str = ""
    module: str = ""
    minutes: int = 0


Known = Mapping[str, tuple[str, Page | None]]
"""By the name of an HTML file: the digest of the file, and what it is, or None where it cannot be found."""


@dataclass(frozen=True)
class Searched:
    """The HTML files of a site, and the texts of those that had to be read."""

    site: Path
    known: Known
    texts: Mapping[str, str]

    @property
    def pages(self) -> list[Page]:
        """The pages that can be found, by name."""
        return [page for _, (_, page) in sorted(self.known.items()) if page]

    def text(self, page: Page) -> str:
        """What Pagefind is given of `page`: a smaller page with the same words to find."""
        return self.texts.get(page.name) or small(_text(self.site, page.name))


def searched(site: Path, digests: Mapping[str, str], known: Known) -> Searched:
    """What can be found in `site`, whose files have `digests`. Reads the pages that are not `known`."""
    files = {name: digest for name, digest in sorted(digests.items()) if name.endswith(".html")}
    found: dict[str, tuple[str, Page | None]] = {}
    texts: dict[str, str] = {}
    for name, digest in files.items():
        if name in known and known[name][0] == digest:
            found[name] = known[name]
            continue
        whole = _text(site, name)
        text = small(whole) if _SEARCHED in whole else ""
        if len(texts) < _MOST:
            texts[name] = text
        found[name] = digest, page(name, whole, text) if text else None
    return Searched(site, found, texts)


def _text(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def page(name: str, whole: str, text: str) -> Page:
    """What the page says of itself; `text` is what Pagefind is given of the `whole`."""
    start = _start(whole)
    facts = dict(_FACT.findall(whole[start : whole.find(">", start)]))
    minutes = facts.get("minutes", "")
    return Page(
        name,
        sha256(text.encode()),
        facts.get("kind", ""),
        facts.get("search-module", ""),
        int(minutes) if minutes.isdigit() else 0,
    )


def small(whole: str) -> str:
    """The part of a page that can be found, as a page; all of it, where it is not built as ours are."""
    start, end = _start(whole), whole.find(_END)
    if start < 0 or end < start or whole.count(_SEARCHED) > 1:
        return whole
    return f"{whole[: whole.find(_HEAD)]}<body>{_without_ignored(whole[start:end])}</body></html>\n"


def _start(whole: str) -> int:
    """Where the element begins that can be found."""
    return whole.rfind("<", 0, whole.index(_SEARCHED))


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
