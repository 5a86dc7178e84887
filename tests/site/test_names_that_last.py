"""What `docs/scaling.md` lets browsers keep for a year never changes under its name."""

from __future__ import annotations

import re
from pathlib import Path

from milepost.pipeline import Project

from .conftest import built, tree, write_module
from .test_incremental import curriculum_title, lesson, replace_text, title

SCALING = Path(__file__).parents[2] / "docs" / "scaling.md"
KEPT = [re.compile(found) for found in re.findall(r'"~(.+)"\s+"public, max-age', SCALING.read_text(encoding="utf-8"))]


def lasting(name: str) -> bool:
    return any(pattern.search(f"/training/{name}") for pattern in KEPT)


def test_no_file_changes_under_a_name_that_lasts(project: Project) -> None:
    assert len(KEPT) == 2
    built(project)
    first = seen = {name: data for name, data in tree(project.site).items() if lasting(name)}
    for edit in (title, lesson, curriculum_title):
        edit(project.root, project.root)
        replace_text(project.root / "modules/basics/speak.md", "The text of", "The text of speak, the text of")
        built(project)
        now = {name: data for name, data in tree(project.site).items() if lasting(name)}
        assert [name for name in now.keys() & seen.keys() if now[name] != seen[name]] == [], edit
        seen = seen | now
    for end in (".pf_fragment", ".pf_index", ".pf_meta"):
        assert any(name.endswith(end) for name in seen.keys() - first.keys()), end
    assert any(name.endswith(".min.js") for name in first)


def test_a_year_is_for_few_names_only(project: Project) -> None:
    write_module(project.root, "write", title="Write clearly")
    built(project)
    names = {name for name in tree(project.site) if not lasting(name)}
    assert {"index.html", "pagefind/shards.json", "pagefind/pagefind.js", "assets/milepost/css/base.css"} <= names
