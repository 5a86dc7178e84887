"""A page of the author's guide."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.plan.views.question import QuestionView


@dataclass(frozen=True)
class GuideView:
    """`body` is Markdown; `questions` are the examples it places."""

    body: str
    questions: tuple[QuestionView, ...]
