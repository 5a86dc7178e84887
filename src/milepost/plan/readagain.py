"""Stage 3. Where a question's answer is taught: a page of its module, or a heading of one."""

from __future__ import annotations

from functools import lru_cache

from milepost.model import Lesson, Module, ReferenceKind
from milepost.plan import address
from milepost.reading import plain
from milepost.siteplan import Link
from milepost.slug import heading_ids, heading_words


def link(module: Module, name: str | None, at: str) -> Link | None:
    """The link for `read_again`, seen from the page `at`."""
    page, heading = module.to_read_again(name) if name else (None, "")
    if page is None:
        return None
    to = address.module_page(module, page) if isinstance(page, Lesson) else address.module(module)
    words = _headings(page).get(heading)
    where = f"{address.relative(at, to)}#{heading}" if words else address.relative(at, to)
    return Link(words or page.fields.title, where)


def _headings(page: Module | Lesson) -> dict[str, str]:
    """The words of the headings of a page, by their ids."""
    return _named(tuple(one.text for one in page.body.references if one.kind is ReferenceKind.HEADING))


@lru_cache(maxsize=100)
def _named(headings: tuple[str, ...]) -> dict[str, str]:
    """All questions of a module ask for those of the same pages."""
    found = [heading_words(one) for one in headings]
    return {name: plain(words) for name, words in zip(heading_ids(found), found, strict=True)}
