"""What a change does to time and coverage: minutes of paths, objectives with questions, levels that roles reach."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model import Curriculum
from milepost.survey import Aim, survey


@dataclass(frozen=True)
class Minutes:
    """A path's time, before and after; `before` is 0 for a new path, `after` for one that is gone."""

    path: str
    before: int
    after: int


@dataclass(frozen=True)
class Assessed:
    """An objective that gained (`now`) or lost its last question."""

    objective: str
    now: bool


@dataclass(frozen=True)
class Reached:
    """The level of a competency that a role's paths prepare for, before and after."""

    role: str
    competency: str
    target: int
    before: int
    after: int


def minutes(old: Curriculum, new: Curriculum) -> tuple[Minutes, ...]:
    """The paths whose time changes."""
    before, after = _minutes(old), _minutes(new)
    both = (Minutes(path, before.get(path, 0), after.get(path, 0)) for path in dict.fromkeys((*before, *after)))
    return tuple(one for one in both if one.before != one.after)


def _minutes(curriculum: Curriculum) -> dict[str, int]:
    times = {module.id: module.minutes for module in curriculum.modules}
    return {path.id: sum(times.get(one, 0) for one in dict.fromkeys(path.module_ids())) for path in curriculum.paths}


def assessed(old: Curriculum, new: Curriculum) -> tuple[Assessed, ...]:
    """The objectives, in both curricula, that gained or lost their questions; new ones without a question too."""
    before, after = _without(old), _without(new)
    were = {f"{module.id}/{one.id}" for module in old.modules for one in module.fields.objectives}
    are = {f"{module.id}/{one.id}" for module in new.modules for one in module.fields.objectives}
    lost = sorted(after - before)
    gained = sorted((before - after) & are & were)
    return (*(Assessed(one, now=False) for one in lost), *(Assessed(one, now=True) for one in gained))


def _without(curriculum: Curriculum) -> set[str]:
    return {f"{module.id}/{one}" for module in survey(curriculum).modules for one in module.unassessed}


def reached(old: Curriculum, new: Curriculum) -> tuple[Reached, ...]:
    """The targets of roles that are approached or missed by other levels than before."""
    before, after = _aims(old), _aims(new)
    found = []
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        levels = was.reached if was else 0, now.reached if now else 0
        if levels[0] != levels[1]:
            found.append(Reached(*key, (now or was or Aim("", "", 0, 0)).target, *levels))
    return tuple(found)


def _aims(curriculum: Curriculum) -> dict[tuple[str, str], Aim]:
    return {(aim.role, aim.competency): aim for aim in survey(curriculum).aims}
