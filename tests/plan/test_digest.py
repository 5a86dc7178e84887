"""A digest changes when what is asked, or what is right, changes; and stays when only its reasons are said better."""

from __future__ import annotations

import json

import pytest
from pydantic import TypeAdapter

from milepost.model import Question
from milepost.plan import digest

CHOICES = [
    {"id": "ask", "text": "Ask first", "correct": True, "feedback": "Yes."},
    {"id": "act", "text": "Act first", "feedback": "Not yet."},
]
ASKED = {"id": "first", "type": "single", "prompt": "What now?", "choices": CHOICES}
ORDER = {
    "id": "steps",
    "type": "order",
    "prompt": "In which order?",
    "items": [{"id": name, "text": name, "feedback": "So."} for name in ("one", "two", "three")],
}


def of(fields: dict[str, object]) -> str:
    question: Question = TypeAdapter(Question).validate_json(json.dumps(fields))
    return digest.question(question)


@pytest.mark.parametrize(
    "change",
    [
        {"explanation": "Because."},
        {"hints": ("Think.",)},
        {"objectives": ("O1",)},
        {"id": "renamed"},
        {"choices": [CHOICES[0] | {"feedback": "Said better."}, CHOICES[1] | {"pinned": True}]},
        {"choices": CHOICES[::-1]},
    ],
)
def test_what_only_explains_changes_nothing(change: dict[str, object]) -> None:
    assert of(ASKED | change) == of(ASKED)


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "What next?"},
        {"type": "multiple"},
        {"choices": [CHOICES[0] | {"text": "Ask"}, CHOICES[1]]},
        {"choices": [CHOICES[0] | {"correct": False}, CHOICES[1] | {"correct": True}]},
        {"choices": [*CHOICES, {"id": "wait", "text": "Wait", "feedback": "No."}]},
    ],
)
def test_what_is_asked_or_right_changes_it(change: dict[str, object]) -> None:
    assert of(ASKED | change) != of(ASKED)


def test_the_order_is_what_an_order_question_asks() -> None:
    items = ORDER["items"]
    assert isinstance(items, list)
    assert of(ORDER | {"items": items[::-1]}) != of(ORDER)
    assert len(of(ORDER)) == 12
