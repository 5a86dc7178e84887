"""Part of load. What the model expects at a place, in words; reads the types of the model, no content."""

from __future__ import annotations

import datetime
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from milepost.load.words import choices
from milepost.model import Code, Id, Loc, LocalId, Record

KEY = "[key]"
"""The last step of pydantic's way to a bad key."""


@dataclass(frozen=True)
class Spot:
    """The end of pydantic's way through a document: our way, the type expected there, the record that holds it."""

    loc: Loc
    annotation: Any
    holder: type[Record] | None
    key: Any = None
    """What the key itself must be, in a group of free keys."""
    is_key: bool = False


def locate(model: type[Record], way: tuple[int | str, ...]) -> Spot:
    """Follow pydantic's way through the types; it also names the kinds of unions, which are no keys."""
    spot = Spot((), model, None)
    for step in way:
        if spot.annotation is None or step == KEY:
            return replace(spot, is_key=step == KEY)
        spot = _step(spot, step)
    return spot


def _step(spot: Spot, step: int | str) -> Spot:
    kind = plain(spot.annotation)
    if members := _records(kind):
        tagged = [member for member in members if step in _words(keys(member)["type"])]
        return Spot(spot.loc, tagged[0] if tagged else None, spot.holder)
    if is_record(kind):
        return Spot((*spot.loc, step), keys(kind).get(str(step)), kind)
    if get_origin(kind) is tuple:
        return Spot((*spot.loc, step), get_args(kind)[0], None)
    if get_origin(kind) is dict:
        return Spot((*spot.loc, step), get_args(kind)[1], None, get_args(kind)[0])
    return spot


@cache
def keys(model: type[Record]) -> Mapping[str, Any]:
    """The keys of a record, as authors write them, with the type of each."""
    hints = get_type_hints(model, include_extras=True)
    return {field.alias or name: hints[name] for name, field in model.model_fields.items()}


@cache
def required(model: type[Record]) -> frozenset[str]:
    """The keys of a record that must be there."""
    return frozenset(field.alias or name for name, field in model.model_fields.items() if field.is_required())


def plain(annotation: Any) -> Any:
    """The type without its constraints and without `or nothing`."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if _is_union(annotation):
        rest = [part for part in get_args(annotation) if part is not types.NoneType]
        return plain(rest[0]) if len(rest) == 1 else annotation
    return annotation


def is_record(kind: Any) -> bool:
    """Whether `kind` is one of the model's records."""
    return isinstance(kind, type) and issubclass(kind, Record)


def question_types(annotation: Any) -> list[str]:
    """The words by which the members of a union of records are told apart."""
    return [word for member in _records(plain(annotation)) for word in _words(keys(member)["type"])]


def is_date(annotation: Any) -> bool:
    """Whether a day is expected."""
    return plain(annotation) is datetime.date


def is_number(annotation: Any) -> bool:
    """Whether a whole number is expected."""
    return plain(annotation) is int


def is_id(annotation: Any) -> bool:
    """Whether an id is expected."""
    return _bare(annotation) in (Id, LocalId)


def is_code(annotation: Any) -> bool:
    """Whether the code of a rule is expected."""
    return bool(_bare(annotation) == Code)


def allows_capitals(annotation: Any) -> bool:
    """Whether the id expected here may have capitals."""
    return bool(_bare(annotation) == LocalId)


def describe(annotation: Any) -> str:
    """What must be written here, as part of a sentence."""
    kind = plain(annotation)
    if is_id(annotation):
        return "an id in small letters, digits and hyphens"
    if words := _words(annotation):
        return f"{choices(words)}"
    if _is_union(kind) and not _records(kind):
        if float in get_args(kind):
            return f"a number{_range(annotation)}"
        return choices(dict.fromkeys(describe(part) for part in get_args(kind)))
    return _structure(kind) or _scalar(kind, annotation)


def _structure(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return "a list"
    if is_record(kind):
        return f"a group of keys: {', '.join(keys(kind))}"
    if get_origin(kind) is dict or _records(kind):
        return "a group of keys"
    return ""


def _scalar(kind: Any, annotation: Any) -> str:
    if kind is bool:
        return "true or false"
    if kind is datetime.date:
        return "a day written like 2026-11-20"
    if kind in (int, float):
        return f"{'a whole number' if kind is int else 'a number'}{_range(annotation)}"
    return "a text"


def _range(annotation: Any) -> str:
    low, high = _limit(annotation, "ge"), _limit(annotation, "le")
    if low is not None and high is not None:
        return f" from {low} to {high}"
    return f" of {low} or more" if low is not None else ""


def _limit(annotation: Any, name: str) -> int | None:
    for constraint in _constraints(annotation):
        if (value := getattr(constraint, name, None)) is not None:
            return int(value)
    return None


def _constraints(annotation: Any) -> Iterator[Any]:
    for part in get_args(_bare(annotation))[1:]:
        yield from part.metadata if isinstance(part, FieldInfo) else (part,)


def _bare(annotation: Any) -> Any:
    """The type with its constraints, without `or nothing`."""
    if _is_union(annotation):
        rest = [part for part in get_args(annotation) if part is not types.NoneType]
        return rest[0] if len(rest) == 1 else annotation
    return annotation


def _words(annotation: Any) -> list[str]:
    """The words an author can choose from, if it is a choice of words."""
    kind = plain(annotation)
    if get_origin(kind) is Literal:
        return [str(word) for word in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [str(member.value) for member in kind]
    return []


def _records(kind: Any) -> tuple[type[Record], ...]:
    members = get_args(kind) if _is_union(kind) else ()
    return members if members and all(is_record(member) for member in members) else ()


def _is_union(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType)
