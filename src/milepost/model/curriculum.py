"""Who learns what, in which order: the curriculum as a whole. No I/O."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from milepost.model.base import Code, Day, Id, Markdown, Places, Proficiency, Prose, Record, Reference, Silence, Text
from milepost.model.module import Module
from milepost.model.reference import CastMember, SourceEntry, Term
from milepost.slug import ID


class Unit(Record):
    """A folder of modules."""

    id: Id
    title: Text
    summary: Text


class CheckFields(Record):
    """`check:` in `curriculum.yml`: how strict this house is. `ignore` switches a teaching rule off."""

    levels: dict[Code, Literal["error", "warning", "note", "ignore"]] = Field(default_factory=dict)
    reviewed_within_days: Annotated[int, Field(ge=1, le=10_000)] = 730


class Retired(Record):
    """Something published that is gone: a module, or `<module>/<page or question>`. `instead` is another of these."""

    id: Annotated[str, Field(pattern=rf"^{ID}(?:/{ID})?$", max_length=170)]
    instead: Text | None = None
    since: Day | None = None
    why: Text


class CurriculumFields(Record):
    """`curriculum.yml`. `edit_page` and `report_problem` are addresses that hold `{file}`, `{page}` and the like."""

    id: Id
    title: Text
    summary: Text
    language: Text = "en"
    licence: Text = ""
    help: Markdown = ""
    units: tuple[Unit, ...] = Field(min_length=1)
    version: Text = ""
    edit_page: Text | None = None
    report_problem: Text | None = None
    for_authors: bool = False
    check: CheckFields = Field(default_factory=CheckFields)
    retired: tuple[Retired, ...] = ()


class ProficiencyLevel(Record):
    """What one of the four levels means."""

    name: Text
    summary: Text
    evidence: Text


class Competency(Record):
    """A competency and its observable behaviours by level, 1 to 4."""

    id: Id
    title: Text
    summary: Text
    levels: dict[Proficiency, tuple[Text, ...]]
    warning_signs: tuple[Text, ...] = ()
    sources: tuple[Id, ...] = ()


class CompetenciesFields(Record):
    """`competencies.yml`."""

    levels: dict[Proficiency, ProficiencyLevel]
    competencies: tuple[Competency, ...] = Field(min_length=1)


class Role(Record):
    """A role and the level of each competency it aims for."""

    id: Id
    title: Text
    summary: Text
    targets: dict[Id, Proficiency]


class RolesFields(Record):
    """`roles.yml`."""

    roles: tuple[Role, ...] = Field(min_length=1)


class PathStep(Record):
    """A module on a path, and why this role meets it here. `id` is the module's."""

    id: Id
    required: bool = True
    why: Text


class Stage(Record):
    """A part of a path with a milestone at its end."""

    id: Literal["start", "core", "stretch"]
    why: Text
    milestone: Text
    modules: tuple[PathStep, ...] = ()


class PathFields(Record):
    """`paths/<id>.yml`."""

    id: Id
    title: Text
    role: Id
    summary: Text
    stages: tuple[Stage, ...] = Field(min_length=1)


class AboutFields(Record):
    """The front matter of `about.md`."""

    title: Text


class OwnPageFields(Record):
    """The front matter of `pages/<id>.md`. A `template` is made to be printed and filled in."""

    title: Text
    summary: Text
    kind: Literal["guide", "template"] = "guide"
    paths: tuple[Id, ...] = ()


@dataclass(frozen=True)
class Path:
    """A role's way through the modules."""

    fields: PathFields
    places: Places

    @property
    def id(self) -> str:
        """The path's id, which is its file name."""
        return self.fields.id

    def module_ids(self) -> tuple[str, ...]:
        """The modules of all stages, in order."""
        return tuple(step.id for stage in self.fields.stages for step in stage.modules)


@dataclass(frozen=True)
class About:
    """The about page."""

    fields: AboutFields
    body: Prose
    places: Places


@dataclass(frozen=True)
class OwnPage:
    """A page of its own: a template to fill in, a guide for partners or managers. Its id is its file name."""

    id: str
    fields: OwnPageFields
    body: Prose
    places: Places


@dataclass(frozen=True)
class Curriculum:
    """Everything authors wrote. Each `*_places` tells where the values of the YAML file of that name stand.

    After load this may have gaps (a missing file gives empty values and a finding);
    a curriculum without errors has none, and every reference in it leads somewhere.
    """

    fields: CurriculumFields | None
    places: Places
    levels: dict[int, ProficiencyLevel]
    competencies: tuple[Competency, ...]
    competencies_places: Places
    roles: tuple[Role, ...]
    roles_places: Places
    terms: tuple[Term, ...]
    terms_places: Places
    sources: tuple[SourceEntry, ...]
    sources_places: Places
    paths: tuple[Path, ...]
    modules: tuple[Module, ...]
    about: About | None
    references: tuple[Reference, ...] = ()
    """What the Markdown in `curriculum.yml` points at."""
    pages: tuple[OwnPage, ...] = ()
    cast: tuple[CastMember, ...] = ()
    cast_places: Places = field(default_factory=lambda: Places("curriculum/cast.yml"))
    silences: tuple[Silence, ...] = ()
    faulty: frozenset[str] = frozenset()
    """Files and folders in which load found errors: what stands in them may be missing here."""
    today: datetime.date | None = None
    """The day on which somebody asks; none where the answer must be the same on every day, as in a build."""

    @property
    def own_pages(self) -> tuple[About | OwnPage, ...]:
        """The pages that stand outside of modules: the about page, templates, guides."""
        return (*([self.about] if self.about else []), *self.pages)
