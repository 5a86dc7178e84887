"""What the last build knew of its pages and of the shards of its index. If anything is wrong, nothing is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

from milepost.site import sealed
from milepost.site.files import sha256
from milepost.site.search_pages import Known, Page

_FORMAT = 2
_FILE = "search.json"


@dataclass(frozen=True)
class Kept:
    """A shard: the key it was made under, the digest of each of its files, and its pages by their ids."""

    key: str
    files: Mapping[str, str]
    pages: Mapping[str, str]


@dataclass(frozen=True)
class Memory:
    """The shards by name, and the pages, as they were understood by the code of the digest `code`."""

    shards: Mapping[str, Kept] = field(default_factory=dict)
    pages: Known = field(default_factory=dict)
    code: str = ""


def read(work: Path) -> Memory:
    """What the last build knew, if that is there and whole."""
    try:
        body = sealed.read(work / _FILE, _FORMAT)
        shards = {name: Kept(**shard) for name, shard in body["shards"].items()}
        return Memory(shards, {name: _page(name, *entry) for name, entry in body["pages"].items()}, body["code"])
    except sealed.WRONG:
        return Memory()


def _page(name: str, digest: str, facts: list[Any] | None) -> tuple[str, Page | None]:
    return digest, None if facts is None else Page(name, *facts)


def remember(work: Path, memory: Memory) -> None:
    """Replace what is known."""
    pages = {name: (digest, page and astuple(page)[1:]) for name, (digest, page) in memory.pages.items()}
    body = {"code": memory.code, "shards": memory.shards, "pages": pages}
    sealed.write(work / _FILE, _FORMAT, body)


def holds(folder: Path, files: Mapping[str, str]) -> bool:
    """Whether `folder` has these files with these digests."""
    try:
        return all(sha256((folder / name).read_bytes()) == digest for name, digest in files.items())
    except OSError:
        return False
