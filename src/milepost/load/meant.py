"""Part of load. What an author meant: unknown keys are read as the known ones they resemble, or left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from milepost.model import Loc, Record

R = TypeVar("R", bound=Record)


def as_meant(model: type[R], found: object, unknown: Mapping[Loc, str]) -> R | None:
    """The record without its `unknown` keys, or None when more is wrong with it.

    `unknown` maps each to the key that was meant, empty when none is near.
    """
    for loc in sorted(unknown, key=len, reverse=True):
        found = _replaced(found, loc, unknown[loc])
    try:
        return model.model_validate(found) if unknown else None
    except ValidationError:
        return None


def _replaced(found: Any, loc: Loc, meant: str) -> Any:
    """A copy of `found` in which the key at `loc` is called `meant`, or is left out when nothing is meant."""
    step, rest = loc[0], loc[1:]
    if isinstance(found, tuple):
        return tuple(_replaced(item, rest, meant) if index == step else item for index, item in enumerate(found))
    if rest:
        return {**found, step: _replaced(found[step], rest, meant)}
    kept = {key: value for key, value in found.items() if key != step}
    return {meant: found[step], **kept} if meant else kept
