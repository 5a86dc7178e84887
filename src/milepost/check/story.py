"""Scenarios as graphs: what can be reached, and from where a story can end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from milepost.model import Curriculum, EndingKind, Module, Node, Quality, Scenario, ScenarioChoice


def scenarios(curriculum: Curriculum) -> Iterator[Scenario]:
    """Every scenario that was read in whole."""
    for module in curriculum.modules:
        yield from module_scenarios(curriculum, module)


def module_scenarios(curriculum: Curriculum, module: Module) -> Iterator[Scenario]:
    """Every scenario of a module that was read in whole."""
    return (scenario for scenario in module.scenarios if scenario.places.file not in curriculum.faulty)


def points(scenario: Scenario) -> list[Node]:
    """The decision points: moments with something to choose between."""
    return [node for node in scenario.nodes if len(node.choices) > 1]


def choices(scenario: Scenario, quality: Quality) -> list[ScenarioChoice]:
    """All choices of one quality, in the order of the file."""
    return [choice for node in scenario.nodes for choice in node.choices if choice.quality is quality]


def deciding(scenario: Scenario) -> Iterator[tuple[Node, int]]:
    """The decision points with exactly one strong choice, and at which position that choice stands, from 0."""
    for node in points(scenario):
        strong = [index for index, choice in enumerate(node.choices) if choice.quality is Quality.STRONG]
        if len(strong) == 1:
            yield node, strong[0]


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
    backward = _backward(scenario)
    stops = {node.id for node in scenario.nodes if node.ending or not node.choices}
    return _closure(stops | (backward.keys() - known), backward)


def can_mend(scenario: Scenario) -> frozenset[str]:
    """The ids of the moments from which a strong choice can still be met that leads to an ending other than hard."""
    backward = _backward(scenario)
    soft = {node.id for node in scenario.nodes if node.ending and node.ending is not EndingKind.HARD}
    hopeful = _closure(soft, backward)
    strong = {node.id for node in scenario.nodes for choice in node.choices if _is_strong(choice, hopeful)}
    return _closure(strong, backward)


def beyond(scenario: Scenario, most: int) -> Node | None:
    """A decision point that comes after `most` others on some way through the story; none when there is no such way."""
    nodes = {node.id: node for node in scenario.nodes}
    here = _points_from({node.id for node in scenario.nodes[:1]}, nodes)
    for _ in range(most):
        here = _points_from({choice.target for name in here for choice in nodes[name].choices}, nodes)
    return next((node for node in scenario.nodes if node.id in here), None)


def ways(scenario: Scenario, enough: int) -> int:
    """How many different ways lead through the story, counted up to `enough`; a story with a circle has enough."""
    if not scenario.nodes:
        return 0
    onward = {node.id: [choice.target for choice in node.choices] for node in scenario.nodes}
    start = scenario.nodes[0].id
    inside = reachable(scenario, start) & onward.keys()
    open_ends = Counter(target for name in inside for target in onward[name])
    counts, ready, total, done = Counter({start: 1}), [start] if not open_ends[start] else [], 0, 0
    while ready:
        name = ready.pop()
        done += 1
        total += 0 if onward[name] else counts[name]
        for target in onward[name]:
            counts[target] = min(enough, counts[target] + counts[name])
            open_ends[target] -= 1
            if not open_ends[target] and target in onward:
                ready.append(target)
    return min(enough, total) if done == len(inside) else enough


def _points_from(names: set[str], nodes: Mapping[str, Node]) -> set[str]:
    """The first decision points at or after these moments; a moment with one way on is no decision."""
    found: set[str] = set()
    passed: set[str] = set()
    while names:
        here = {name for name in names - passed if name in nodes}
        passed |= here
        found |= {name for name in here if len(nodes[name].choices) > 1}
        names = {choice.target for name in here - found for choice in nodes[name].choices}
    return found


def _is_strong(choice: ScenarioChoice, hopeful: frozenset[str]) -> bool:
    return choice.quality is Quality.STRONG and choice.target in hopeful


def _backward(scenario: Scenario) -> dict[str, set[str]]:
    """From each moment the moments that lead to it."""
    backward: dict[str, set[str]] = {}
    for node in scenario.nodes:
        for choice in node.choices:
            backward.setdefault(choice.target, set()).add(node.id)
    return backward


def _closure(start: set[str], onward: Mapping[str, set[str]]) -> frozenset[str]:
    found, waiting = set(start), list(start)
    while waiting:
        for name in onward.get(waiting.pop(), set()) - found:
            found.add(name)
            waiting.append(name)
    return frozenset(found)
