"""Stage 4. The Jinja2 environment. Templates are ours and trusted; author text is a value, never a template."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from milepost.render.drawing import drawing
from milepost.render.markdown import Author

_QUESTION = "parts/question.html.jinja"


class Placed(Protocol):
    """A question that a text may place. The template knows the rest of it."""

    @property
    def id(self) -> str:
        """The name the author's text calls it by."""


def environment(templates: Path, author: Author) -> Environment:
    """An environment whose filters render with `author`, which must have begun the page."""
    env = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=select_autoescape(("html.jinja",)),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    env.filters["prose"] = _prose(env, author)
    env.filters["phrase"] = lambda text: Markup(author.phrase(text))  # noqa: S704 -- sanitised by nh3
    env.filters["label"] = lambda text: Markup(author.label(text))  # noqa: S704 -- sanitised by nh3
    env.filters["drawing"] = drawing
    env.globals["words"] = author.words
    return env


def _prose(env: Environment, author: Author) -> Callable[[str, int, tuple[Placed, ...]], Markup]:
    def prose(text: str, below: int = 1, questions: tuple[Placed, ...] = ()) -> Markup:
        def place(name: str) -> str:
            return "".join(_question(env, question) for question in questions if question.id == name)

        return Markup(author.prose(text, below, place))  # noqa: S704 -- sanitised by nh3

    return prose


def _question(env: Environment, question: Placed) -> str:
    macros = env.get_template(_QUESTION).module
    return str(macros.question(question))  # type: ignore[attr-defined]  # macros are found by name
