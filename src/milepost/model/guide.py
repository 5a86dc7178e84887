"""The author's guide, which comes with Milepost. No I/O."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.model.question import Question


@dataclass(frozen=True)
class GuidePage:
    """One page. `name`: its file without `.md`, such as `checking` or `rules/QZ001`; `README` is the first of a folder.

    `text` is Markdown without the title; `examples` are the questions it places.
    """

    name: str
    title: str
    text: str
    examples: tuple[Question, ...] = ()
