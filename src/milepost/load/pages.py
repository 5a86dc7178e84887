"""Part of load. The files beside `index.md` in the folder of a module: lessons, scenarios, quiz, transfer, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from milepost.findings import Place
from milepost.load.documents import read_page, read_yaml, references
from milepost.load.files import Entry, Tree
from milepost.load.pictures import is_picture, picture
from milepost.load.scenario import read_scenario
from milepost.load.words import short
from milepost.model import Lesson, LessonFields, Picture, Quiz, QuizFields, Scenario, Transfer, TransferFields
from milepost.suggest import did_you_mean

T = TypeVar("T")
QUIZ, TRANSFER, INDEX, SCENARIO = "quiz.yml", "transfer.md", "index.md", ".scenario.md"
NUMBER = re.compile(r"([0-9]{1,4})-")
ALLOWED = (
    "a module holds index.md, lessons (01-name.md), scenarios (02-name.scenario.md), quiz.yml, transfer.md"
    " and pictures (png, jpg, webp, gif)."
)


@dataclass(frozen=True)
class Pages:
    """Everything in a module's folder but `index.md`."""

    lessons: tuple[Lesson, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    quiz: Quiz | None = None
    transfer: Transfer | None = None
    pictures: tuple[Picture, ...] = ()
    files: frozenset[str] = field(default_factory=frozenset)


def read_pages(tree: Tree, entries: tuple[Entry, ...]) -> Pages:
    """The pages of a module, in their order; what does not belong there is reported."""
    files = [entry for entry in entries if _belongs(tree, entry)]
    scenarios = [entry for entry in files if entry.name.endswith(SCENARIO)]
    special = (QUIZ, TRANSFER, INDEX)
    lessons = [e for e in files if e.name.endswith(".md") and e.name not in special and e not in scenarios]
    _no_number_twice(tree, sorted((*lessons, *scenarios), key=_order))
    names = {entry.name: entry.path for entry in files}
    return Pages(
        lessons=_all(lambda entry: _lesson(tree, entry), sorted(lessons, key=_order)),
        scenarios=_all(lambda entry: read_scenario(tree, entry.path, _number(entry)), sorted(scenarios, key=_order)),
        quiz=_quiz(tree, names[QUIZ]) if QUIZ in names else None,
        transfer=_transfer(tree, names[TRANSFER]) if TRANSFER in names else None,
        pictures=_all(lambda entry: picture(tree, entry), filter(is_picture, files)),
        files=frozenset(names),
    )


def _all(read: Callable[[Entry], T | None], entries: Iterable[Entry]) -> tuple[T, ...]:
    return tuple(found for entry in entries if (found := read(entry)) is not None)


def _belongs(tree: Tree, entry: Entry) -> bool:
    if not entry.is_folder and (entry.name.endswith(".md") or entry.name == QUIZ or is_picture(entry)):
        return True
    if entry.is_folder and entry.name in (QUIZ, TRANSFER, INDEX):
        tree.faults.add(Place(entry.path), "FI006", f"'{entry.name}' must be a file", "make it a file.")
        return False
    what = "the folder " if entry.is_folder else ""
    guess = did_you_mean(entry.name, (QUIZ, TRANSFER, INDEX))
    message = f"{what}'{short(entry.name)}' does not belong in a module"
    tree.faults.add(Place(entry.path), "FI010", message, f"{ALLOWED}{guess}")
    return False


def _number(entry: Entry) -> int | None:
    match = NUMBER.match(entry.name)
    return int(match[1]) if match else None


def _order(entry: Entry) -> tuple[bool, int, str]:
    """By number; pages without one come last, by name."""
    number = _number(entry)
    return (number is None, number or 0, entry.name)


def _no_number_twice(tree: Tree, pages: list[Entry]) -> None:
    seen: dict[int, Entry] = {}
    for entry in pages:
        number = _number(entry)
        if number is None:
            continue
        first = seen.setdefault(number, entry)
        if first is not entry:
            message = f"'{entry.name}' and '{first.name}' have the same number"
            tree.faults.add(Place(entry.path), "FI016", message, "give each page of a module its own number.")


def _lesson(tree: Tree, entry: Entry) -> Lesson | None:
    page = read_page(tree, entry.path, LessonFields)
    return Lesson(page.fields, _number(entry), page.body, page.places) if page else None


def _quiz(tree: Tree, file: str) -> Quiz | None:
    read = read_yaml(tree, file, QuizFields)
    return Quiz(read.fields, read.places, references(read.fields, read.places, tree.faults)) if read else None


def _transfer(tree: Tree, file: str) -> Transfer | None:
    page = read_page(tree, file, TransferFields)
    if page is None:
        return None
    found = references(page.fields, page.places, tree.faults)
    return Transfer(page.fields, page.body if page.body.text else None, page.places, found)
