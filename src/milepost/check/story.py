"""Scenarios as graphs: what can be reached, and from where a story can end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from milepost.model import Curriculum, Scenario


def scenarios(curriculum: Curriculum) -> Iterator[Scenario]:
    """Every scenario that was read in whole."""
    for module in curriculum.modules:
        yield from (scenario for scenario in module.scenarios if scenario.places.file not in curriculum.faulty)


def leads_astray(scenario: Scenario) -> bool:
    """Whether a choice leads to a moment that does not exist: then nobody can tell which moments are reached."""
    known = {node.id for node in scenario.nodes}
    return any(choice.target not in known for node in scenario.nodes for choice in node.choices)


def reachable(scenario: Scenario, start: str) -> frozenset[str]:
    """The ids of the moments that some way from the moment `start` reaches, itself among them."""
    onward = {node.id: {choice.target for choice in node.choices} for node in scenario.nodes}
    return _closure({start}, onward)


def can_stop(scenario: Scenario) -> frozenset[str]:
    """The ids of the moments from which some way stops: at an ending, a dead end, a moment that does not exist."""
    known = {node.id for node in scenario.nodes}
    backward: dict[str, set[str]] = {}
    for node in scenario.nodes:
        for choice in node.choices:
            backward.setdefault(choice.target, set()).add(node.id)
    stops = {node.id for node in scenario.nodes if node.ending or not node.choices}
    return _closure(stops | (backward.keys() - known), backward)


def _closure(start: set[str], onward: Mapping[str, set[str]]) -> frozenset[str]:
    found, waiting = set(start), list(start)
    while waiting:
        for name in onward.get(waiting.pop(), set()) - found:
            found.add(name)
            waiting.append(name)
    return frozenset(found)
