"""The generated `out/mkdocs.yml` and `out/theme`: plain settings and files any engine can read. Imports no engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from milepost import resources
from milepost.site.assets import styles
from milepost.site.brought import material
from milepost.site.docs import page_file
from milepost.site.files import files_below, keep_only, write
from milepost.site.project import Project
from milepost.site.settings import FILES, Settings
from milepost.siteplan import SitePlan

_HEAD = "# Made by Milepost from theme/mkdocs.yml, your mkdocs.yml and the curriculum. Changes here are lost.\n"
_ADDED = FILES | {"features"}


def text(site: SitePlan, settings: Settings) -> str:
    """The `mkdocs.yml` of the site: ours, what the host sets on top of it, and what the plan says."""
    base = yaml.safe_load((resources.theme() / "mkdocs.yml").read_text(encoding="utf-8"))
    language = {"theme": {"language": _theme_language(site.language)}}
    planned = {"site_name": site.title, "site_description": site.summary}
    merged = _merged(_merged(_merged(base, language), planned), settings.values) | _places(site)
    merged["extra"] = {**merged.get("extra", {}), "styles": styles(), "for_authors": site.for_authors}
    merged["theme"] |= {"name": "material", "custom_dir": "theme"}
    return _HEAD + yaml.safe_dump(merged, allow_unicode=True, sort_keys=True, width=120)


def _places(site: SitePlan) -> dict[str, Any]:
    """Where things lie. The navigation holds the top sections only, so its cost does not grow with the curriculum.

    A hand-started `mkdocs build -f out/mkdocs.yml` writes to work/plain, beside the sites we keep.
    """
    return {
        "docs_dir": "docs",
        "site_dir": "work/plain",
        "nav": [{section.title: page_file(section.address)} for section in site.sections],
        "not_in_nav": "/**",
        "plugins": [],
    }


def _merged(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """`over` laid on `under`: mappings are merged, style and script files and features are added, all else replaces."""
    both = dict(under)
    for key, value in over.items():
        below = under.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            both[key] = _merged(below, value)
        elif key in _ADDED and isinstance(below, list) and isinstance(value, list):
            both[key] = below + [item for item in value if item not in below]
        else:
            both[key] = value
    return both


def _theme_language(language: str) -> str:
    """The translation of Material that fits `language` best."""
    known = material() / "partials" / "languages"
    choices = (language, language.partition("-")[0])
    return next((choice for choice in choices if (known / f"{choice}.html").is_file()), "en")


def update_theme(project: Project) -> None:
    """Bring `out/theme` in step: our overrides, with the host's laid on top."""
    wanted: dict[str, Path] = {}
    for folder in (resources.theme() / "overrides", project.overrides):
        wanted |= {name: Path(entry.path) for name, entry in files_below(folder).items()}
    keep_only(project.theme, wanted)  # first: what was a file may be a folder now
    for name, path in wanted.items():
        write(project.theme / name, path.read_bytes())
