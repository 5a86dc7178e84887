"""The pages of a module as people read them: their titles, their texts, and what stands inside a box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from milepost.check.kept import kept
from milepost.check.passages import Passage, told
from milepost.check.walk import scenario_prose
from milepost.findings import Place
from milepost.model import Module
from milepost.reading import Block, Box, blocks, boxes

SCENES = frozenset({"story", "compare", "poor", "good", "example"})
"""Boxes in which people speak and act, or an invented text is taken apart."""


@dataclass(frozen=True)
class Page:
    """A page: where its title stands, the title, and its texts in Markdown.

    `kind`: a lesson's type, or what it is. `people`: who speaks in it, by the front matter.
    """

    place: Place
    title: str
    kind: str
    passages: tuple[Passage, ...]
    people: tuple[str, ...] = ()

    @cached_property
    def blocks(self) -> tuple[tuple[Passage, Block], ...]:
        """Every paragraph, heading and so on, with the text it stands in."""
        return tuple((passage, block) for passage in self.passages for block in blocks(passage.text))

    @property
    def headings(self) -> tuple[str, ...]:
        """The title and the headings below it."""
        return (self.title, *(block.text for _, block in self.blocks if block.kind == "heading"))

    def has_box(self, kind: str) -> bool:
        """Whether a box of this kind stands on the page."""
        return any(box.kind == kind for one in self.passages for box in boxes(one.text))


@kept
def pages(module: Module) -> tuple[Page, ...]:
    """The pages of a module that have a text of their own; the opening text is the first."""
    return tuple(_pages(module))


def _pages(module: Module) -> Iterator[Page]:
    more = module.transfer.body if module.single_page and module.transfer else None
    own = tuple(told(prose) for prose in (module.body, more) if prose)
    yield Page(module.places.at("title"), module.fields.title, "opening", own)
    for lesson in module.lessons:
        yield Page(lesson.places.at("title"), lesson.fields.title, lesson.fields.type, (told(lesson.body),))
    for scenario in module.scenarios:
        texts = tuple(map(told, scenario_prose(scenario)))
        people = tuple(scenario.fields.people)
        yield Page(scenario.places.at("title"), scenario.fields.title, "scenario", texts, people)
    if module.transfer and module.transfer.body and not module.single_page:
        yield Page(module.transfer.body.place, "", "transfer", (told(module.transfer.body),))


def inside(text: str, box: Box) -> Iterator[Block]:
    """The blocks of a box, also those in boxes inside it."""
    around = (*box.boxes, box.kind)
    following = (
        other.offset for other in boxes(text) if other.offset > box.offset and len(other.boxes) <= len(box.boxes)
    )
    end = min(following, default=len(text) + 1)
    for block in blocks(text):
        if box.offset < block.offset < end and block.boxes[: len(around)] == around:
            yield block


def story_blocks(module: Module) -> Iterator[tuple[Passage, Block]]:
    """What is invented: scenarios, and the boxes of scenes in lessons."""
    for page in pages(module):
        for passage, block in page.blocks:
            if page.kind == "scenario" or not SCENES.isdisjoint(block.boxes):
                yield passage, block
