"""New questions, in a quiz that exists or in a new one."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from milepost.edit import Edit, Rewrite, apply, source
from milepost.model import Module, Objective
from milepost.new.lists import appended
from milepost.new.refusal import CannotMakeError
from milepost.new.scaffold import filled

TYPES = (
    "single",
    "multiple",
    "true-false",
    "judgement",
    "order",
    "match",
    "short-text",
    "numeric",
    "rewrite",
    "reflection",
)
THINKING = "apply"


def quiz_file(module: Module) -> str:
    """The file in which the questions of a module stand, or would stand."""
    if module.quiz:
        return module.quiz.places.file
    return module.places.file if module.single_page else f"{module.folder}/quiz.yml"


def objective(module: Module, name: str = "") -> Objective:
    """The objective of this id; else the first that no question asks for yet, or the first of all."""
    objectives = module.fields.objectives
    asked = {one for question in module.questions for one in question.objectives}
    unasked = (one for one in objectives if one.id not in asked)
    if not name:
        return next(unasked, objectives[0])
    for one in objectives:
        if one.id == name:
            return one
    names = ", ".join(one.id for one in objectives)
    raise CannotMakeError(f"The module '{module.id}' has no objective '{name}'; it has {names}.")


def question(module: Module, text: str | None, name: str, kind: str, asks: Objective) -> Rewrite:
    """The quiz file of the module with one more question; `text` is what the file holds, None when it is not there."""
    file, lines = quiz_file(module), _lines(module, name, kind, asks)
    if text is None:
        return Rewrite(file, filled("quiz.yml", {"module": module.id}) + textwrap.indent(lines, "  "))
    inside = file == module.places.file
    if module.quiz:
        loc = ("quiz", "questions") if inside else ("questions",)
        return Rewrite(file, appended(text, loc, lines, page=inside), text)
    return Rewrite(file, _in_front_matter(module, text, lines), text)


def questions(module: Module, kinds: Sequence[str], names: Sequence[str]) -> Rewrite:
    """A new `quiz.yml`: its questions ask for the objectives in turn."""
    goals = module.fields.objectives
    parts = [
        textwrap.indent(_lines(module, name, kind, goals[number % len(goals)]), "  ")
        for number, (name, kind) in enumerate(zip(names, kinds, strict=True))
    ]
    return Rewrite(quiz_file(module), filled("quiz.yml", {"module": module.id}) + "\n".join(parts))


def _lines(module: Module, name: str, kind: str, asks: Objective) -> str:
    concept = (lesson.id for lesson in module.lessons if lesson.fields.type == "concept")
    answers = {
        "id": name,
        "objective": asks.id,
        "thinking": asks.thinking.value if asks.thinking else THINKING,
        "read_again": next(concept, None),
    }
    return filled(f"questions/{kind}.yml", answers)


def _in_front_matter(module: Module, text: str, lines: str) -> str:
    """The quiz as the last key of the front matter of a module that is one file."""
    src = source(text, page=True)
    quiz = filled("quiz.yml", {"module": module.id}) + textwrap.indent(lines, "  ")
    notes, rows = _split(quiz)
    new = (notes + "quiz:\n" + textwrap.indent(rows, "  ")).replace("\n", src.newline)
    return apply(text, (Edit(src.end, src.end, new),))


def _split(quiz: str) -> tuple[str, str]:
    """The comments at the top, and the rest."""
    lines = quiz.splitlines(keepends=True)
    number = next(n for n, line in enumerate(lines) if not line.startswith("#"))
    return "".join(lines[:number]), "".join(lines[number:])
