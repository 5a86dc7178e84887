"""PA005: every role has a path.

Why: a learner picks a role to be shown what to do next; a role without a path has nothing to show.
Bad: a role in `roles.yml` that no file in `curriculum/paths/` names under `role`
Good: a path for it, even if its stages are still empty
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "PA005"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Roles without a path."""
    if known.faulty_below(curriculum, known.PATHS):
        return
    served = {name for path in curriculum.paths for name in (path.id, path.fields.role)}
    for index, role in enumerate(curriculum.roles):
        if role.id not in served:
            place = curriculum.roles_places.at("roles", index, "id")
            yield place, f"role '{role.id}' has no path", f"write curriculum/paths/{role.id}.yml, or take the role out."
