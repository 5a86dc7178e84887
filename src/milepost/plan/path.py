"""Stage 3. Home, the list of paths, and the page of a path or role."""

from __future__ import annotations

from milepost.counted import counted
from milepost.model import Path, PathStep, Role, Stage
from milepost.plan import address, cards, lists, wording
from milepost.plan.index import Index
from milepost.plan.views.path import (
    HomeView,
    ManagerLine,
    MyLearningView,
    PathsView,
    PathView,
    RoleCard,
    StageView,
    StepView,
)
from milepost.siteplan import Link

_WAITING = "The modules of this stage are still being written."


def home(index: Index) -> HomeView:
    """The first page."""
    at, about = address.HOME, index.curriculum.about
    counts = (
        counted(len(index.roles), "role"),
        counted(len(index.modules), "module"),
        counted(len(index.competencies), "competency", "competencies"),
        counted(len(index.sources), "source"),
    )
    return HomeView(
        summary=index.fields.summary,
        roles=_cards(index, at),
        counts=counts,
        paths=Link("Paths", address.relative(at, address.PATHS)),
        modules=Link("Modules", address.relative(at, address.MODULES)),
        learning=Link("My learning", address.relative(at, address.LEARNING)),
        about=Link(about.fields.title, address.relative(at, address.ABOUT)) if about else None,
        own_pages=Link(lists.OWN_PAGES, address.relative(at, address.PAGES)) if index.curriculum.pages else None,
    )


def paths(index: Index) -> PathsView:
    """All roles and their paths."""
    at = address.PATHS
    return PathsView(_cards(index, at), Link("Modules", address.relative(at, address.MODULES)))


def learning() -> MyLearningView:
    """What this browser has kept. The browser fills it in."""
    at = address.LEARNING
    return MyLearningView(
        paths=Link("Choose your path", address.relative(at, address.PATHS)),
        modules=Link("All modules", address.relative(at, address.MODULES)),
        review=Link("Review", address.relative(at, address.REVIEW)),
        assessment=Link("Self-assessment", address.relative(at, address.ASSESSMENT)),
        record=Link("Record of completion", address.relative(at, address.RECORD)),
    )


def pages(index: Index) -> tuple[tuple[str, Role, Path | None], ...]:
    """Address, role and path of each page under `paths/`: every path, and every role without one."""
    without = [role for role in index.roles.values() if all(path.fields.role != role.id for path in index.paths)]
    with_path = [(address.path(path.id), index.roles[path.fields.role], path) for path in index.paths]
    taken = {where for where, _, _ in with_path}
    bare = [(address.path(role.id), role, None) for role in without if address.path(role.id) not in taken]
    return (*with_path, *bare)


def path(index: Index, at: str, role: Role, path: Path | None) -> PathView:
    """A role's targets and its path together."""
    module_ids = tuple(dict.fromkeys(path.module_ids())) if path else ()
    total = index.minutes(module_ids)
    return PathView(
        path_id=path.id if path else "",
        role_id=role.id,
        role=role.title,
        role_summary=role.summary,
        summary=path.fields.summary if path else "",
        modules=counted(len(module_ids), "module") if module_ids else "Still being written",
        duration=wording.minutes(total) if module_ids else "",
        minutes=total,
        start=cards.module_link(index, module_ids[0], at) if module_ids else None,
        map=Link("Map of this path", address.relative(at, address.path_map(path.id))) if path and module_ids else None,
        stages=_stages(index, path, at) if path else (),
        targets=cards.competency_marks(index, role.targets, at),
        assessment=Link("Self-assessment", address.relative(at, address.ASSESSMENT)),
        manager=tuple(line for one in module_ids for line in _manager(index, one, at)),
        manager_pages=_manager_pages(index, path, at),
    )


def _cards(index: Index, at: str) -> tuple[RoleCard, ...]:
    return tuple(_card(index, role, at) for role in index.roles.values())


def _card(index: Index, role: Role, at: str) -> RoleCard:
    own = next((path for path in index.paths if path.fields.role == role.id), None)
    module_ids = tuple(dict.fromkeys(own.module_ids())) if own else ()
    total = index.minutes(module_ids)
    return RoleCard(
        id=role.id,
        link=Link(role.title, address.relative(at, index.role_address(role.id))),
        summary=role.summary,
        modules=counted(len(module_ids), "module") if module_ids else "Still being written",
        duration=wording.minutes(total) if module_ids else "",
        minutes=total,
    )


def _stages(index: Index, path: Path, at: str) -> tuple[StageView, ...]:
    first, found = 1, []
    for stage in path.fields.stages:
        found.append(_stage(index, stage, first, at))
        first += len(stage.modules)
    return tuple(found)


def _stage(index: Index, stage: Stage, first: int, at: str) -> StageView:
    return StageView(
        id=stage.id,
        title=wording.STAGES[stage.id],
        why=stage.why,
        milestone=stage.milestone,
        duration=wording.minutes(index.minutes(step.id for step in stage.modules)),
        first=first,
        steps=tuple(_step(index, step, number, at) for number, step in enumerate(stage.modules, first)),
        waiting="" if stage.modules else _WAITING,
    )


def _step(index: Index, step: PathStep, number: int, at: str) -> StepView:
    total = index.modules[step.id].minutes
    return StepView(
        number=number,
        module_id=step.id,
        digest=index.digests[step.id].module,
        link=cards.module_link(index, step.id, at),
        why=step.why,
        minutes=total,
        duration=wording.minutes(total),
        required=step.required,
        label="Part of the path" if step.required else "Optional",
    )


def _manager_pages(index: Index, path: Path | None, at: str) -> tuple[Link, ...]:
    """The guides that belong to the path."""
    held = (page for page in index.curriculum.pages if path and path.id in page.fields.paths)
    return tuple(Link(page.fields.title, address.relative(at, address.page(page.id))) for page in held)


def _manager(index: Index, module_id: str, at: str) -> tuple[ManagerLine, ...]:
    transfer = index.modules[module_id].transfer
    return (ManagerLine(cards.module_link(index, module_id, at), transfer.fields.manager),) if transfer else ()
