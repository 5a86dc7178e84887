"""Scenarios as learners walk through them: how many ways, how many decisions, whether a poor choice can be mended."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from milepost.check.story import beyond, can_mend, ways
from milepost.check.timing import pages
from milepost.model import EndingKind, Node, Quality, Scenario
from tests.hanging import ends

from .made import module, scenario

ENDLESS = 10**9


def counted(story: Scenario) -> int:
    """The ways through a story without circles, one by one."""
    nodes = {node.id: node for node in story.nodes}

    def from_here(node: Node) -> int:
        return sum(from_here(nodes[choice.target]) for choice in node.choices) if node.choices else 1

    return from_here(story.nodes[0])


@pytest.mark.parametrize("seed", range(20))
def test_ways_are_counted_as_somebody_would(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 -- no secret hangs on it
    names = [f"m{number}" for number in range(8)]
    later = {name: names[place + 1 :] for place, name in enumerate(names)}
    story = scenario(
        {name: dice.choices(later[name], k=dice.randint(1, 3)) if later[name] else () for name in names}, []
    )
    assert ways(story, ENDLESS) == counted(story)
    assert ways(story, 2) == min(2, counted(story))


def test_circle_has_ways_enough() -> None:
    assert ways(scenario({"a": ("a", "b"), "b": ()}, ["b"]), 9) == 9


def test_decisions_are_counted_along_the_way() -> None:
    chain = {f"m{number}": (f"m{number + 1}", "end") for number in range(5)}
    assert beyond(scenario({**chain, "m5": (), "end": ()}, ["m5", "end"]), 5) is None
    found = beyond(scenario({**chain, "m5": (), "end": ()}, ["m5", "end"]), 4)
    assert found
    assert found.id == "m4"


def test_moment_with_one_way_on_is_no_decision() -> None:
    chain = {f"m{number}": (f"m{number + 1}",) for number in range(9)}
    assert beyond(scenario({**chain, "m9": ()}, ["m9"]), 4) is None


def test_circle_has_no_last_decision() -> None:
    assert beyond(scenario({"a": ("a", "b"), "b": ()}, ["b"]), 4)


def rated(story: Scenario, quality: Quality, *endings: EndingKind) -> Scenario:
    """All choices of one quality, and the endings of these kinds, in order."""
    kinds = iter(endings)
    nodes = tuple(
        replace(
            node,
            choices=tuple(replace(choice, quality=quality) for choice in node.choices),
            ending=next(kinds) if node.ending else None,
        )
        for node in story.nodes
    )
    return replace(story, nodes=nodes)


@pytest.mark.parametrize(
    ("quality", "ending", "mended"),
    [
        (Quality.STRONG, EndingKind.MIXED, True),
        (Quality.STRONG, EndingKind.HARD, False),
        (Quality.TEMPTING, EndingKind.GOOD, False),
    ],
)
def test_what_mends_is_a_strong_choice_with_a_better_end(quality: Quality, ending: EndingKind, mended: bool) -> None:
    story = rated(scenario({"a": ("b",), "b": ("end",), "end": ()}, ["end"]), quality, ending)
    assert ("a" in can_mend(story)) is mended


def test_large_story_is_walked_soon() -> None:
    size = 3000
    wide = {
        f"m{number}": tuple(f"m{other % size}" for other in range(number + 1, number + 4)) for number in range(size)
    }
    story = scenario({**wide, "end": ()}, ["end"])
    with ends():
        assert ways(story, 9) == 9
        assert beyond(story, 4)
        assert not can_mend(story)
        assert list(pages(module("ask", scenarios=(story,))))
