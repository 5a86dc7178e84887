"""QZ002: a judgement question that asks for the best and the worst step has exactly one of each.

Why: the learner picks one best and one worst; the page must know them.
Bad: two choices with `rating: best`; `rating: worst` under `ask: rate`
Good: one `best`, one `worst`, the others `acceptable` or `poor`. Under `ask: rate`: at least one `best`, no `worst`.
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import questions
from milepost.findings import Level, Place
from milepost.model import Curriculum, JudgementQuestion, Places, Rating

CODE = "QZ002"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Judgement questions whose ratings do not fit what they ask."""
    for _, question, places in questions(curriculum):
        if isinstance(question, JudgementQuestion) and (wrong := _wrong(question)):
            yield _place(question, places), f"question '{question.id}' has {wrong[0]}", wrong[1]


def _place(question: JudgementQuestion, places: Places) -> Place:
    """The first choice rated 'worst' where there must be none, else the choices."""
    ratings = [choice.rating for choice in question.choices]
    if question.ask == "rate" and Rating.WORST in ratings:
        return places.at("choices", ratings.index(Rating.WORST), "rating")
    return places.at("choices")


def _wrong(question: JudgementQuestion) -> tuple[str, str] | None:
    ratings = [choice.rating for choice in question.choices]
    best, worst = ratings.count(Rating.BEST), ratings.count(Rating.WORST)
    if question.ask == "best-and-worst" and (best, worst) != (1, 1):
        return f"{best} best and {worst} worst choices", "rate exactly one choice 'best' and one 'worst'."
    if question.ask == "rate" and worst:
        return "a choice rated 'worst'", "under 'ask: rate' use best, acceptable and poor."
    if question.ask == "rate" and not best:
        return "no choice rated 'best'", "rate at least one choice 'best'."
    return None
