"""A new module, and its step on a path."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.edit import Rewrite
from milepost.model import Path
from milepost.new.lists import appended
from milepost.new.refusal import CannotMakeError
from milepost.new.scaffold import filled

OBJECTIVE = "Explain the main idea in one sentence to a colleague."
APPLICATION = "Use the idea in one message at work."
SUMMARY = "One or two plain sentences that say what a learner gets from it."
WHY = "Say here why this role meets the module."


@dataclass(frozen=True)
class NewModule:
    """The answers for a new module. `one_file`: a short one, without pages of its own for lessons."""

    id: str
    title: str
    unit: str
    competency: str
    today: str
    summary: str = SUMMARY
    level: int = 1
    objective: str = OBJECTIVE
    author: str = "Your name"
    one_file: bool = False

    @property
    def file(self) -> str:
        """Where it is written."""
        return f"modules/{self.unit}/{self.id}{'.md' if self.one_file else '/index.md'}"


def module(answers: NewModule) -> Rewrite:
    """The file of a new module."""
    values = {name: getattr(answers, name) for name in answers.__dataclass_fields__}
    return Rewrite(answers.file, filled("module.md", {**values, "application": APPLICATION}))


def step(path: Path, text: str, module_id: str, stage: str, why: str) -> Rewrite:
    """The file of a path with the module at the end of a stage; `text` is what the file holds."""
    if module_id in path.module_ids():
        raise CannotMakeError(f"The module '{module_id}' stands on the path '{path.id}' already.")
    number = next((n for n, one in enumerate(path.fields.stages) if one.id == stage), None)
    if number is None:
        raise CannotMakeError(f"The path '{path.id}' has no stage '{stage}'.")
    lines = filled("step.yml", {"id": module_id, "why": why})
    return Rewrite(path.places.file, appended(text, ("stages", number, "modules"), lines), text)
