"""RF003: the role of every path is in `roles.yml`.

Why: a path without a role is found by nobody.
Bad: `role: developer`, when the role's id is `software-engineer`
Good: `role: software-engineer`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF003"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths for roles that do not exist."""
    roles = known.roles(curriculum)
    for path in curriculum.paths:
        if roles.lack(path.fields.role):
            fix = f"name a role of curriculum/roles.yml.{roles.guess(path.fields.role)}"
            yield path.places.at("role"), f"there is no role '{path.fields.role}'", fix
