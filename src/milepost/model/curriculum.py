"""Who learns what, in which order: the curriculum as a whole. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from milepost.model.base import Id, Markdown, Places, Proficiency, Prose, Record, Reference, Text
from milepost.model.module import Module


class Unit(Record):
    """A folder of modules."""

    id: Id
    title: Text
    summary: Text


class CurriculumFields(Record):
    """`curriculum.yml`."""

    id: Id
    title: Text
    summary: Text
    language: Text = "en"
    licence: Text = ""
    help: Markdown = ""
    units: tuple[Unit, ...] = Field(min_length=1)


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


class Term(Record):
    """A glossary term; `also` are other written forms."""

    id: Id
    term: Text
    text: Text
    also: tuple[Text, ...] = ()


class GlossaryFields(Record):
    """`glossary.yml`."""

    terms: tuple[Term, ...] = ()


class Verified(Record):
    """How far a source was checked."""

    status: Text
    finding: Text
    note: Text = ""


class SourceEntry(Record):
    """A source: what it `supports`, and with which `caution` it may be used."""

    key: Id
    type: Text
    authors: tuple[Text, ...] = Field(min_length=1)
    year: int | Text
    title: Text
    container: Text | None = None
    publisher: Text | None = None
    volume: Text | None = None
    issue: Text | None = None
    pages: Text | None = None
    doi: Text | None = None
    isbn: Text | None = None
    url: Text | None = None
    evidence: Text
    supports: Text
    caution: Text
    contested: bool = False
    verified: Verified | None = None


class BibliographyFields(Record):
    """`bibliography.yml`."""

    sources: tuple[SourceEntry, ...] = ()


class AboutFields(Record):
    """The front matter of `about.md`."""

    title: Text


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
    faulty: frozenset[str] = frozenset()
    """Files and folders in which load found errors: what stands in them may be missing here."""
