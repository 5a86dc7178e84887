"""A small curriculum made by hand: every page kind, every question kind, and a knob to make all its texts hostile."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TypeVar

from pydantic import BaseModel

from milepost.findings import Place
from milepost.model import (
    About,
    AboutFields,
    CompetenciesFields,
    Curriculum,
    CurriculumFields,
    Effects,
    EndingKind,
    GlossaryFields,
    Lesson,
    LessonFields,
    Line,
    Module,
    ModuleFields,
    Node,
    OwnPage,
    OwnPageFields,
    Path,
    PathFields,
    Picture,
    Places,
    Prose,
    Quality,
    Quiz,
    QuizFields,
    Reference,
    ReferenceKind,
    RolesFields,
    Scenario,
    ScenarioChoice,
    ScenarioFields,
    SourceEntry,
    Transfer,
    TransferFields,
)
from tests.pages.sample_data import (
    BIBLIOGRAPHY,
    COMPETENCIES,
    CURRICULUM,
    GLOSSARY,
    LESSON,
    MODULE,
    OWN_PAGE,
    PATH,
    QUESTIONS,
    ROLES,
    SCENARIO,
    SHORT,
    TEXTS,
    TRANSFER,
)

Spoil = Callable[[str, str], str]
"""The name of a field and its text to another text."""
Model = TypeVar("Model", bound=BaseModel)
_FIXED = frozenset(
    [
        "id",
        "kind",
        "type",
        "language",
        "role",
        "level",
        "status",
        "reviewed",
        "key",
        "competencies",
        "targets",
        "prerequisites",
        "objectives.thinking",
        "retry",
        "sources",
        "thinking",
        "rating",
        "look_back",
        "read_again",
        "ask",
        "objectives.id",
        "url",
        "doi",
        "aliases",
        "year",
        "evidence",
    ]
)


def curriculum(spoil: Spoil = lambda _name, text: text) -> Curriculum:
    """The sample; `spoil` is asked for every text that an author is free to choose."""
    return _Maker(spoil).curriculum()


class _Maker:
    def __init__(self, spoil: Spoil) -> None:
        self.spoil = spoil

    def curriculum(self) -> Curriculum:
        places = Places("curriculum/curriculum.yml")
        competencies = self.made(CompetenciesFields, COMPETENCIES)
        return Curriculum(
            fields=self.made(CurriculumFields, CURRICULUM),
            places=places,
            levels=competencies.levels,
            competencies=competencies.competencies,
            competencies_places=places,
            roles=self.made(RolesFields, ROLES).roles,
            roles_places=places,
            terms=self.made(GlossaryFields, GLOSSARY).terms,
            terms_places=places,
            sources=tuple(self.made(SourceEntry, source) for source in BIBLIOGRAPHY),
            sources_places=places,
            paths=(Path(self.made(PathFields, PATH), places),),
            modules=(self.long(), self.short()),
            pages=self.pages(),
            about=About(self.made(AboutFields, {"title": "About"}), self.prose("about"), Places("curriculum/about.md")),
        )

    def pages(self) -> tuple[OwnPage, ...]:
        fields = self.made(OwnPageFields, OWN_PAGE)
        return (
            OwnPage("growth-sheet", fields, self.prose("growth-sheet"), Places("curriculum/pages/growth-sheet.md")),
        )

    def long(self) -> Module:
        folder = "modules/communication/listen"
        return Module(
            fields=self.made(ModuleFields, MODULE),
            unit="communication",
            folder=folder,
            single_page=False,
            body=self.prose("opening"),
            lessons=(
                Lesson(self.made(LessonFields, LESSON), 1, self.prose("lesson"), Places(f"{folder}/01-moves.md")),
            ),
            scenarios=(self.scenario(),),
            quiz=Quiz(
                self.made(QuizFields, {"duration_minutes": 5, "draw": 6, "questions": QUESTIONS}),
                Places(f"{folder}/quiz.yml"),
            ),
            transfer=Transfer(
                self.made(TransferFields, TRANSFER), self.prose("transfer"), Places(f"{folder}/transfer.md")
            ),
            pictures=(Picture("ticket.png", f"{folder}/ticket.png"),),
            places=Places(f"{folder}/index.md"),
        )

    def short(self) -> Module:
        quiz = self.made(QuizFields, {"duration_minutes": 2, "questions": QUESTIONS[:2]})
        places = Places("modules/communication/write.md")
        return Module(
            fields=self.made(ModuleFields, SHORT),
            unit="communication",
            folder="modules/communication",
            single_page=True,
            body=self.prose("short"),
            lessons=(),
            scenarios=(),
            quiz=Quiz(quiz, places),
            transfer=Transfer(self.made(TransferFields, TRANSFER), None, places),
            pictures=(),
            places=places,
        )

    def scenario(self) -> Scenario:
        first = Node(
            "call", self.text("title", "The call is ending"), _PLACE, self.lines(), (self.choice("found"),), None
        )
        last = Node("found", "The row is found", _PLACE, self.lines(), (), EndingKind.GOOD, self.prose("debrief"))
        return Scenario(
            fields=self.made(ScenarioFields, SCENARIO),
            number=None,
            situation=self.prose("situation"),
            nodes=(first, last),
            debrief=self.prose("debrief"),
            places=Places("modules/communication/listen/probably.scenario.md"),
        )

    def lines(self) -> tuple[Line, ...]:
        return Line("", self.prose("told")), Line(self.text("speaker", "Leilani"), self.prose("said"))

    def choice(self, target: str) -> ScenarioChoice:
        return ScenarioChoice(
            self.text("choice", '"Please stay *two* minutes"'),
            target,
            _PLACE,
            Quality.STRONG,
            Effects(1, 2, -1),
            self.prose("happens"),
            self.prose("feedback"),
        )

    def prose(self, name: str) -> Prose:
        headings = re.findall("^#+ (.+)$", TEXTS[name], re.MULTILINE)
        found = tuple(Reference(ReferenceKind.HEADING, "2", words, _PLACE) for words in headings)
        return Prose(self.text(name, TEXTS[name]), _PLACE, found)

    def text(self, name: str, text: str) -> str:
        return self.spoil(name, text)

    def made(self, model: type[Model], data: dict[str, object]) -> Model:
        return model.model_validate_json(json.dumps(self.spoiled("", data)))

    def spoiled(self, name: str, value: object) -> object:
        if name == "people" and isinstance(value, dict):
            return {self.text("speaker", key): self.text(name, one) for key, one in value.items()}
        if isinstance(value, dict):
            return {key: one if key in _FIXED else self.spoiled(str(key), one) for key, one in value.items()}
        if isinstance(value, list) and not (name == "objectives" and isinstance(value[0], str)):
            return [self.spoiled(name, one) for one in value]
        return self.text(name, value) if isinstance(value, str) else value


_PLACE = Place("modules/communication/listen/index.md", 1, 1)
