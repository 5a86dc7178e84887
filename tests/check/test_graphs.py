"""Prerequisites and stories as graphs: the rules against slow answers that cannot be wrong."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from milepost.check.rules.structure import gr001_no_cycle, sc102_moment_can_be_reached, sc103_no_dead_end
from milepost.check.rules.structure.gr001_no_cycle import circles
from tests.hanging import ends

from . import made

NAMES = [f"m{number}" for number in range(8)]
GRAPHS = st.fixed_dictionaries({name: st.lists(st.sampled_from(NAMES), max_size=4) for name in NAMES})


def reach(ways: dict[str, list[str]], start: str) -> set[str]:
    """What can be reached from `start` in one step or more."""
    found: set[str] = set()
    while new := {to for name in (found or {start}) | {start} for to in ways.get(name, ())} - found:
        found |= new
    return found


@given(GRAPHS)
def test_circle_is_reported_when_there_is_one(needs: dict[str, list[str]]) -> None:
    has_circle = any(name in reach(needs, name) for name in needs)
    modules = [made.module(name, wanted) for name, wanted in needs.items()]
    assert bool(list(gr001_no_cycle.faults(made.curriculum(*modules)))) == has_circle


@given(GRAPHS)
def test_reported_circle_is_one(needs: dict[str, list[str]]) -> None:
    for circle in circles(needs):
        assert circle[0] == circle[-1] == min(circle)
        assert len(set(circle)) == len(circle) - 1
        assert all(second in needs[first] for first, second in pairwise(circle))


@given(GRAPHS)
def test_no_circle_is_left_when_all_reported_are_broken(needs: dict[str, list[str]]) -> None:
    for _ in range(1 + sum(map(len, needs.values()))):
        found = list(circles(needs))
        for circle in found:
            needs[circle[0]] = [name for name in needs[circle[0]] if name != circle[1]]
        if not found:
            return
    raise AssertionError("breaking circles does not end")


def test_circle_through_all_of_many_modules_is_found() -> None:
    count = 5_000
    modules = [made.module(f"m{n}", [f"m{(n + 1) % count}"]) for n in range(count)]
    with ends():
        (fault,) = gr001_no_cycle.faults(made.curriculum(*modules))
    assert len(fault[1]) < 200


STORIES = st.tuples(GRAPHS, st.sets(st.sampled_from(NAMES)))


def told(story: tuple[dict[str, list[str]], set[str]]) -> tuple[dict[str, list[str]], set[str]]:
    """A story whose endings have no choices; `m0` is the first moment."""
    ways, endings = story
    return {name: [] if name in endings else ways[name] for name in NAMES}, endings


@given(STORIES.map(told))
def test_dead_ends_and_circles_without_a_way_out_are_told(story: tuple[dict[str, list[str]], set[str]]) -> None:
    ways, endings = story
    dead = {name for name in NAMES if name not in endings and not ways[name]}
    caught = {name for name in NAMES if ways[name] and not reach(ways, name) & (endings | dead)}
    whole = made.curriculum(made.module("m", scenarios=(made.scenario(ways, endings),)))
    reported = {message.split("'")[1] for _, message, _ in sc103_no_dead_end.faults(whole)}
    assert reported <= dead | caught
    assert dead | caught == {to for name in reported for to in {name} | reach(ways, name)}


@given(STORIES.map(told))
def test_lost_moments_are_told_and_what_follows_on_them_is_not(story: tuple[dict[str, list[str]], set[str]]) -> None:
    ways, endings = story
    lost = {name for name in NAMES[1:] if name not in reach(ways, NAMES[0])}
    whole = made.curriculum(made.module("m", scenarios=(made.scenario(ways, endings),)))
    reported = {message.split("'")[1] for _, message, _ in sc102_moment_can_be_reached.faults(whole)}
    assert reported <= lost
    assert lost == {to for name in reported for to in {name} | reach(ways, name)} - reach(ways, NAMES[0]) - {NAMES[0]}
    assert {name for name in lost if not any(name in targets for targets in ways.values())} <= reported
