"""The host's own mkdocs.yml: what it may set, and what is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from milepost.pipeline import CannotBuild, Project, build
from milepost.site import settings

from .conftest import built

REFUSED = {
    "hooks: [evil.py]": "they run code",
    "plugins: [gen-files]": "no other plugin",
    "site_name: !!python/name:os.system": "tags",
    "site_name: !ENV HOME": "tags",
    "INHERIT: ../other.yml": "INHERIT",
    "markdown_extensions: [md_in_html]": "fixed set of Markdown",
    "nav: [{Home: index.md}]": "navigation",
    "theme: {custom_dir: ../elsewhere}": "theme/overrides",
    "theme: {name: readthedocs}": "material",
    "theme: {logo: 'https://example.org/logo.svg'}": "a file of the site",
    "extra_css: ['https://example.org/a.css']": "a file of the site",
    "extra_css: a.css": "must be a list",
    "extra: {analytics: {provider: google}}": "anybody else",
    "site_name: 5": "must be a text",
    "docs_dir: /etc": "must be modules",
    "site_name: a\nsite_name: b": "twice",
    "- a\n- b": "no settings",
    "site_name: [": "cannot be read",
    "sitename: x": "site_name",
}


def read(root: Path, text: str) -> tuple[settings.Settings, list[str]]:
    (root / "mkdocs.yml").write_text(text)
    found, findings = settings.read(Project.at(root))
    return found, [f"{finding.place}: {finding.message} {finding.fix}" for finding in findings]


@pytest.mark.parametrize("text", REFUSED)
def test_refused(tmp_path: Path, text: str) -> None:
    _, findings = read(tmp_path, f"# a comment\n{text}\n")
    assert len(findings) == 1
    assert REFUSED[text] in findings[0]
    assert findings[0].startswith(("mkdocs.yml:2:", "mkdocs.yml:3:"))


@pytest.mark.parametrize("text", ["", "# nothing\n", "site_name: Ours\n", "docs_dir: modules\nplugins: [milepost]\n"])
def test_accepted(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text)[1] == []


def test_our_own_settings_are_in_order() -> None:
    assert settings.read(Project.at(Path(__file__).parents[2]))[1] == []


def test_laid_on_top_of_ours(project: Project) -> None:
    assets = project.root / "theme" / "overrides" / "assets"
    assets.mkdir(parents=True)
    (assets / "house.css").write_text("p { color: red }")
    (project.root / "mkdocs.yml").write_text(
        "site_name: Our school\nextra_css: [assets/house.css]\ntheme: {features: [navigation.instant]}\n"
    )
    built(project)
    made = yaml.safe_load(project.config.read_text())
    assert made["site_name"] == "Our school"
    assert made["extra_css"][-1] == "assets/house.css"
    assert len(made["extra_css"]) > 1
    assert made["theme"]["name"] == "material"
    assert "navigation.instant" in made["theme"]["features"]
    assert "<title>Our school" in (project.site / "index.html").read_text()
    assert (project.site / "assets" / "house.css").is_file()


def test_a_file_that_nobody_brings_is_named(project: Project) -> None:
    (project.root / "mkdocs.yml").write_text("extra_css: [assets/missing.css]\n")
    with pytest.raises(CannotBuild, match=r"assets/missing\.css"):
        build(project)
    assert not project.site.exists()
