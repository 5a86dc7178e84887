"""Makes Pagefind's output the same in every run. Pagefind 1.5 writes filters in the random order of its hash maps;
everything else it writes is stable. Files we do not understand stay as they are: the search works either way.
"""

from __future__ import annotations

import gzip
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from milepost.site import cbor
from milepost.site.files import sha256

_MAGIC = b"pagefind_dcd"


def settle(folder: Path) -> None:
    """Put the index in `folder` into one order, and name its files after what they hold."""
    entry = folder / "pagefind-entry.json"
    with suppress(ValueError, LookupError, TypeError, OSError):
        listed = json.loads(entry.read_bytes())
        for language in listed["languages"].values():
            language["hash"] = _settle_meta(folder, language["hash"])
        entry.write_text(json.dumps(listed, sort_keys=True, separators=(",", ":")), encoding="utf-8")


def _settle_meta(folder: Path, name: str) -> str:
    """The meta file of a language: version, pages, word chunks, filters, sorts, kinds of data. Gives its new name."""
    file = folder / f"pagefind.{name}.pf_meta"
    version, pages, chunks, filters, sorts, kinds = _read(file)
    filters = sorted([title, _settle_filter(folder, filter_name)] for title, filter_name in filters)
    data = _packed([version, pages, chunks, filters, sorted(sorts), kinds])
    return _renamed(file, "pagefind.", name, data)


def _settle_filter(folder: Path, name: str) -> str:
    """The file of a filter: its title, and the pages of each value."""
    file = folder / "filter" / f"{name}.pf_filter"
    if not file.is_file():
        return name
    title, values = _read(file)
    return _renamed(file, "", name, _packed([title, sorted(values)]))


def _renamed(file: Path, prefix: str, name: str, data: bytes) -> str:
    """`file` with `data` in it and the digest of it in its name; the language and the length of the name stay."""
    language, _, old = name.rpartition("_")
    new = f"{language}_{sha256(data)[: len(old)]}"
    file.unlink()
    file.with_name(f"{prefix}{new}{file.suffix}").write_bytes(data)
    return new


def _read(file: Path) -> Any:
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MAGIC):
        raise ValueError(f"{file.name} is not what it was")
    return cbor.decode(data[len(_MAGIC) :])


def _packed(value: Any) -> bytes:
    return gzip.compress(_MAGIC + cbor.encode(value), mtime=0)
