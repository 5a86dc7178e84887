"""PE002: in a unit, leads and experts are not nearly all of one gender.

Why: who leads and who knows in our stories tells readers who may lead and who may know.
Bad: five leads and experts in a unit, and four of them are "he"
Good: two "he", two "she" and one "they"; no more than 70 per cent of one kind
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from milepost.check.passages import texts
from milepost.check.registry import Fault
from milepost.findings import Level, Place
from milepost.model import CastMember, Curriculum, Module

CODE = "PE002"
LEVEL = Level.ERROR

MOST = 0.7
FEWEST = 5
"""Among four people one more on one side is three of four, 75 per cent: that is chance. Five can be three and two."""
_LEADING = ("lead", "expert")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Units in which one pronoun holds more than its share of the leading parts."""
    leading = {person.name: person for person in curriculum.cast if person.part in _LEADING}
    if len(leading) < FEWEST:
        return
    by_unit: dict[str, list[Module]] = {}
    for module in curriculum.modules:
        by_unit.setdefault(module.unit, []).append(module)
    for unit, modules in by_unit.items():
        people = [leading[name] for name in _named(modules, leading)]
        if message := _imbalance(unit, people):
            fix = "give some of these parts to people with another pronoun: see 'part' in curriculum/cast.yml."
            yield _place(curriculum, unit), message, fix


def _named(modules: Iterable[Module], names: Iterable[str]) -> list[str]:
    """Which of the names occur in the texts of the modules."""
    waiting, found = set(names), set[str]()
    for module in modules:
        found.update(name for name in waiting if _is_named(module, name))
        waiting -= found
    return sorted(found)


def _is_named(module: Module, name: str) -> bool:
    if any(name.casefold() in map(str.casefold, scenario.fields.people) for scenario in module.scenarios):
        return True
    read = texts(module)
    word = re.compile(rf"\b{re.escape(name)}\b")
    return name.lower() in read.line and any(name in one.text and word.search(one.text) for one in read.passages)


def _imbalance(unit: str, people: list[CastMember]) -> str:
    if len(people) < FEWEST:
        return ""
    pronoun, count = Counter(person.pronoun for person in people).most_common(1)[0]
    if count <= MOST * len(people):
        return ""
    who = ", ".join(person.name for person in people if person.pronoun == pronoun)
    return f"in the unit '{unit}' {count} of {len(people)} leads and experts are '{pronoun}': {who}"


def _place(curriculum: Curriculum, unit: str) -> Place:
    units = curriculum.fields.units if curriculum.fields else ()
    index = next((index for index, one in enumerate(units) if one.id == unit), 0)
    return curriculum.places.at("units", index, "id")
