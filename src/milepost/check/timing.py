"""How long the pages of a module take, by their words. The figures are our choice: a smoke alarm, not a measure."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.findings import Place
from milepost.model import Module, Node, Prose, ReferenceKind, Scenario
from milepost.reading import blocks, boxes, words

USUAL = 200
"""Words a minute that people read."""
FASTEST = 250
"""Words a minute that nobody should need to read."""
SLOWEST = 65
"""Words a minute for somebody who reads in a second language and takes notes."""
TO_THINK = 5
"""Minutes for the thoughts between the words of any page."""
TO_PRACTISE = 30
"""Minutes more for a page with an exercise."""
TO_ANSWER = 2
"""Minutes more for a question placed in the text."""

_EXERCISES = frozenset(("try", "partner", "checklist"))


@dataclass(frozen=True)
class Page:
    """A page with minutes of its own. `least`: how many words are read whatever one does; `most`: all of them."""

    minutes: int
    place: Place
    least: int
    most: int
    spare: int

    @property
    def too_short(self) -> bool:
        """Whether the minutes are too few for the words; half a minute is lost by rounding."""
        return self.least > FASTEST * (self.minutes + 0.5)

    @property
    def longest(self) -> int:
        """The most minutes that the page could take."""
        return self.most // SLOWEST + self.spare


def pages(module: Module) -> Iterator[Page]:
    """The pages of a module whose words are told in order: its first page, its lessons and its scenarios."""
    fields = module.fields
    yield _page(module.body, fields.duration_minutes, module.places.at("duration_minutes"), practice=False)
    for lesson in module.lessons:
        practice = lesson.fields.type in ("practice", "reflection")
        yield _page(lesson.body, lesson.fields.duration_minutes, lesson.places.at("duration_minutes"), practice)
    for scenario in module.scenarios:
        least, most = _shortest(scenario), _all(scenario)
        place = scenario.places.at("duration_minutes")
        yield Page(scenario.fields.duration_minutes, place, least, most, 2 * TO_THINK)


def length(*texts: Prose | None) -> int:
    """How many words the texts have, without code."""
    found = (block for text in texts if text for block in blocks(text.text) if block.kind != "code")
    return sum(len(words(block.text)) for block in found)


def _page(text: Prose, minutes: int, place: Place, practice: bool) -> Page:
    count = sum(len(block.text.split()) for block in blocks(text.text) if block.kind != "code")
    exercise = practice or any(box.kind in _EXERCISES for box in boxes(text.text))
    placed = sum(found.kind is ReferenceKind.QUESTION for found in text.references)
    return Page(minutes, place, count, count, TO_THINK + exercise * TO_PRACTISE + placed * TO_ANSWER)


def _moment(node: Node) -> int:
    offered = sum(len(words(choice.text)) for choice in node.choices)
    return length(*(line.text for line in node.lines), node.debrief) + offered


def _all(scenario: Scenario) -> int:
    told = sum(_moment(node) for node in scenario.nodes)
    chosen = (text for node in scenario.nodes for way in node.choices for text in (way.what_happens, way.feedback))
    return told + length(scenario.situation, scenario.debrief, *chosen)


def _shortest(scenario: Scenario) -> int:
    """The words on the shortest way through the story."""
    nodes = {node.id: node for node in scenario.nodes}
    frame = length(scenario.situation, scenario.debrief)
    waiting, seen = [(frame, scenario.nodes[0].id)] if scenario.nodes else [], set[str]()
    while waiting:
        count, name = heapq.heappop(waiting)
        if name in seen or name not in nodes:
            continue
        seen.add(name)
        node = nodes[name]
        count += _moment(node)
        if not node.choices:
            return count
        for choice in node.choices:
            heapq.heappush(waiting, (count + length(choice.what_happens, choice.feedback), choice.target))
    return 0
