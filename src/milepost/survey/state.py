"""The state of each module, and all of them together."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass

from milepost.model import Curriculum, Module, Quiz
from milepost.survey.cover import Aim, Held, aims, held

DEFAULT_LIMIT = 730


@dataclass(frozen=True)
class ModuleState:
    """One module as an editor looks at it.

    `minutes`: of all its pages. `due`: the day by which it is to be reviewed again, none when it never was.
    `unassessed`: its objectives that no question asks about. `paths`: the ids of the paths that hold it.
    """

    id: str
    title: str
    unit: str
    file: str
    status: str
    level: int
    minutes: int
    pages: int
    questions: int
    reviewed: datetime.date | None
    due: datetime.date | None
    unassessed: tuple[str, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True)
class Survey:
    """The whole curriculum: modules in the order of the catalogue, competencies and roles in that of their files."""

    modules: tuple[ModuleState, ...]
    competencies: tuple[Held, ...]
    aims: tuple[Aim, ...]

    def counts(self) -> dict[str, int]:
        """How many modules are published, in review and drafts, in this order; states without modules too."""
        found = Counter(module.status for module in self.modules)
        return {status: found[status] for status in ("published", "review", "draft")}

    def overdue(self, today: datetime.date) -> tuple[ModuleState, ...]:
        """The published modules whose review is due: the longest overdue first."""
        late = [module for module in self.modules if module.status == "published" and (_due(module) < today)]
        return tuple(sorted(late, key=lambda module: (_due(module), module.id)))


def _due(module: ModuleState) -> datetime.date:
    return module.due or datetime.date.min


def survey(curriculum: Curriculum) -> Survey:
    """Look at everything. A curriculum with gaps gives a survey with gaps."""
    holding: dict[str, list[str]] = {}
    for path in curriculum.paths:
        for module_id in dict.fromkeys(path.module_ids()):
            holding.setdefault(module_id, []).append(path.id)
    states = (_state(curriculum, module, tuple(holding.get(module.id, ()))) for module in curriculum.modules)
    return Survey(tuple(states), held(curriculum), aims(curriculum))


def _state(curriculum: Curriculum, module: Module, paths: tuple[str, ...]) -> ModuleState:
    fields = module.fields
    return ModuleState(
        id=module.id,
        title=fields.title,
        unit=module.unit,
        file=module.places.file,
        status=fields.status,
        level=fields.level,
        minutes=module.minutes,
        pages=_pages(module),
        questions=len(module.questions),
        reviewed=fields.reviewed,
        due=fields.reviewed and fields.reviewed + datetime.timedelta(days=_limit(curriculum)),
        unassessed=_unassessed(module),
        paths=paths,
    )


def _pages(module: Module) -> int:
    ends = () if module.single_page else (module.quiz, module.transfer)
    return 1 + len(module.lessons) + len(module.scenarios) + sum(part is not None for part in ends)


def _limit(curriculum: Curriculum) -> int:
    return curriculum.fields.check.reviewed_within_days if curriculum.fields else DEFAULT_LIMIT


def _unassessed(module: Module) -> tuple[str, ...]:
    asked = _asked(module.quiz)
    return tuple(objective.id for objective in module.fields.objectives if objective.id not in asked)


def _asked(quiz: Quiz | None) -> frozenset[str]:
    return frozenset(one for question in (quiz.questions if quiz else ()) for one in question.objectives)
