"""Stage 3. What pages about a learner's progress need to know of the whole curriculum, as data for the browser."""

from __future__ import annotations

from milepost.model import Competency, Module, Path, Role
from milepost.plan import address
from milepost.plan.index import Index
from milepost.plan.views.learning import (
    CompetencyData,
    CurriculumData,
    ModuleData,
    PathData,
    RoleData,
    StepData,
)

_LEVELS = (1, 2, 3, 4)


def learning(index: Index) -> CurriculumData:
    """All modules, paths, roles and competencies, in the words of the browser."""
    return CurriculumData(
        id=index.fields.id,
        title=index.fields.title,
        version=index.fields.version,
        modules={one.id: _module(index, one) for one in index.ordered()},
        paths=tuple(_path(index, one) for one in index.paths),
        roles=tuple(_role(index, one) for one in index.roles.values()),
        competencies=tuple(_competency(one) for one in index.competencies.values()),
        levels={str(number): index.level(number) for number in _LEVELS},
        retired={one.id: one.instead or "" for one in index.fields.retired},
    )


def _module(index: Index, module: Module) -> ModuleData:
    return ModuleData(
        title=module.fields.title,
        url=address.module(module),
        minutes=module.minutes,
        level=module.fields.level,
        status=module.fields.status,
        digest=index.digests[module.id].module,
        pages=tuple(stop.name for stop in index.stops[module.id]),
        competencies=dict(module.fields.competencies),
        quiz=_page(module, "quiz") if module.quiz else "",
        plan=_page(module, "plan") if module.transfer else "",
        reviews=module.transfer.fields.review_after_days if module.transfer else (),
        questions=dict(index.digests[module.id].questions),
    )


def _page(module: Module, name: str) -> str:
    return address.module(module) if module.single_page else address.module_page(module, name)


def _path(index: Index, path: Path) -> PathData:
    steps = (step for stage in path.fields.stages for step in stage.modules)
    title = index.roles[path.fields.role].title
    return PathData(
        path.id, path.fields.role, title, address.path(path.id), tuple(StepData(one.id, one.required) for one in steps)
    )


def _role(index: Index, role: Role) -> RoleData:
    return RoleData(role.id, role.title, index.role_address(role.id), dict(role.targets))


def _competency(one: Competency) -> CompetencyData:
    levels = {str(number): tuple(said) for number, said in sorted(one.levels.items())}
    return CompetencyData(one.id, one.title, address.competency(one.id), levels)
