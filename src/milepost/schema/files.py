"""Which schema belongs to which files, and its text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from fnmatch import fnmatchcase

from milepost import model
from milepost.model import Record
from milepost.schema.fields import FIELDS
from milepost.schema.make import schema

DRAFT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True)
class Kind:
    """A kind of file. `patterns`: where such files stand in a project; `front_matter`: the schema is for that part."""

    name: str
    record: type[Record]
    patterns: tuple[str, ...]
    front_matter: bool = False

    @property
    def file(self) -> str:
        """The name of the schema."""
        return f"{self.name}.schema.json"


FILES = (
    Kind("curriculum", model.CurriculumFields, ("curriculum/curriculum.yml",)),
    Kind("competencies", model.CompetenciesFields, ("curriculum/competencies.yml",)),
    Kind("roles", model.RolesFields, ("curriculum/roles.yml",)),
    Kind("path", model.PathFields, ("curriculum/paths/*.yml",)),
    Kind("glossary", model.GlossaryFields, ("curriculum/glossary.yml",)),
    Kind("bibliography", model.BibliographyFields, ("curriculum/bibliography.yml",)),
    Kind("cast", model.CastFields, ("curriculum/cast.yml",)),
    Kind("quiz", model.QuizFields, ("modules/*/*/quiz.yml",)),
    Kind("about", model.AboutFields, ("curriculum/about.md",), front_matter=True),
    Kind("page", model.OwnPageFields, ("curriculum/pages/*.md",), front_matter=True),
    Kind("transfer", model.TransferFields, ("modules/*/*/transfer.md",), front_matter=True),
    Kind("scenario", model.ScenarioFields, ("modules/*/*/*.scenario.md",), front_matter=True),
    Kind("module", model.ModuleFields, ("modules/*/*/index.md", "modules/*/*.md"), front_matter=True),
    Kind("lesson", model.LessonFields, ("modules/*/*/*.md",), front_matter=True),
)
"""The first kind that fits a file is the right one: `modules/*/*/*.md` fits what no kind before it took."""


def kind_of(file: str) -> Kind | None:
    """What a file of a project is. `file` is seen from the project folder.

    >>> kind_of("modules/teamwork/trust/02-a-call.scenario.md").name
    'scenario'
    """
    return next((kind for kind in FILES if any(_fits(file, pattern) for pattern in kind.patterns)), None)


def _fits(file: str, pattern: str) -> bool:
    return pattern.count("/") == file.count("/") and fnmatchcase(file, pattern)


def text(kind: Kind) -> str:
    """The schema as the text of a file. The same model gives the same bytes."""
    what = "the front matter of " if kind.front_matter else ""
    head = {"$schema": DRAFT, "$comment": "Made by `milepost schema` from the model; do not edit."}
    body = schema(kind.record, FIELDS)
    body["title"] = f"Milepost: {what}{' or '.join(kind.patterns)}"
    return json.dumps({**head, **body}, indent=2, ensure_ascii=False) + "\n"
