"""The stage as a whole: same bytes each time, misspellings fail, pages are well built."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from milepost.plan import plan
from milepost.render import render
from milepost.render import stage as stage_module
from tests.pages.sample import curriculum
from tests.render.helpers import TEMPLATES, Seen, pages, sample_pages, split

HASHES = (
    "import hashlib;from tests.pages.sample import curriculum;from tests.render.helpers import pages;"
    "from milepost.plan import plan;"
    "print(hashlib.sha256(repr((pages(curriculum()), plan(curriculum()))).encode()).hexdigest())"
)


def test_the_same_plan_gives_the_same_text() -> None:
    assert pages(curriculum()) == pages(curriculum()) == sample_pages()


def test_the_order_of_hashes_does_not_matter() -> None:
    def run(seed: str) -> str:
        environment = os.environ | {"PYTHONHASHSEED": seed}
        return subprocess.run([sys.executable, "-c", HASHES], env=environment, check=True, stdout=-1, text=True).stdout

    assert run("1") == run("2")


def test_the_pages_come_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where there are so many of them that they come in several portions."""
    monkeypatch.setattr(stage_module, "_MANY", 7)
    monkeypatch.setattr(stage_module, "_FEW", 2)
    site = plan(curriculum())
    texts = list(render(site, site.pages, TEMPLATES, "chrome"))
    assert [page.address for page in texts] == [page.address for page in site.pages]
    assert {page.address: page.text for page in texts} == sample_pages()


def test_a_part_of_the_pages_is_rendered_as_in_the_whole() -> None:
    site = plan(curriculum())
    alone = {page.address: page.text for one in site.pages for page in render(site, [one], TEMPLATES, "chrome")}
    assert alone == sample_pages()


def test_a_misspelt_name_in_a_template_fails(tmp_path: Path) -> None:
    (tmp_path / "home.html.jinja").write_text("<div>{{ view.sumary }}</div>", encoding="utf-8")
    site = plan(curriculum())
    with pytest.raises(UndefinedError, match="sumary"):
        list(render(site, site.pages[:1], tmp_path, "chrome"))


def test_values_are_escaped_in_templates(tmp_path: Path) -> None:
    (tmp_path / "home.html.jinja").write_text("<div>{{ view.summary }}</div>", encoding="utf-8")
    site = plan(curriculum(lambda _name, _text: "<b>&"))
    (page,) = render(site, site.pages[:1], tmp_path, "chrome")
    assert split(page.text)[1] == "<div>&lt;b&gt;&amp;</div>"


@pytest.mark.parametrize("address", sample_pages())
def test_a_page_is_well_built(address: str) -> None:
    body = split(sample_pages()[address])[1]
    seen = Seen(body)
    levels = [int(tag[1]) for tag in seen.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = seen.values("id")
    assert len(ids) == len(set(ids))
    pointed = [*seen.values("for"), *seen.values("aria-labelledby")]
    pointed += [url[1:] for url in seen.values("href") if url.startswith("#")]
    assert set(pointed) <= set(ids)


def test_no_template_asks_for_code_or_style() -> None:
    for file in TEMPLATES.rglob("*.jinja"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"<script|<style|\bstyle=|\bon[a-z]+=|\|\s*(safe|sort|sum|map|select|groupby)", text), file


def test_author_text_is_never_a_template() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in Path(stage_module.__file__).parent.glob("*.py"))
    assert "from_string" not in code
    assert "Template(" not in code
