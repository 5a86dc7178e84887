"""What our own files may not hold: markup made from text, inline scripts and styles, addresses of other hosts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT
from tests.browser.served import Site

SCRIPTS = sorted((ROOT / "theme" / "assets" / "js").glob("*.js"))
STYLES = sorted((ROOT / "theme" / "assets" / "css").glob("*.css"))
UNSAFE = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|srcdoc")
ALLOWED = {
    "review-question.js": {"DOMParser"},  # reads a page of this site as a document in which nothing runs
    "search-fault.js": {"eval"},  # names the directive 'wasm-unsafe-eval'
}
SVG = "http://www.w3.org/2000/svg"  # a name; nothing is fetched from there
INLINE = re.compile(r"<script(?![^>]*\b(?:src=|type=\"application/json\"))|<style|<[^>]*\s(?:style|on[a-z]+)=[\"']")


def names(file: Path) -> str:
    return file.name


@pytest.mark.parametrize("file", SCRIPTS, ids=names)
def test_scripts_never_make_markup_from_text(file: Path) -> None:
    assert set(UNSAFE.findall(file.read_text(encoding="utf-8"))) <= ALLOWED.get(file.name, set())


@pytest.mark.parametrize("file", [*SCRIPTS, *STYLES], ids=names)
def test_files_are_small_and_call_nobody(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= (150 if file.suffix == ".js" else 250)
    assert not re.findall(r"https?://|@import", text.replace(SVG, ""))


def test_pages_hold_no_inline_script_or_style(site: Site) -> None:
    found = {at: hits for at, html in site.pages.items() if (hits := INLINE.findall(html))}
    assert found == {}


def test_every_file_a_page_names_is_there(site: Site) -> None:
    named = {
        (site.folder / at / url).resolve()
        for at, html in site.pages.items()
        for url in re.findall(r'(?:src|<link rel="(?:stylesheet|icon)" href)="([^":]+)"', html)
    }
    assert [path for path in named if not path.is_file()] == []
