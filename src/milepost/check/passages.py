"""Every text of a module that people read, with the places of its characters, and the words in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from milepost.check.kept import kept
from milepost.check.walk import module_prose, parts, quiz_questions
from milepost.findings import Place
from milepost.model import Loc, Module, Places, Prose, Question, Scenario, Transfer
from milepost.reading import place

_WORD_CHARACTERS = bytes(
    code if chr(code) in "abcdefghijklmnopqrstuvwxyz0123456789" else ord(" ") for code in range(256)
)
_PART_TEXTS = ("text", "left", "right", "feedback")


class Passage(NamedTuple):
    """A text in Markdown. In a file of its own every character has a place; a value of YAML has one for the whole.

    `stands`: its place, or where to look for it. `is_answer`: one of the possible answers to a question, right or
    wrong, or what is said of it.
    """

    text: str
    stands: Place | tuple[Places, Loc]
    prose: Prose | None = None
    is_answer: bool = False

    @property
    def start(self) -> Place:
        """Where the text begins. Most texts are in order, and nobody asks."""
        if isinstance(self.stands, Place):
            return self.stands
        places, loc = self.stands
        return places.at(*loc)

    def at(self, offset: int) -> Place:
        """Where the character at `offset` of the text stands, as far as it is known."""
        return place(self.prose, offset) if self.prose else self.start


@dataclass(frozen=True)
class Texts:
    """Passages; all words in them; and all in one line: quick ways to know what is not there.

    `words` and `line` are in small letters.
    """

    passages: tuple[Passage, ...]
    words: frozenset[str]
    line: str

    def may_hold(self, phrases: Iterable[str]) -> bool:
        """Whether one of the phrases may stand in them. They are in small letters."""
        return any(map(self.line.__contains__, phrases))


@kept
def texts(module: Module) -> Texts:
    """The texts of a module."""
    return read(_passages(module))


def read(found: Iterable[Passage]) -> Texts:
    """Passages, read for a first look."""
    passages = tuple(found)
    line = " ".join("\n".join([one.text for one in passages]).lower().split())
    return Texts(passages, words_in(line), line)


def words_in(text: str) -> frozenset[str]:
    """The words of a text, in small letters, as `Texts` knows them."""
    return frozenset(text.lower().encode("ascii", "replace").translate(_WORD_CHARACTERS).decode("ascii").split())


@kept
def asked(module: Module) -> tuple[tuple[Question, tuple[Passage, ...]], ...]:
    """What people read of each question of a module and of its answers."""
    return tuple((question, tuple(_asked(question, places))) for question, places in quiz_questions(module.quiz))


def _asked(question: Question, places: Places) -> Iterator[Passage]:
    written = vars(question)  # to ask a record for a field that it does not have takes long
    for name in ("prompt", "original", "model_answer", "explanation"):
        if text := written.get(name):
            yield Passage(text, (places, (name,)))
    for name in ("hints", "checklist", "extra"):
        if values := written.get(name):
            yield from _values(values, places.under(name))
    key, items = parts(question)
    for name, records in ((key, items), ("near", written.get("near", ()))):
        for index, record in enumerate(records):
            said = vars(record)
            for field in _PART_TEXTS:
                if text := said.get(field):
                    yield Passage(text, (places, (name, index, field)), is_answer=True)


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
    for _, found in asked(module):
        yield from found
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
    yield from (Passage(value, (places, (index,))) for index, value in enumerate(values))
