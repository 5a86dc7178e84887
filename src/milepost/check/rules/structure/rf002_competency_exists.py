"""RF002: every competency that a module or a role names is in `competencies.yml`.

Why: the competency pages and the gap to a role's target are worked out from these names.
Bad: `competencies: {comunication: 2}`
Good: `competencies: {communication: 2}`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level, Place
from milepost.model import Curriculum

CODE = "RF002"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Competencies that do not exist."""
    competencies = known.competencies(curriculum)
    for name, place in _named(curriculum):
        if competencies.lack(name):
            fix = f"name a competency of curriculum/competencies.yml.{competencies.guess(name)}"
            yield place, f"there is no competency '{name}'", fix


def _named(curriculum: Curriculum) -> Iterator[tuple[str, Place]]:
    for module in curriculum.modules:
        for name in module.fields.competencies:
            yield name, module.places.at("competencies", name)
    for index, role in enumerate(curriculum.roles):
        for name in role.targets:
            yield name, curriculum.roles_places.at("roles", index, "targets", name)
