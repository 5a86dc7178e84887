"""Scenarios as graphs: what can be reached, and from where a story can end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.model import Curriculum, Scenario


def scenarios(curriculum: Curriculum) -> Iterator[Scenario]:
    """Every scenario of every module."""
    for module in curriculum.modules:
        yield from module.scenarios


def reachable(scenario: Scenario) -> frozenset[str]:
    """The ids of the moments that some way from the first moment reaches."""
    onward = {node.id: {choice.target for choice in node.choices} for node in scenario.nodes}
    return _closure({scenario.nodes[0].id}, onward) if scenario.nodes else frozenset()


def can_end(scenario: Scenario) -> frozenset[str]:
    """The ids of the moments from which some way reaches an ending."""
    backward: dict[str, set[str]] = {}
    for node in scenario.nodes:
        for choice in node.choices:
            backward.setdefault(choice.target, set()).add(node.id)
    return _closure({node.id for node in scenario.nodes if node.ending}, backward)


def _closure(start: set[str], onward: Mapping[str, set[str]]) -> frozenset[str]:
    found, waiting = set(start), list(start)
    while waiting:
        for name in onward.get(waiting.pop(), set()) - found:
            found.add(name)
            waiting.append(name)
    return frozenset(found)
