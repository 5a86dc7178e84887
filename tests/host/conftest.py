"""A host's project: the starter, with a look of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from milepost.findings import has_errors
from milepost.new import new_curriculum
from milepost.pipeline import Project, build

Build = Callable[..., Project]

SETTINGS = """\
site_name: ACME Academy
copyright: © 2026 ACME
theme:
  logo: assets/logo.svg
  favicon: assets/logo.svg
extra_css: [assets/house.css]
"""
COLOURS = """\
[data-md-color-scheme] { --mp-brand: #7a1f5c; --mp-on-brand: #fff }
@media screen { [data-md-color-scheme="slate"] { --mp-brand: #f0a6d3; --mp-on-brand: #2a0d20 } }
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#7a1f5c"/></svg>\n'


@pytest.fixture
def host(tmp_path: Path) -> Project:
    """A project with the host's name, logo, colours and footer."""
    root = tmp_path / "Schulung für alle"
    new_curriculum(root)
    overrides = root / "theme" / "overrides"
    for name, text in {
        "assets/house.css": COLOURS,
        "assets/logo.svg": LOGO,
        "partials/footer.html": "<footer><p>The footer of the house, {{ config.copyright }}</p></footer>\n",
    }.items():
        (overrides / name).parent.mkdir(parents=True, exist_ok=True)
        (overrides / name).write_text(text, encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    return Project.at(root)


@pytest.fixture
def made() -> Build:
    """Builds a project that must build."""

    def make(project: Project) -> Project:
        outcome = build(project)
        assert not has_errors(outcome.findings), outcome.findings
        return project

    return make
