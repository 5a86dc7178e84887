"""PE001: who speaks in a scenario is in the cast, once, with one job and one pronoun.

Why: people meet the same colleagues again on every page, and nobody becomes somebody else overnight.
Bad: `people: {Leilanie: tester}` in a scenario when `cast.yml` knows Leilani; two entries for Leilani in `cast.yml`
Good: `people: {Leilani: tester, found something odd}`, and in curriculum/cast.yml
     `- {name: Leilani, pronoun: she, job: tester}`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import repeated, seen_from
from milepost.findings import Level
from milepost.model import Curriculum, Module
from milepost.suggest import did_you_mean

CODE = "PE001"
LEVEL = Level.WARNING


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """People who stand in the cast twice."""
    places = curriculum.cast_places
    named = ((person.name, places.at("people", index, "name")) for index, person in enumerate(curriculum.cast))
    for name, place, first in repeated(named):
        message = f"'{name}' is in the cast already, {seen_from(place, first)}"
        yield place, message, "keep one of the two, or give one of them another name."


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Speakers whom the cast does not know. A curriculum without a cast says nothing about them."""
    cast = [person.name for person in curriculum.cast]
    if not cast or curriculum.cast_places.file in curriculum.faulty:
        return
    known = {name.casefold() for name in cast}
    for scenario in module.scenarios:
        for name in scenario.fields.people:
            if name.casefold() not in known and name.casefold() != "you":
                fix = (
                    f"add this person to curriculum/cast.yml, or take somebody who is there.{did_you_mean(name, cast)}"
                )
                yield scenario.places.at("people", name), f"'{name}' is not in the cast", fix
