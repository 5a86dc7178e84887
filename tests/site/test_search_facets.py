"""What searches can be narrowed by, in the file beside the index."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from milepost.pipeline import Project

from .conftest import built


def facets_of(site: Path) -> Any:
    return json.loads((site / "pagefind/facets.json").read_bytes())


def curriculum_of(site: Path) -> Any:
    return json.loads((site / "assets/milepost/data/curriculum.json").read_bytes())


def values(data: Any, page: str) -> dict[str, list[str]]:
    """The ids of what a page can be narrowed by, read as the browser reads it."""
    kind, minutes, about = data["pages"][page]
    lists = (
        data["modules"][about][1:] if isinstance(about, int) and about >= 0 else about if about != -1 else [[], [], []]
    )
    places = [*lists, [minutes] if minutes >= 0 else [], [kind]]
    return {
        facet["id"]: [facet["values"][place][0] for place in some]
        for facet, some in zip(data["facets"], places, strict=True)
    }


def found_as(project: Project, address: str) -> str:
    """What a search calls the page at `address`."""
    shards = json.loads((project.work / "search.json").read_bytes())["kept"]["shards"].values()
    return next(key for shard in shards for key, name in shard["pages"].items() if name == f"{address}index.html")


def test_pages_carry_what_their_module_has(project: Project) -> None:
    built(project)
    data = facets_of(project.site)
    assert [facet["id"] for facet in data["facets"]] == ["role", "competency", "level", "minutes", "kind"]
    assert values(data, found_as(project, "modules/listen/two-moves/")) == {
        "role": ["engineer"],
        "competency": ["communication"],
        "level": ["1"],
        "minutes": ["15"],
        "kind": ["lesson"],
    }


def test_other_pages_carry_what_they_are_about(project: Project) -> None:
    built(project)
    data = facets_of(project.site)
    assert values(data, found_as(project, "competencies/communication/"))["competency"] == ["communication"]
    assert values(data, found_as(project, "paths/engineer/"))["role"] == ["engineer"]
    assert values(data, found_as(project, "glossary/"))["kind"] == ["glossary"]


def test_every_page_that_can_be_found_stands_in_it(project: Project) -> None:
    built(project)
    fragments = {file.stem for file in (project.site / "pagefind").rglob("*.pf_fragment")}
    assert facets_of(project.site)["pages"].keys() == fragments


def test_names_stand_in_the_order_of_the_curriculum(project: Project) -> None:
    built(project)
    named = {facet["id"]: [title for _, title in facet["values"]] for facet in facets_of(project.site)["facets"]}
    assert named["level"][0].startswith("Level 1")
    assert len(named["level"]) == 4
    assert named["minutes"] == ["Up to 15 min", "15 to 30 min", "30 to 60 min", "Over 60 min"]


def test_modules_can_be_listed_from_it(project: Project) -> None:
    built(project)
    data, known = facets_of(project.site), curriculum_of(project.site)["modules"]
    ids = [row[0] for row in data["modules"]]
    rows = zip(data["titles"], data["minutes"], data["urls"], strict=True)
    listed = [(title, minutes, url or f"modules/{one}/") for one, (title, minutes, url) in zip(ids, rows, strict=True)]
    assert listed == [(known[one]["title"], known[one]["minutes"], known[one]["url"]) for one in ids]


def test_the_address_of_a_module_stands_in_it_where_it_does_not_follow_from_the_id(project: Project) -> None:
    file = project.root / "modules/basics/listen/index.md"
    file.write_text(file.read_text().replace("id: listen\n", "id: listen\naddress: hear\n", 1))
    built(project)
    data = facets_of(project.site)
    urls = dict(zip((row[0] for row in data["modules"]), data["urls"], strict=True))
    assert urls["listen"] == curriculum_of(project.site)["modules"]["listen"]["url"] == "modules/hear/"
