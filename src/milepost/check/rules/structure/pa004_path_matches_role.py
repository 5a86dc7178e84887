"""PA004: a path's id is its file name and not the id of another role, and a role has at most one path.

Why: a path's address comes from its id, and a role has one page, which shows one path.
Bad: `id: starter` in `curriculum/paths/new-starter.yml`; path `tester` with `role: developer` beside a role `tester`
Good: `id: new-starter`
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from milepost.check.registry import Fault
from milepost.check.walk import repeated
from milepost.findings import Level
from milepost.model import Curriculum, Path

CODE = "PA004"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths that are named otherwise than their file, or that share a role."""
    roles = {role.id for role in curriculum.roles}
    for path in curriculum.paths:
        if _is_for_another(path, roles):
            fix = f"write 'role: {path.id}', or give the path and its file another name."
            message = f"the path '{path.id}' is for role '{path.fields.role}', but there is a role '{path.id}' too"
            yield path.places.at("role"), message, fix
        name = PurePosixPath(path.places.file).stem
        if path.id != name:
            fix = f"write 'id: {name}', or rename the file to {path.id}.yml."
            yield path.places.at("id"), f"the path's id '{path.id}' differs from its file name '{name}'", fix
    served = [path for path in curriculum.paths if not _is_for_another(path, roles)]
    for role, again, first in repeated((path.fields.role, path.places.at("role")) for path in served):
        yield again, f"role '{role}' has a path already: see {first.file}", "give each role one path."


def _is_for_another(path: Path, roles: set[str]) -> bool:
    return path.fields.role in roles and path.id in roles - {path.fields.role}
