"""Somebody who is told in words what is being done, and may show it."""

from __future__ import annotations

from collections.abc import Callable

Watch = Callable[[str], None]


def unwatched(words: str) -> None:
    """Nobody watches."""
    del words
