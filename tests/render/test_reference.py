"""The reference curriculum, as it stands: every link leads somewhere, every page is well built."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from itertools import pairwise

import markdown
import pytest
import yaml

from milepost.load import load
from milepost.plan import plan
from milepost.render import render
from milepost.resources import data
from milepost.siteplan import SitePlan
from tests.render.helpers import TEMPLATES, Seen, split

ROOT = data("curriculum").parent


@cache
def site() -> SitePlan:
    curriculum, _ = load(ROOT)
    return plan(curriculum)


@cache
def texts() -> dict[str, str]:
    return {page.address: page.text for page in render(site(), site().pages, TEMPLATES, "chrome")}


@cache
def seen(address: str) -> Seen:
    return Seen(split(texts()[address])[1])


def target(address: str, url: str) -> tuple[str, str]:
    place, _, fragment = url.partition("#")
    if not place:
        return address, fragment
    found = posixpath.normpath(posixpath.join("/", address, place)).lstrip("/")
    return f"{found}/" if place.endswith("/") and found else found, fragment


def urls(address: str) -> list[str]:
    front = yaml.safe_load(split(texts()[address])[0])
    around = [*front["crumbs"], front["previous"], front["next"], front["sidebar"]]
    around += (front["sidebar"] or {"items": []})["items"]
    found = [one["url"] for one in around if one] + seen(address).values("href") + seen(address).values("src")
    return [url for url in found if not re.match(r"https?:|mailto:", url)]


@pytest.mark.parametrize("address", [page.address for page in site().pages])
def test_every_link_leads_to_a_page_or_a_picture(address: str) -> None:
    pictures = {asset.address for asset in site().assets}
    for url in urls(address):
        page, fragment = target(address, url)
        assert page in texts() or page in pictures, url
        assert not fragment or fragment in seen(page).values("id"), url


@pytest.mark.parametrize("address", [page.address for page in site().pages])
def test_a_page_is_well_built_and_passes_markdown_untouched(address: str) -> None:
    body, page = split(texts()[address])[1], seen(address)
    levels = [int(tag[1]) for tag in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(page.values("id")) == len(set(page.values("id")))
    assert markdown.markdown(body, extensions=[]) == body


def test_addresses_are_unique() -> None:
    addresses = [page.address for page in site().pages]
    assert len(addresses) == len({address.casefold() for address in addresses})


def test_no_link_of_an_author_was_dropped() -> None:
    for address, text in texts().items():
        assert "<p><span>" not in text, address
        assert "[@" not in text, address
