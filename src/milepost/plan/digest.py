"""Stage 3. Short digests of what learners answer, so that a browser can tell what changed since it was done."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from milepost.model import Competency, Module, Question

_LENGTH = 12
_BESIDE = frozenset(
    {
        "id",
        "objectives",
        "look_back",
        "thinking",
        "explanation",
        "hints",
        "sources",
        "read_again",
        "feedback",
        "pinned",
        "rated_by",
        "panel",
    }
)
"""Fields that may be improved without asking again: ids are kept beside the digest, the rest explains."""
_PARTS = ("choices", "statements", "items", "pairs")
_IN_ORDER = ("items",)


@dataclass(frozen=True)
class Digests:
    """The digest of a module, and of each of its questions by id."""

    module: str
    questions: dict[str, str]


def question(question: Question) -> str:
    """Twelve hexadecimal digits that differ when what is asked, or what is right, differs (SHA-256, shortened)."""
    fields = question.model_dump(mode="json")
    asked = {name: value for name, value in fields.items() if name not in _BESIDE}
    parts = {name: [_part(part) for part in asked[name]] for name in _PARTS if name in asked}
    return _short(asked | {name: found if name in _IN_ORDER else sorted(found) for name, found in parts.items()})


def _part(part: dict[str, object]) -> list[object]:
    return [part["id"], *(part[key] for key in sorted(part) if key not in _BESIDE)]


def module(module: Module) -> Digests:
    """The same for a whole module, which is its objectives and its questions."""
    objectives = [(one.id, one.text) for one in module.fields.objectives]
    questions = {one.id: question(one) for one in module.questions}
    return Digests(_short([objectives, list(questions.items())]), questions)


def behaviours(competency: Competency) -> str:
    """The same for what people do at each level of a competency."""
    return _short(sorted((number, list(said)) for number, said in competency.levels.items()))


def _short(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:_LENGTH]
