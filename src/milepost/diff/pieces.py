"""Everything of a curriculum that has an id, with what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from milepost.model import Curriculum, Lesson, Module, Path, Prose, Question, Scenario

Key = tuple[str, str]
"""Kind and id: `("question", "listen/best-reply")`."""


@dataclass(frozen=True, order=True)
class Piece:
    """Something with an id. `holds` tells by `==` which parts of it changed; `published`: learners can see it."""

    kind: str
    id: str
    title: str
    published: bool = field(compare=False, default=True)
    holds: tuple[tuple[str, object], ...] = field(compare=False, default=(), repr=False)

    @property
    def key(self) -> Key:
        """Its kind and its id."""
        return self.kind, self.id


def pieces(curriculum: Curriculum) -> dict[Key, Piece]:
    """Every piece of the curriculum; of pieces with the same id the first."""
    found: dict[Key, Piece] = {}
    for piece in _all(curriculum):
        found.setdefault(piece.key, piece)
    return found


def _all(curriculum: Curriculum) -> Iterator[Piece]:
    for module in curriculum.modules:
        yield _module(module)
        yield from _inside(module)
    for path in curriculum.paths:
        yield _path(path)
    for role in curriculum.roles:
        holds = (("title", role.title), ("summary", role.summary), ("targets", role.targets))
        yield Piece("role", role.id, role.title, holds=holds)
    for one in curriculum.competencies:
        rest = (one.title, one.summary, one.warning_signs, one.sources)
        yield Piece("competency", one.id, one.title, holds=(("behaviours", one.levels), ("text", rest)))
    for page in curriculum.pages:
        yield Piece("page", page.id, page.fields.title, holds=(("text", (page.fields, page.body.text)),))
    for term in curriculum.terms:
        yield Piece("term", term.id, term.term, holds=(("text", term),))
    for source in curriculum.sources:
        yield Piece("source", source.key, source.title, holds=(("text", source),))


def _path(path: Path) -> Piece:
    fields = path.fields
    steps = tuple((stage.id, step.id, step.required) for stage in fields.stages for step in stage.modules)
    whys = tuple((stage.why, stage.milestone, [step.why for step in stage.modules]) for stage in fields.stages)
    return Piece(
        "path", path.id, fields.title, holds=(("steps", steps), ("text", (fields.title, fields.summary, whys)))
    )


def _module(module: Module) -> Piece:
    fields = module.fields
    transfer = module.transfer
    holds = (
        ("title", fields.title),
        ("summary", fields.summary),
        ("level", fields.level),
        ("competencies", fields.competencies),
        ("objectives", fields.objectives),
        ("prerequisites", fields.prerequisites),
        ("status", fields.status),
        ("minutes", module.minutes),
        ("sources", fields.sources),
        ("opening text", module.body.text),
        ("plan and transfer", (transfer.fields, transfer.body and transfer.body.text) if transfer else None),
        ("quiz settings", _settings(module)),
        ("unit", module.unit),
    )
    return Piece("module", module.id, fields.title, fields.status == "published", holds)


def _settings(module: Module) -> object:
    quiz = module.quiz
    return (quiz.fields.pass_mark, quiz.fields.draw, quiz.fields.shuffle, quiz.fields.retry) if quiz else None


def _inside(module: Module) -> Iterator[Piece]:
    published = module.fields.status == "published"
    for objective in module.fields.objectives:
        name = f"{module.id}/{objective.id}"
        yield Piece("objective", name, objective.text, published, (("text", objective.text),))
    pages: list[Lesson | Scenario] = [*module.lessons, *module.scenarios]
    for page in pages:
        kind = "lesson" if isinstance(page, Lesson) else "scenario"
        yield Piece(kind, f"{module.id}/{page.id}", page.fields.title, published, _page(page))
    for question in module.questions:
        yield Piece("question", f"{module.id}/{question.id}", question.prompt, published, _question(question))


def _page(page: Lesson | Scenario) -> tuple[tuple[str, object], ...]:
    kind = ("type", page.fields.type) if isinstance(page, Lesson) else ("people", page.fields.people)
    text = page.body.text if isinstance(page, Lesson) else _story(page)
    return (("title", page.fields.title), ("minutes", page.fields.duration_minutes), kind, ("text", text))


def _story(scenario: Scenario) -> object:
    """What a reader meets: everything but the places where it is written."""
    choices = [
        (node.id, one.text, one.target, one.quality, one.effects, one.what_happens.text, one.feedback.text)
        for node in scenario.nodes
        for one in node.choices
    ]
    moments = [
        (node.id, node.title, node.ending, _text(node.debrief), [(line.speaker, line.text.text) for line in node.lines])
        for node in scenario.nodes
    ]
    return scenario.situation.text, moments, choices, _text(scenario.debrief)


def _text(prose: Prose | None) -> str:
    return prose.text if prose else ""


def _question(question: Question) -> tuple[tuple[str, object], ...]:
    rest = question.model_dump(exclude={"prompt", "type"})
    return (("type", question.type), ("prompt", question.prompt), ("answers", rest))
