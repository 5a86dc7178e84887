"""Curricula made in memory, for tests that need many of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from milepost.findings import Place
from milepost.model import (
    About,
    Curriculum,
    Effects,
    EndingKind,
    Module,
    ModuleFields,
    Node,
    Objective,
    Places,
    Prose,
    Scenario,
    ScenarioChoice,
    ScenarioFields,
)

NOTHING = Prose("", Place("nothing.md"))


def module(name: str, prerequisites: Iterable[str] = (), scenarios: tuple[Scenario, ...] = ()) -> Module:
    fields = ModuleFields(
        id=name,
        title=name,
        summary=name,
        level=1,
        competencies={"communication": 1},
        objectives=(Objective(id="O1", text="Do it."),),
        prerequisites=tuple(prerequisites),
        duration_minutes=1,
    )
    folder = f"modules/unit/{name}"
    places = Places(f"{folder}/index.md", {("id",): (2, 5)})
    return Module(fields, "unit", folder, False, NOTHING, (), scenarios, None, None, (), places)


def curriculum(*modules: Module, about: About | None = None) -> Curriculum:
    files = {
        name: Places(f"curriculum/{name}.yml")
        for name in ("curriculum", "competencies", "roles", "glossary", "bibliography")
    }
    return Curriculum(
        fields=None,
        places=files["curriculum"],
        levels={},
        competencies=(),
        competencies_places=files["competencies"],
        roles=(),
        roles_places=files["roles"],
        terms=(),
        terms_places=files["glossary"],
        sources=(),
        sources_places=files["bibliography"],
        paths=(),
        modules=modules,
        about=about,
    )


def scenario(ways: Mapping[str, Iterable[str]], endings: Iterable[str]) -> Scenario:
    """A story whose moments lead on as `ways` says; the first key is the first moment."""
    ends = set(endings)
    nodes = tuple(_node(name, tuple(targets), name in ends) for name, targets in ways.items())
    fields = ScenarioFields(id="story", title="A story", duration_minutes=1)
    return Scenario(fields, 1, NOTHING, nodes, NOTHING, Places("story.scenario.md"))


def _node(name: str, targets: tuple[str, ...], ends: bool) -> Node:
    choices = tuple(_choice(target) for target in targets)
    return Node(name, name, Place("story.scenario.md"), (), choices, EndingKind.GOOD if ends else None)


def _choice(target: str) -> ScenarioChoice:
    return ScenarioChoice("go", target, Place("story.scenario.md"), None, Effects(), NOTHING, NOTHING)
