"""What a learner did, put into a page's store and read from it, through the site's own module."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from playwright.sync_api import Page

Item = dict[str, Any]

ENTRY = """[...document.scripts].find((script) => script.src.endsWith("assets/milepost/js/milepost.js")).src"""
_CALL = f"""async ([file, name, given]) => {{
  const module = await import(new URL(file, {ENTRY}).href)
  return module[name](...given)
}}"""
_RAW = """([name, records]) => new Promise((resolve, reject) => {
  const asked = indexedDB.open(name)
  asked.onerror = () => reject(asked.error)
  asked.onsuccess = () => {
    const work = asked.result.transaction("items", "readwrite")
    for (const record of records) work.objectStore("items").put(record)
    work.oncomplete = () => (asked.result.close(), resolve())
    work.onabort = () => reject(work.error)
  }
})"""


def call(page: Page, name: str, *given: Any, file: str = "store.js") -> Any:
    """The answer of a function of one of our modules, in this page."""
    return page.evaluate(_CALL, [file, name, list(given)])


def write(page: Page, kind: str, key: str, value: Any, digest: str = "") -> Item:
    """As a page would write it, now."""
    written: Item = call(page, "write", kind, key, value, digest)
    return written


def item(kind: str, key: str, value: Any, digest: str = "", at: int = 0) -> Item:
    """An item as it is stored; `at` in milliseconds since 1970."""
    return {"kind": kind, "key": key, "at": at, "digest": digest, "value": value}


def seed(page: Page, items: Iterable[Item]) -> None:
    """Items with a time of their own, all at once, merged as an import would."""
    call(page, "take", list(items), file="store-bulk.js")


def seed_raw(page: Page, records: Iterable[Item]) -> None:
    """Records of any shape, past every check: what a damaged store would hold."""
    call(page, "state")
    page.evaluate(_RAW, [database(page), list(records)])


def database(page: Page) -> str:
    """The name of this site's database."""
    name: str = page.evaluate(f"async () => (await import(new URL('store-place.js', {ENTRY}).href)).NAME")
    return name


def read(page: Page, kind: str, key: str) -> Item | None:
    """What a page reads: nothing for what was taken back."""
    found: Item | None = call(page, "read", kind, key)
    return found


def stored(page: Page, kind: str, prefix: str = "") -> list[Item]:
    """What a page reads of a kind, by key."""
    found: list[Item] = call(page, "list", kind, prefix)
    return sorted(found, key=lambda one: str(one["key"]))


def everything(page: Page) -> list[Item]:
    """Also what no page reads."""
    found: list[Item] = call(page, "all", file="store-bulk.js")
    return found
