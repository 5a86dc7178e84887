"""How far the modules carry each competency, and each role towards its targets."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model import Curriculum, Role

LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Held:
    """A competency, and how many modules prepare for each of its four levels."""

    id: str
    title: str
    modules: tuple[int, int, int, int]


@dataclass(frozen=True)
class Aim:
    """A role's target level of a competency, and the highest level that the modules of its paths prepare for."""

    role: str
    competency: str
    target: int
    reached: int

    @property
    def gap(self) -> int:
        """How many levels are missing."""
        return max(0, self.target - self.reached)


def held(curriculum: Curriculum) -> tuple[Held, ...]:
    """Every competency with its modules by level."""
    found = []
    for one in curriculum.competencies:
        levels = [module.fields.competencies.get(one.id, 0) for module in curriculum.modules]
        first, second, third, fourth = (levels.count(level) for level in LEVELS)
        found.append(Held(one.id, one.title, (first, second, third, fourth)))
    return tuple(found)


def aims(curriculum: Curriculum) -> tuple[Aim, ...]:
    """Every target of every role."""
    return tuple(aim for role in curriculum.roles for aim in _aims(curriculum, role))


def _aims(curriculum: Curriculum, role: Role) -> list[Aim]:
    reached = _reached(curriculum, role.id)
    return [Aim(role.id, name, level, reached.get(name, 0)) for name, level in role.targets.items()]


def _reached(curriculum: Curriculum, role_id: str) -> dict[str, int]:
    """The highest level of each competency on the paths of a role."""
    on_paths = {one for path in curriculum.paths if path.fields.role == role_id for one in path.module_ids()}
    levels: dict[str, int] = {}
    for module in curriculum.modules:
        if module.id in on_paths:
            for name, level in module.fields.competencies.items():
                levels[name] = max(level, levels.get(name, 0))
    return levels
