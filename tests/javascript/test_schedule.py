"""Questions come back on the days that Python's `fsrs`, written by others from the same paper, works out too."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler

from tests.javascript.asking import ask

FIRST = datetime(2024, 10, 4, tzinfo=UTC)  # day 20,000
ORACLE = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=365, enable_fuzzing=False)
Steps = list[tuple[int, int]]


def sequences() -> list[Steps]:
    """Learners who forget, who are diligent, who are late, who answer twice a day; and every rating four times deep."""
    made = random.Random(20_261_124)  # noqa: S311 -- the same on each run, and nobody's secret
    waits = ((0, 0, 1, 1, 2), (0, 1, 2, 3, 7, 14), (5, 20, 60, 200, 700), (1, 3, 9, 27, 81, 243))
    drawn = [
        [(0, made.randint(1, 4)), *((made.choice(made.choice(waits)), made.randint(1, 4)) for _ in range(length))]
        for length in (3, 8, 20, 40)
        for _ in range(60)
    ]
    deep = [[(0, a), (2, b), (5, c), (11, d)] for a in _R for b in _R for c in _R for d in _R]
    return [*drawn, *deep, [(0, 4)] + [(365, 4)] * 30, [(0, 1)] + [(1, 1)] * 60]


_R = range(1, 5)


def expected(steps: Steps) -> list[tuple[int, float, float]]:
    card, now, found = Card(), FIRST, []
    for waited, rating in steps:
        now += timedelta(days=waited)
        card, _ = ORACLE.review_card(card, Rating(rating), now)
        assert card.stability is not None
        assert card.difficulty is not None
        found.append(((card.due - FIRST).days, card.stability, card.difficulty))
    return found


def test_days_stability_and_difficulty_are_those_of_fsrs() -> None:
    asked = sequences()
    told = json.loads(ask("schedule", asked))
    assert len(told) == len(asked) > 400
    for steps, ours in zip(asked, told, strict=True):
        theirs = expected(steps)
        assert [day for day, _, _ in ours] == [day for day, _, _ in theirs], steps
        assert [one for _, *rest in ours for one in rest] == pytest.approx(
            [one for _, *rest in theirs for one in rest], rel=1e-5
        ), steps
