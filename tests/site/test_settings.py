"""The host's own mkdocs.yml: what it may set, and what is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from milepost.pipeline import Project, build
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
    "extra: {search: 5}": "must hold `also`",
    "extra: {search: {other: []}}": "must hold `also`",
    "extra: {search: {also: https://other.example.org/}}": "a list of addresses",
    "extra: {search: {also: [ftp://other.example.org/]}}": "no address",
    "extra: {search: {also: [https://other.example.org/no-slash]}}": "no address",
    "extra: {search: {also: [[https://other.example.org/]]}}": "no address",
    "site_name: 5": "must be a text",
    "docs_dir: /etc": "must be modules",
    "site_name: a\nsite_name: b": "twice",
    "- a\n- b": "no settings",
    "site_name: [": "cannot be read",
    "sitename: x": "site_name",
    "site_name: 2026-13-45": "cannot be read",
    "site_name: !!int abc": "cannot be read",
    "site_name: a\0b": "cannot hold",
    "extra: " + "[" * 3000: "too deep",
    "? [a]\n: x": "cannot be set",
    "site_name: ''": "one line",
    'site_name: "a\\e[31mb"': "one line",
    "site_url: training": "whole address",
    "site_url: 'javascript:alert(1)'": "whole address",
    "repo_url: https://github.com/x/y": "no link to a repository",
    "extra: {consent: {title: x}}": "cookies",
    "extra_css: [../../secret.css]": "a file of the site",
    "extra_css: ['\\\\evil\\a.css']": "a file of the site",
    "extra_css: [{path: a.css}]": "a file of the site",
    "extra_javascript: ['javascript:alert(1)']": "a file of the site",
    "extra_javascript: [{path: assets/milepost/js/milepost.js, typo: 1}]": "a file of the site",
    "theme: {logo: assets/none.svg}": "theme/overrides/assets/none.svg",
    "theme: {language: xx}": "no language",
    "theme: {language: ../../x}": "no language",
    "theme: {icon: {logo: ../../../etc/passwd}}": "names no icon",
    "theme: {icon: {logo: nope/nope}}": "names no icon",
    "theme: {icon: x}": "must hold settings",
    "theme: {direction: 5}": "ltr or rtl",
    "theme: {features: x}": "list of names",
    "theme: {features: [5]}": "list of names",
    "theme: {palette: red}": "plain names",
    "theme: {palette: {primary: indigo}}": "in a style file",
    "theme: {palette: {primary: [1]}}": "plain names",
    "theme: {palette: {scheme: '\"><script>'}}": "plain names",
    "theme: {palette: {toggle: {icon: nope}}}": "names no icon",
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
    assert findings[0].startswith(("mkdocs.yml:1:" if "too deep" in findings[0] else "mkdocs.yml:2:", "mkdocs.yml:3:"))


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
    assert made["extra_css"] == ["assets/house.css"]
    assert len(made["extra_javascript"]) == 1
    assert made["extra"]["styles"]
    assert made["theme"]["name"] == "material"
    assert "navigation.instant" in made["theme"]["features"]
    assert "<title>Our school" in (project.site / "index.html").read_text()
    assert (project.site / "assets" / "house.css").is_file()


def test_a_file_that_nobody_brings_is_named(project: Project) -> None:
    (project.root / "mkdocs.yml").write_text("site_name: Ours\nextra_css: [assets/missing.css]\n")
    (finding,) = build(project).findings
    assert str(finding.place) == "mkdocs.yml:2:1"
    assert "theme/overrides/assets/missing.css" in finding.fix
    assert not project.site.exists()


def test_a_link_among_the_overrides_is_not_published(project: Project) -> None:
    assets = project.root / "theme" / "overrides" / "assets"
    assets.mkdir(parents=True)
    (assets / "secret.txt").symlink_to("/etc/passwd")
    (finding,) = build(project).findings
    assert str(finding.place) == "theme/overrides/assets/secret.txt:1:1"
    assert not project.site.exists()


@pytest.mark.parametrize("kind", ["folder", "dangling link", "link out of the project"])
def test_settings_that_are_no_file_of_the_project(project: Project, kind: str) -> None:
    built(project)
    path = project.root / "mkdocs.yml"
    path.unlink(missing_ok=True)
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("nowhere" if kind == "dangling link" else "/etc/passwd")
    (finding,) = build(project).findings
    assert "no file of the project" in finding.message


def test_the_look_of_material_can_be_set_where_it_is_plain(tmp_path: Path) -> None:
    text = """\
theme:
  logo: assets/milepost/images/favicon.svg
  icon: {logo: material/school}
  language: de
  direction: ltr
  features: [navigation.top]
  palette: {scheme: slate, primary: custom, toggle: {icon: material/school, name: Light}}
extra_css: [assets/milepost/css/base.css]
extra_javascript: [{path: assets/milepost/js/milepost.js, type: module}]
"""
    assert read(tmp_path, text)[1] == []
