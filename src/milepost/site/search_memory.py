"""What the last build knew of the shards of its search index. Anything wrong with it means: nothing is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from milepost.site.files import sha256, write_atomically

_FORMAT = 1
_FILE = "search.json"


@dataclass(frozen=True)
class Kept:
    """A shard: the key it was made under, the digest of each of its files, and its pages by their ids."""

    key: str
    files: Mapping[str, str]
    pages: Mapping[str, str]


def read(work: Path) -> dict[str, Kept]:
    """The shards of the last build, by name, if that is known."""
    try:
        stored = json.loads((work / _FILE).read_bytes())
        body = stored["shards"]
        if (stored["format"], stored["sha256"]) != (_FORMAT, _seal(body)):
            return {}
        return {name: Kept(**shard) for name, shard in body.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def remember(work: Path, shards: Mapping[str, Kept]) -> None:
    """Replace what is known."""
    body = {name: asdict(shard) for name, shard in shards.items()}
    write_atomically(work / _FILE, json.dumps({"format": _FORMAT, "sha256": _seal(body), "shards": body}).encode())


def holds(folder: Path, files: Mapping[str, str]) -> bool:
    """Whether `folder` has these files with these digests."""
    try:
        return all(sha256((folder / name).read_bytes()) == digest for name, digest in files.items())
    except OSError:
        return False


def _seal(body: object) -> str:
    return sha256(json.dumps(body, sort_keys=True).encode())
