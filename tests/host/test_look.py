"""The host's name, logo, colours and templates, laid over ours by the ways docs/hosting.md names."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from milepost import resources
from milepost.pipeline import Project

from .conftest import Build

ROOT = Path(__file__).resolve().parents[2]


def test_name_logo_and_footer_are_the_hosts(host: Project, made: Build) -> None:
    home = (made(host).site / "index.html").read_text(encoding="utf-8")
    assert "<title>ACME Academy</title>" in home
    assert 'src="assets/logo.svg"' in home
    assert "The footer of the house, © 2026 ACME" in home
    assert home.index("assets/milepost/css/base.css") < home.index("assets/house.css")


def test_own_main_template_extends_ours(host: Project, made: Build) -> None:
    main = '{% extends "milepost.html" %}{% block header %}<p>A notice</p>{{ super() }}{% endblock %}'
    (host.overrides / "main.html").write_text(main)
    with host.settings.open("a", encoding="utf-8") as settings:
        settings.write("site_url: https://docs.example.org/training/\n")
    made(host)
    for page in ("index.html", "404.html", "modules/your-module/index.html"):
        text = (host.site / page).read_text(encoding="utf-8")
        assert "<p>A notice</p>" in text
        assert "ACME Academy" in text


@pytest.mark.browser
def test_colours_come_from_the_hosts_style_file(host: Project, made: Build, browser: Browser) -> None:
    made(host)
    for scheme, colour in (("default", "rgb(122, 31, 92)"), ("slate", "rgb(240, 166, 211)")):
        with closing(browser.new_page()) as page:
            page.goto((host.site / "index.html").as_uri())
            page.evaluate("scheme => document.body.dataset.mdColorScheme = scheme", scheme)
            link = page.get_by_role("link", name="see all modules")
            expect(link).to_have_css("color", colour)


def test_documented_colours_exist() -> None:
    tokens = (resources.theme() / "assets" / "css" / "tokens.css").read_text(encoding="utf-8")
    named = set(re.findall(r"--mp-[a-z-]+", (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")))
    assert len(named) > 5
    assert {name for name in named if f"{name}:" not in tokens} == set()


def test_a_file_that_becomes_a_folder(host: Project, made: Build) -> None:
    thing = host.overrides / "assets" / "thing"
    thing.write_text("a file")
    made(host)
    thing.unlink()
    thing.mkdir()
    (thing / "inside.txt").write_text("a file in a folder")
    made(host)
    assert (host.site / "assets" / "thing" / "inside.txt").is_file()
