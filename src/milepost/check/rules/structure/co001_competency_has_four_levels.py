"""CO001: the four levels are named, and every competency has behaviours at each of them.

Why: a role's target is a level; a level without behaviours is a target nobody can see.
Bad: `levels: {1: [...], 2: [...]}`
Good: at least one observable behaviour under 1, 2, 3 and 4
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "CO001"
LEVEL = Level.ERROR
LEVELS = (1, 2, 3, 4)


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Levels that are missing or empty."""
    places = curriculum.competencies_places
    if curriculum.competencies and (missing := [n for n in LEVELS if n not in curriculum.levels]):
        yield places.at("levels"), f"level {_listed(missing)} has no name", "name the levels 1, 2, 3 and 4."
    for index, competency in enumerate(curriculum.competencies):
        if missing := [n for n in LEVELS if not competency.levels.get(n)]:
            message = f"competency '{competency.id}' has no behaviours at level {_listed(missing)}"
            yield places.at("competencies", index, "levels"), message, "write at least one thing others could see."


def _listed(numbers: list[int]) -> str:
    return " and ".join(str(number) for number in numbers)
