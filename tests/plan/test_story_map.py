"""The map of a conversation: a box for each moment, an arrow to each moment that choices lead to."""

from __future__ import annotations

from dataclasses import replace

from milepost.model import EndingKind, Node, Scenario
from milepost.plan.story_map import story_map
from milepost.plan.views.graph import ArrowView, BoxView
from tests.pages.sample import curriculum


def sample() -> Scenario:
    (scenario,) = curriculum().modules[0].scenarios
    return scenario


def leading(node: Node, *targets: str) -> Node:
    return replace(node, choices=tuple(replace(sample().nodes[0].choices[0], target=target) for target in targets))


def test_boxes_say_where_it_starts_and_how_it_ends() -> None:
    assert story_map(sample()).boxes == (
        BoxView("call", "#call", "1. The call is ending", "start", "Start"),
        BoxView("found", "#found", "2. The row is found", "good", "A good ending", round=True),
    )


def test_choices_that_lead_to_the_same_moment_share_an_arrow() -> None:
    first, last = sample().nodes
    lost = replace(last, id="lost", ending=EndingKind.HARD)
    made = story_map(replace(sample(), nodes=(leading(first, "found", "lost", "found"), last, lost)))
    assert made.arrows == (ArrowView("call", "found", "1 and 3"), ArrowView("call", "lost", "2"))
