"""A docs file to a page of MkDocs, without Markdown: its head is JSON, one line per key, its body one block of HTML.

MkDocs reads the head as YAML and the body tag by tag to find out that there is nothing to do, which is most of its
time. The result is the same: other engines build `out/docs` as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

_FENCE = "---\n"
_BLANK = re.compile(r"\n +(?=\n)")
_TAB = 4


@contextmanager
def opened(file: File) -> Iterator[Page]:
    """The page of `file`, read for as long as it lasts: the templates of other pages shall find nothing of it."""
    page = file.page
    if page is None:
        raise ValueError("a docs file without a page")
    before = page.meta, page.markdown, page.content
    try:
        _read(page)
        yield page
    finally:
        page.meta, page.markdown, page.content = before


def _read(page: Page) -> None:
    """Do what `page.read_source` and `page.render` do, with a docs file that we made."""
    text = bytes(page.file.content_bytes).decode()
    before, _, rest = text.partition(_FENCE)
    head, _, body = rest.partition(f"\n{_FENCE}")
    if before or "\r" in text or not body.startswith("<div "):
        raise ValueError("not a docs file of ours")
    page.meta = dict(map(_pair, head.split("\n")))
    page.markdown, page.content = body, _content(body)


def _pair(line: str) -> tuple[str, Any]:
    key, _, value = line.partition(": ")
    return key, json.loads(value)


def _content(body: str) -> str:
    """Of a block of HTML, Markdown changes some whitespace only, and drops two characters that it needs for itself."""
    return _BLANK.sub("\n", body.replace("\2", "").replace("\3", "").expandtabs(_TAB)).strip()
