"""Rules for questions: whatever a quiz holds, they answer, and the same quiz gets the same answer."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.check import RULES
from milepost.check.items import items
from milepost.findings import Finding, Place
from milepost.model import Module, Places, Prose, Quiz, QuizFields
from tests.hanging import ends

from . import made

Data = dict[str, Any]
OURS = [rule for rule in RULES if rule.kind == "teaching" and rule.code.startswith(("IT", "QZ"))]
SAID = (
    "always NOT except least all none of the above both A and B ask Ask asking to export the slow database MBTI 93%"
    " Thanksgiving obviously right! wrong? option 2 See B. *stress* `code` [link](module:x) [@key] “quoted “ ' \" … : ?"
    " É 12:30 3.5 \n\n - ``` would you do what which never"
)
QUICK = settings(max_examples=100, deadline=None)

texts = st.one_of(
    st.lists(st.sampled_from(SAID.split(" ")), min_size=1, max_size=30).map(" ".join), st.text(min_size=1, max_size=40)
).filter(lambda text: bool(text.strip()))
names = st.integers(0, 99).map(lambda number: f"n{number}")
thinking = st.sampled_from([None, "remember", "apply", "evaluate"])


def lists(entry: st.SearchStrategy[Any], least: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(entry, min_size=least, max_size=7)


def entries(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return lists(st.fixed_dictionaries({"id": names, "feedback": texts, **fields}))


def asked(type_: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Data]:
    shared = {
        "id": names,
        "prompt": texts,
        "objectives": st.lists(st.sampled_from(["O1", "O2", "O9"]), max_size=3),
        "look_back": st.sampled_from([None, "other", "nowhere"]),
        "thinking": thinking,
        "explanation": st.one_of(st.none(), texts),
        "hints": st.lists(texts, max_size=2),
        "sources": st.lists(st.sampled_from(["module", "key"]), max_size=2),
        "read_again": st.sampled_from([None, "moves", "index#x", "#"]),
    }
    return st.fixed_dictionaries({"type": st.just(type_), **shared, **fields})


choices = entries(text=texts, correct=st.booleans(), pinned=st.booleans())
near = st.lists(st.fixed_dictionaries({"text": texts, "feedback": texts}), max_size=2)
counts = st.integers(1, 9)
questions = st.one_of(
    asked("single", choices=choices),
    asked("multiple", choices=choices),
    asked("true-false", statements=entries(text=texts, answer=st.booleans())),
    asked(
        "judgement",
        ask=st.sampled_from(["rate", "best-and-worst"]),
        panel=st.one_of(
            st.none(), st.fixed_dictionaries({"experts": counts, "agree_best": counts, "agree_worst": counts})
        ),
        choices=entries(text=texts, rating=st.sampled_from(["best", "acceptable", "poor", "worst"])),
    ),
    asked("order", items=entries(text=texts)),
    asked("match", pairs=entries(left=texts, right=texts), extra=st.lists(texts, max_size=3)),
    asked("short-text", accept=lists(texts, 1), near=near),
    asked("numeric", answer=counts, near=near),
    asked("rewrite", original=st.one_of(st.none(), texts), model_answer=texts, checklist=lists(texts, 1)),
    asked("reflection"),
)
quizzes = st.fixed_dictionaries(
    {
        "duration_minutes": st.just(5),
        "shuffle": st.booleans(),
        "draw": st.one_of(st.none(), st.integers(1, 12)),
        "questions": lists(questions, 1),
    }
)


def with_quiz(data: Data, taught: str) -> Module:
    module = made.module("m", ["other"])
    quiz = Quiz(QuizFields.model_validate_json(json.dumps(data)), Places(f"{module.folder}/quiz.yml"))
    return replace(module, quiz=quiz, body=Prose(taught, Place("m.md")))


def found(module: Module) -> list[Finding]:
    whole = made.curriculum(module, made.module("other"))
    return [finding for rule in OURS for finding in rule.check(whole)]


@QUICK
@given(quizzes, texts)
def test_no_quiz_is_too_odd(quiz: Data, taught: str) -> None:
    first = found(with_quiz(quiz, taught))
    assert first == found(with_quiz(quiz, taught))
    assert all(finding.message and finding.fix for finding in first)


@pytest.mark.parametrize("words", [*SAID.split(" "), "what would you ", "which which is ", "“a ", "a-b "])
def test_long_texts_end_soon(words: str) -> None:
    text = (words * 10_000)[:10_000].rstrip() or "x"
    options = [{"id": f"c{place}", "text": f"{text[:-1]}{place}", "feedback": text} for place in range(4)]
    kinds = {
        "single": {"choices": [option | {"correct": option["id"] == "c1"} for option in options]},
        "judgement": {"choices": [option | {"rating": "best"} for option in options]},
        "true-false": {"statements": [option | {"answer": option["id"] == "c1"} for option in options]},
    }
    asked = [{"type": kind, "id": kind, "prompt": text, **fields} for kind, fields in kinds.items()]
    module = with_quiz({"duration_minutes": 1, "questions": asked}, text)
    with ends():
        found(module)


def test_questions_are_read_once() -> None:
    data = {"type": "reflection", "id": "q", "prompt": "What did you see?", "objectives": ["O1"]}
    module = with_quiz({"duration_minutes": 1, "questions": [data]}, "Text.")
    assert items(module) is items(module)
    assert items(made.module("none")) == ()


def test_a_module_without_quiz_is_not_blamed_for_questions() -> None:
    assert found(made.module("m", ["other"])) == []
