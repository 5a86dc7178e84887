"""Home, the list of paths, and a path."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.common import LevelMark
from milepost.siteplan import Link


@dataclass(frozen=True)
class RoleCard:
    """A role to choose."""

    id: str
    link: Link
    summary: str
    modules: str
    duration: str
    minutes: int


@dataclass(frozen=True)
class HomeView:
    """The first page. `counts` say how much there is."""

    summary: str
    roles: tuple[RoleCard, ...]
    counts: tuple[str, ...]
    paths: Link
    modules: Link
    learning: Link
    about: Link | None
    own_pages: Link | None


@dataclass(frozen=True)
class PathsView:
    """All roles and their paths."""

    roles: tuple[RoleCard, ...]
    modules: Link


@dataclass(frozen=True)
class MyLearningView:
    """What a learner did. The page knows nothing of it: the browser fills it in."""

    paths: Link
    modules: Link
    review: Link
    assessment: Link
    record: Link


@dataclass(frozen=True)
class StepView:
    """A module on a path. `number` counts through the whole path."""

    number: int
    module_id: str
    digest: str
    link: Link
    why: str
    minutes: int
    duration: str
    required: bool
    label: str


@dataclass(frozen=True)
class StageView:
    """A stage. `first` is the number of its first step, `waiting` is what to say when it has no modules yet."""

    id: str
    title: str
    why: str
    milestone: str
    duration: str
    first: int
    steps: tuple[StepView, ...]
    waiting: str


@dataclass(frozen=True)
class ManagerLine:
    """What a manager can ask after a module."""

    module: Link
    text: str


@dataclass(frozen=True)
class PathView:
    """A role: what it aims for, and its path. `stages` is empty for a role without a path."""

    path_id: str
    role_id: str
    role: str
    role_summary: str
    summary: str
    modules: str
    duration: str
    minutes: int
    start: Link | None
    map: Link | None
    stages: tuple[StageView, ...]
    targets: tuple[LevelMark, ...]
    assessment: Link
    manager: tuple[ManagerLine, ...]
    manager_pages: tuple[Link, ...]
