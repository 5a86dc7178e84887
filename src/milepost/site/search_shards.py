"""Which page goes into which shard of the search index. A rule that hangs on the pages alone, not on earlier builds.

An index in more shards is sooner brought up to date, and a search has to ask each of them: about 25 kB for a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.site.files import sha256
from milepost.site.search_pages import Page

_PAGES, _MOST = 400, 16
"""So many pages a shard, about; and so many shards at most."""


@dataclass(frozen=True)
class Shard:
    """Pages that are searched as one. `name`: its folder in the index with a slash, empty for the first one.

    `key` changes with whatever Pagefind would make of it.
    """

    name: str
    key: str
    pages: tuple[Page, ...]


def divided(pages: Sequence[Page], version: str) -> list[Shard]:
    """The pages in shards. The pages of a module stay together: they tend to change together."""
    number = shards(len(pages))
    held: dict[int, list[Page]] = defaultdict(list)
    for page in pages:
        held[bucket(page.module or page.name, number)].append(page)
    filled = [held[each] for each in sorted(held)] or [[]]
    return [Shard(f"{each}/" if each else "", _key(some, version), tuple(some)) for each, some in enumerate(filled)]


def shards(pages: int) -> int:
    """A power of two, so that it seldom changes."""
    number = 1
    while number < _MOST and pages > number * _PAGES:
        number *= 2
    return number


def bucket(name: str, number: int) -> int:
    """One of `number` places for everything with this name."""
    return int(sha256(name.encode())[:8], 16) % number


def _key(pages: Iterable[Page], version: str) -> str:
    return sha256("\0".join([version, *(f"{page.name}\0{page.key}" for page in pages)]).encode())
