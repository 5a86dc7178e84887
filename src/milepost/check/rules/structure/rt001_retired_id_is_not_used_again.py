"""RT001: what was retired stays retired: its id names nothing else.

Why: learners' devices still hold progress under the old id; a new thing of that name would look half done to them.
Bad: a module with `id: write-emails` when `retired` in curriculum.yml holds `write-emails`
Good: `id: write-messages`; or, when the old thing is back unchanged, its entry taken out of `retired`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import quiz_questions, repeated, seen_from
from milepost.findings import Level, Place
from milepost.model import Curriculum, Module

CODE = "RT001"
LEVEL = Level.ERROR
_FIX = "give it another id; if it is the old one, take the entry out of 'retired' in curriculum/curriculum.yml."


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Ids in use that were retired, and entries of `retired` that stand twice."""
    entries = curriculum.fields.retired if curriculum.fields else ()
    gone = {one.id for one in entries}
    for module in curriculum.modules:
        for name, place in _named(module) if gone else ():
            if name in gone:
                yield place, f"the id '{name.rpartition('/')[2]}' was retired and must not be used again", _FIX
    places = ((one.id, curriculum.places.at("retired", index, "id")) for index, one in enumerate(entries))
    for name, again, first in repeated(places):
        yield again, f"'{name}' is retired already, {seen_from(again, first)}", "take one of them out."


def _named(module: Module) -> Iterator[tuple[str, Place]]:
    yield module.id, module.places.at("id")
    yield from ((f"{module.id}/{page.id}", page.places.at("id")) for page in module.pages)
    yield from ((f"{module.id}/{one.id}", places.at("id")) for one, places in quiz_questions(module.quiz))
