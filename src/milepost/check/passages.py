"""Every text of a module that people read, with the places of its characters, and the words in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.check.kept import kept
from milepost.check.walk import module_prose, parts, quiz_questions
from milepost.findings import Place
from milepost.model import Module, Places, Prose, Question, Scenario, Transfer
from milepost.reading import place

_WORD = re.compile(r"[a-z0-9]+")
_PART_TEXTS = ("text", "left", "right", "feedback")


@dataclass(frozen=True)
class Passage:
    """A text in Markdown. In a file of its own every character has a place; a value of YAML has one for the whole.

    `is_answer`: one of the possible answers to a question, right or wrong, or what is said of it.
    """

    text: str
    start: Place
    prose: Prose | None = None
    is_answer: bool = False

    def at(self, offset: int) -> Place:
        """Where the character at `offset` of the text stands, as far as it is known."""
        return place(self.prose, offset) if self.prose else self.start


@dataclass(frozen=True)
class Texts:
    """The passages of a module; all words in them; and all in one line: quick ways to know what is not there.

    `words` and `line` are in small letters.
    """

    passages: tuple[Passage, ...]
    words: frozenset[str]
    line: str

    def may_hold(self, phrases: Iterable[str]) -> bool:
        """Whether one of the phrases may stand in the module. They are in small letters."""
        return any(phrase in self.line for phrase in phrases)


@kept
def texts(module: Module) -> Texts:
    """The texts of a module."""
    passages = tuple(_passages(module))
    line = " ".join("\n".join([one.text for one in passages]).lower().split())
    return Texts(passages, words_in(line), line)


def words_in(text: str) -> frozenset[str]:
    """The words of a text, in small letters, as `Texts` knows them."""
    return frozenset(_WORD.findall(text.lower()))


def question_passages(question: Question, places: Places) -> Iterator[Passage]:
    """What people read of a question and its answers."""
    for name in ("prompt", "original", "model_answer", "explanation"):
        if text := getattr(question, name, None):
            yield Passage(text, places.at(name))
    for name in ("hints", "checklist", "extra"):
        yield from _values(getattr(question, name, ()), places.under(name))
    key, items = parts(question)
    for name, records in ((key, items), ("near", getattr(question, "near", ()))):
        for index, record in enumerate(records):
            for field in _PART_TEXTS:
                if text := getattr(record, field, None):
                    yield Passage(text, places.at(name, index, field), is_answer=True)


def told(prose: Prose) -> Passage:
    """A text of a file."""
    return Passage(prose.text, prose.place, prose)


def _passages(module: Module) -> Iterator[Passage]:
    fields, places = module.fields, module.places
    yield Passage(fields.title, places.at("title"))
    yield Passage(fields.summary, places.at("summary"))
    for index, objective in enumerate(fields.objectives):
        yield Passage(objective.text, places.at("objectives", index, "text"))
    for lesson in module.lessons:
        yield Passage(lesson.fields.title, lesson.places.at("title"))
    for scenario in module.scenarios:
        yield from _scenario_values(scenario)
    yield from map(told, module_prose(module))
    for question, where in quiz_questions(module.quiz):
        yield from question_passages(question, where)
    if module.transfer:
        yield from _transfer_values(module.transfer)


def _scenario_values(scenario: Scenario) -> Iterator[Passage]:
    yield Passage(scenario.fields.title, scenario.places.at("title"))
    for name, who in scenario.fields.people.items():
        yield Passage(who, scenario.places.at("people", name))
    for node in scenario.nodes:
        yield Passage(node.title, node.place)
        yield from (Passage(choice.text, choice.place) for choice in node.choices)


def _transfer_values(transfer: Transfer) -> Iterator[Passage]:
    fields, places = transfer.fields, transfer.places
    yield Passage(fields.reflection, places.at("reflection"))
    yield Passage(fields.if_then.if_, places.at("if_then", "if"))
    yield Passage(fields.if_then.then, places.at("if_then", "then"))
    yield Passage(fields.at_work, places.at("at_work"))
    yield Passage(fields.manager, places.at("manager"))


def _values(values: Iterable[str], places: Places) -> Iterator[Passage]:
    yield from (Passage(value, places.at(index)) for index, value in enumerate(values))
