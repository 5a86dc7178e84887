"""What the tests of progress share: the curriculum as pages know it, and learners who did something."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser import stored
from tests.browser.served import Site

DAY = 1_790_000_000_000
"""A day of the past, as the store counts."""
NO_STORAGE = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError') } })"


@cache
def _curriculum(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "assets/milepost/data/curriculum.json").read_text(encoding="utf-8"))
    return found


def curriculum(site: Site) -> dict[str, Any]:
    """What the build tells the browser."""
    return _curriculum(site.folder)


def path(site: Site) -> dict[str, Any]:
    """The path with most modules."""
    longest: dict[str, Any] = max(curriculum(site)["paths"], key=lambda one: len(one["modules"]))
    return longest


def on_path(site: Site, number: int) -> str:
    """The id of a module of that path."""
    found: str = path(site)["modules"][number]["id"]
    return found


def module(site: Site, name: str) -> dict[str, Any]:
    """What is known of a module."""
    found: dict[str, Any] = curriculum(site)["modules"][name]
    return found


def pages(site: Site, name: str) -> list[str]:
    """Its pages that count."""
    return [one for one in module(site, name)["pages"] if one != "index"]


def url(site: Site, name: str, page: str = "") -> str:
    """A page of a module, by its id; lessons have an address of their own."""
    first = site.url + module(site, name)["url"]
    if page in ("", "quiz", "plan"):
        return first + (f"{page}/" if page else "")
    return next(site.url + at for at, text in site.pages.items() if f'data-module="{name}" data-page="{page}"' in text)


def finished(site: Site, name: str, digest: str = "", at: int = DAY) -> stored.Item:
    """The item of a module that is done."""
    known = curriculum(site)["modules"].get(name, {"title": "How to fax", "minutes": 30, "digest": "0" * 12})
    value = {"done": True, "minutes": known["minutes"], "title": known["title"]}
    return stored.item("module", name, value, digest or known["digest"], at)


def page_done(name: str, page: str, minutes: int = 5) -> stored.Item:
    """The item of a page that is done."""
    return stored.item("page", f"{name}/{page}", {"done": True, "minutes": minutes}, at=DAY)


def chosen(role: str) -> stored.Item:
    """The item of a role."""
    return stored.item("role", role, {"chosen": True}, at=DAY)


def text(key: str, words: str) -> stored.Item:
    """Something that was written."""
    return stored.item("text", key, {"text": words}, at=DAY)


def answer(key: str, digest: str) -> stored.Item:
    """An answer to a question."""
    given = {"type": "single", "state": "right", "score": 1, "tries": 1, "sure": "", "given": ["a"]}
    return stored.item("answer", key, given, digest, DAY)


def learner(site: Site) -> list[stored.Item]:
    """Somebody in the middle of a path: one module done, one that changed since, one begun, one that is gone."""
    done, changed, begun = (on_path(site, number) for number in range(3))
    question = next(iter(module(site, changed)["questions"]))
    last = url(site, begun, pages(site, begun)[1]).removeprefix(site.url)
    plan = {
        "made": "2026-11-10",
        "looks": {"7": {"how": "It worked twice.", "done": True}, "30": {"how": "", "done": False}},
    }
    return [
        chosen(path(site)["role"]),
        finished(site, done),
        *(page_done(done, one) for one in pages(site, done)),
        finished(site, changed, "0" * 12, DAY + 1),
        *(page_done(changed, one) for one in pages(site, changed)),
        answer(f"{changed}/{question}", "0" * 12),
        page_done(begun, pages(site, begun)[0]),
        finished(site, "a-module-that-is-gone", at=DAY - 1),
        stored.item("place", "last", {"url": last, "title": "Where I was", "module": begun}, at=DAY),
        text(f"{done}/mp-reflection", "I thought about <b>Friday</b>.\n<img src=x onerror=alert(1)>"),
        text(f"{done}/mp-if", "somebody interrupts me"),
        text(f"{done}/mp-then", "I finish my sentence"),
        text(f"{changed}/{question}", "In a hurry: it depends."),
        text("a-module-that-is-gone/why", "Paper is patient."),
        stored.item("plan", done, plan, at=DAY),
    ]


def open_as(page: Page, site: Site, items: list[stored.Item], at: str = "") -> None:
    """Open a page of the site as somebody who did this."""
    page.goto(site.of_kind("about"))
    stored.seed(page, items)
    page.goto(at if at.startswith("http") else site.url + at)
