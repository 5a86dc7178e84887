"""What the browser may ask about the whole curriculum: the file `curriculum.json`. Addresses from the site's root."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModuleData:
    """A module. `quiz` and `plan` are empty where it has none, `reviews` are days after the plan was made.

    `pages` are ids in their order, the first page as `index`; `questions` maps each id to its digest.
    """

    title: str
    url: str
    minutes: int
    level: int
    status: str
    digest: str
    pages: tuple[str, ...]
    competencies: dict[str, int]
    quiz: str
    plan: str
    reviews: tuple[int, ...]
    questions: dict[str, str]


@dataclass(frozen=True)
class StepData:
    """A module on a path."""

    id: str
    required: bool


@dataclass(frozen=True)
class PathData:
    """A path and its modules in their order."""

    id: str
    role: str
    title: str
    url: str
    modules: tuple[StepData, ...]


@dataclass(frozen=True)
class RoleData:
    """A role; `targets` maps a competency to the level it aims for."""

    id: str
    title: str
    url: str
    targets: dict[str, int]


@dataclass(frozen=True)
class CompetencyData:
    """A competency; `levels` holds what people do at each level."""

    id: str
    name: str
    url: str
    levels: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class CurriculumData:
    """The whole file. `levels`: names by number; `retired`: what is gone, and what stands in its place, or nothing."""

    id: str
    title: str
    version: str
    modules: dict[str, ModuleData]
    paths: tuple[PathData, ...]
    roles: tuple[RoleData, ...]
    competencies: tuple[CompetencyData, ...]
    levels: dict[str, str]
    retired: dict[str, str]
