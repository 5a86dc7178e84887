"""What has to be in a record, field by field, and what is wrong with one that is not like that."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime

Wrong = Callable[[object], str]
"""Says what is wrong with a value, or nothing."""
_LINE, _NAME, _MOST = 500, 100, 5_000
_UNWELCOME = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", re.ASCII)


def line(most: int = _LINE, least: int = 0) -> Wrong:
    """One line of text."""

    def wrong(value: object) -> str:
        if not isinstance(value, str):
            return "is no text"
        if not least <= len(value) <= most:
            return "is empty" if len(value) < least else f"has more than {most} characters"
        unseen = any(char in _TURNING or unicodedata.category(char) in _UNWELCOME for char in value)
        return "holds characters that cannot be shown" if unseen else ""

    return wrong


def one_of(*values: object) -> Wrong:
    """One of these, of the same type."""
    known = {(type(value), value) for value in values}
    return lambda value: "" if isinstance(value, (str, int)) and (type(value), value) in known else "is not known"


def whole(most: int) -> Wrong:
    """A number of minutes and the like."""

    def wrong(value: object) -> str:
        return "" if type(value) is int and 0 <= value <= most else f"is no whole number up to {most}"

    return wrong


def day(value: object) -> str:
    """YYYY-MM-DD."""
    try:
        is_day = isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        is_day = False
    return "" if is_day else "is no day like 2026-11-23"


def day_or_nothing(value: object) -> str:
    """The open end of a period is empty."""
    return "" if value == "" else day(value)


def moment(value: object) -> str:
    """A time in UTC."""
    try:
        is_moment = isinstance(value, str) and _MOMENT.fullmatch(value) and datetime.fromisoformat(value)
    except ValueError:
        is_moment = False
    return "" if is_moment else "is no time like 2026-11-23T09:00:00Z"


def code(value: object) -> str:
    """Four groups of four signs."""
    return "" if isinstance(value, str) and _CODE.fullmatch(value) else "is no code like 7QK2-M4XV-0T9R-PB3C"


def exactly(shape: Mapping[str, Wrong]) -> Wrong:
    """These fields and no other."""
    return lambda value: fault_in(value, shape) if isinstance(value, dict) else "is no group of fields"


def entries(value: object) -> str:
    """A list of what was finished, each of its kind."""
    if not isinstance(value, list) or len(value) > _MOST:
        return f"is no list of up to {_MOST}"
    found = (f"number {number}: {wrong}" for number, one in enumerate(value, 1) if (wrong := _entry(one)))
    return next(found, "")


def _entry(value: object) -> str:
    kind = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(value, dict) or kind not in ("module", "path"):
        return "'kind' is not known"
    return fault_in(value, SHAPES[kind])


def fault_in(value: Mapping[str, object], shape: Mapping[str, Wrong]) -> str:
    """What is wrong with the fields of `value`, the first thing found; nothing when all is well."""
    missing = [name for name in shape if name not in value]
    if missing:
        return f"'{missing[0]}' is missing"
    if len(value) > len(shape):
        return "it has a field that no record has"
    return next((f"'{name}' {wrong}" for name, said in shape.items() if (wrong := said(value[name]))), "")


_FINISHED: dict[str, Wrong] = {"id": line(200, 1), "title": line(least=1), "done": day}
SHAPES: dict[str, dict[str, Wrong]] = {
    "module": {
        "kind": one_of("module"),
        **_FINISHED,
        "minutes": whole(100_000),
        "quiz": one_of("passed", "worked through", "none"),
        "digest": line(100),
    },
    "path": {"kind": one_of("path"), **_FINISHED},
    "record": {
        "format": one_of("milepost-record"),
        "version": one_of(1),
        "site": line(200, 1),
        "title": line(),
        "content": line(),
        "name": line(_NAME),
        "made": moment,
        "period": exactly({"from": day_or_nothing, "to": day_or_nothing}),
        "entries": entries,
        "code": code,
    },
}
