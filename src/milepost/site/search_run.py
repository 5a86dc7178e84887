"""Pagefind, in one place: the pages of a shard to the files of an index."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version as installed
from pathlib import Path

from milepost.site.search_pages import Page
from milepost.site.search_shards import Shard
from milepost.system import CannotBuild

_PREFIX = "search-"
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js")
_ENGINE = ("*.js", "*.css", "wasm.*")
"""What the first shard has for all."""
_SIGNATURE = b"pagefind_dcd"


@cache
def version() -> str:
    """Which Pagefind makes the index."""
    return installed("pagefind")


@contextmanager
def room(work: Path) -> Iterator[Path]:
    """A folder to work in. Should we be killed, Pagefind may go on there for a while, and nobody minds."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=work) as folder:
        yield Path(folder)


def sweep(work: Path) -> None:
    """Delete what a killed build left behind."""
    for folder in work.glob(f"{_PREFIX}*"):
        shutil.rmtree(folder, ignore_errors=True)


def run(shard: Shard, text: Callable[[Page], str], room: Path) -> Path:
    """Make the index of a shard in a folder of its own; `text` gives what can be found of a page."""
    place = room / f"shard-{shard.name.strip('/')}"
    _write(shard, text, place / "pages")
    _call(place / "pages", place / "index")
    for pattern in (*_UNUSED, *(_ENGINE if shard.name else ())):
        for file in (place / "index").glob(pattern):
            file.unlink()
    return place / "index"


def _write(shard: Shard, text: Callable[[Page], str], folder: Path) -> None:
    """The pages, in a new folder that is filled by name: Pagefind numbers them as the file system lists them."""
    folder.mkdir(parents=True)
    for page in sorted(shard.pages, key=lambda page: page.name):
        target = folder / page.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text(page), encoding="utf-8", newline="\n")


def _call(pages: Path, target: Path) -> None:
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise CannotBuild("Pagefind, which makes the search index, is not installed; install Milepost again.")
    done = subprocess.run(
        [program, "--site", str(pages), "--output-path", str(target), "--silent"],
        cwd=target.parent,
        env=_clean_environment(),
        capture_output=True,
        text=True,
        errors="replace",
    )
    if done.returncode or not (target / "pagefind.js").is_file():
        raise CannotBuild(f"Pagefind could not make the search index: {(done.stderr or done.stdout).strip()}")


def _clean_environment() -> dict[str, str]:
    """Without the variables Pagefind would take for settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}


def fragments(index: Path) -> dict[str, str]:
    """The id that search gives for each page -> the page's file name."""
    return {file.stem: _page(file) for file in sorted((index / "fragment").glob("*.pf_fragment"))}


def _page(fragment: Path) -> str:
    data = gzip.decompress(fragment.read_bytes()).removeprefix(_SIGNATURE)
    url = str(json.loads(data)["url"]).removeprefix("/")
    return f"{url}index.html" if url.endswith("/") or not url else url
