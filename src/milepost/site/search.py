"""Finished pages to a search index, by Pagefind: in shards, so that an edit makes one of them anew and not everything.

The index is the same in every run, because no page has `data-pagefind-filter`: Pagefind 1.5 writes filters in a random
order (and nothing else). Facets are a file of our own beside it.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from milepost.copies import cores
from milepost.site import search_facets, search_run
from milepost.site.digest import code_digest
from milepost.site.files import files_below, keep_only, remove, sha256, write
from milepost.site.ledger import Ledger
from milepost.site.search_memory import Kept, Memory, holds, read, remember
from milepost.site.search_pages import Page, searched
from milepost.site.search_shards import Shard, divided

FOLDER = "pagefind"
_STORE = "search"
"""In the work folder: the index, as it will stand in the site."""
_LIST, _FACETS = "shards.json", "facets.json"
"""What the browser asks for first: it is in the site when the index is whole, and says so to us too. What may wait."""


@dataclass(frozen=True)
class Shown:
    """What the search of a site says of itself: its title, and the addresses of other sites to search as well."""

    title: str = ""
    also: tuple[str, ...] = ()


def is_ready(site: Path) -> bool:
    """Whether the index of `site` is whole and fits its pages."""
    return (site / FOLDER / _LIST).is_file()


def outdate(site: Path) -> None:
    """Note that pages of `site` change."""
    (site / FOLDER / _LIST).unlink(missing_ok=True)


def index(site: Path, work: Path, shown: Shown) -> None:
    """Make the index for the pages of `site` and place it there."""
    make(site, work, shown, Ledger().now(site).digests)
    place(site, work)


def make(site: Path, work: Path, shown: Shown, digests: Mapping[str, str]) -> None:
    """Bring the index in `work` in step with the pages of `site`, whose files have `digests`.

    Shards whose pages are the same stay as they are.
    """
    store, version, code, known = work / _STORE, search_run.version(), code_digest(), read(work)
    found = searched(site, digests, known.pages if known.code == code else {})
    shards = divided(found.pages, version)
    kept = {one.name: known.shards[one.name] for one in shards if _is_kept(store, one, known.shards.get(one.name))}
    keep_only(store, {name for one in kept.values() for name in one.files})
    shards_made = kept | _made(store, work, [one for one in shards if one.name not in kept], found.text)
    remember(work, Memory(shards_made, found.known, code))
    ids = {key: name for one in shards_made.values() for key, name in one.pages.items()}
    write(store / _FACETS, _json(search_facets.facets(site, found.pages, ids)))
    write(store / _LIST, _json({"version": version, **asdict(shown), "shards": [one.name for one in shards]}))


def place(site: Path, work: Path) -> None:
    """Bring `site/pagefind/` in step with the index in `work`."""
    store, folder = work / _STORE, site / FOLDER
    names = list(files_below(store))
    keep_only(folder, set(names))
    for name in sorted(names, key=lambda name: (name == _LIST, name)):
        _link(store / name, folder / name)


def sweep(work: Path) -> None:
    """Delete what a killed build left behind."""
    search_run.sweep(work)


def _is_kept(store: Path, shard: Shard, known: Kept | None) -> bool:
    return known is not None and known.key == shard.key and holds(store, known.files)


def _made(store: Path, work: Path, shards: Sequence[Shard], text: Callable[[Page], str]) -> dict[str, Kept]:
    """Make shards, as many at a time as there are cores, and move them to where they belong."""
    with search_run.room(work) as room, ThreadPoolExecutor(max_workers=cores()) as workers:
        indexes = workers.map(lambda one: search_run.run(one, text, room), shards)
        return {shard.name: _moved(shard, index, store) for shard, index in zip(shards, indexes, strict=True)}


def _moved(shard: Shard, index: Path, store: Path) -> Kept:
    """Take one finished shard into the index."""
    pages, files = search_run.fragments(index), {}
    for file in sorted(path for path in index.rglob("*") if path.is_file()):
        name = shard.name + file.relative_to(index).as_posix()
        files[name] = sha256(file.read_bytes())
        (store / name).parent.mkdir(parents=True, exist_ok=True)
        file.replace(store / name)
    return Kept(shard.key, files, pages)


def _link(source: Path, target: Path) -> None:
    """Make `target` the same file as `source`, where the file system can; otherwise a copy."""
    if target.exists() and target.samefile(source):
        return
    remove(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
