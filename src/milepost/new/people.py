"""New roles, paths and competencies."""

from __future__ import annotations

from collections.abc import Mapping

from milepost.edit import Rewrite
from milepost.model import Curriculum, Module
from milepost.new.lists import appended
from milepost.new.refusal import CannotMakeError
from milepost.new.scaffold import filled

ROLE_SUMMARY = "You do this work every day, and you depend on what others tell you."
PATH_SUMMARY = "A first module to begin with; more will follow."
COMPETENCY_SUMMARY = "Say here in one sentence what people do better with it."
BEHAVIOUR = "Does it when somebody asks."


def role(curriculum: Curriculum, text: str, name: str, title: str, summary: str, targets: Mapping[str, int]) -> Rewrite:
    """`roles.yml` with one more role; `text` is what it holds."""
    lines = filled("role.yml", {"id": name, "title": title, "summary": summary, "targets": dict(targets)})
    return Rewrite(curriculum.roles_places.file, appended(text, ("roles",), lines), text)


def competency(curriculum: Curriculum, text: str, name: str, title: str, summary: str, first: str) -> Rewrite:
    """`competencies.yml` with one more competency; `text` is what it holds."""
    lines = filled("competency.yml", {"id": name, "title": title, "summary": summary, "first": first})
    return Rewrite(curriculum.competencies_places.file, appended(text, ("competencies",), lines), text)


def path(name: str, title: str, role_id: str, summary: str, module_id: str) -> Rewrite:
    """The file of a new path that starts with a module."""
    answers = {"id": name, "title": title, "role": role_id, "summary": summary, "module": module_id}
    return Rewrite(f"curriculum/paths/{name}.yml", filled("path.yml", answers))


def first_module(curriculum: Curriculum) -> Module:
    """The module that a new path starts with: one without prerequisites, on a path rather than not."""
    on_paths = {one for path in curriculum.paths for one in path.module_ids()}
    free = [one for one in curriculum.modules if not one.fields.prerequisites]
    chosen = next((one for one in free if one.id in on_paths), next(iter(free), None))
    if chosen is None:
        raise CannotMakeError("A path starts with a module, and there is none yet: milepost new module")
    return chosen


def without_path(curriculum: Curriculum) -> list[str]:
    """The ids of the roles that have no path."""
    served = {path.fields.role for path in curriculum.paths}
    return [one.id for one in curriculum.roles if one.id not in served]
