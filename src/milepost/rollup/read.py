"""The bytes of a file to a record. Files come from anywhere: whatever is in them, the answer is a record or a fault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from milepost.counted import counted
from milepost.rollup.code import check_code
from milepost.rollup.record import Entry, Record
from milepost.rollup.shape import SHAPES, fault_in

FORMAT, VERSION = "milepost-record", 1
LARGEST = 2_000_000
"""Bytes. A record of a thousand modules has less than a fifth of it."""
_ANOTHER = "Ask for a new file: on the learner's device, open the page 'Record of completion' and save it again."


class Fault(Exception):  # noqa: N818 - it reads as the sentence it carries
    """Why a file cannot be used, and how to mend it."""

    def __init__(self, message: str, fix: str = _ANOTHER) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


def read(file: str, data: bytes) -> Record:
    """The record in `data`. Raises `Fault`; a record whose code does not fit is returned and says so."""
    if len(data) > LARGEST:
        raise Fault(f"this file is larger than {LARGEST // 1_000_000} MB, so it is no record")
    found = _object(data)
    if found.get("format") != FORMAT:
        raise Fault("this is no record of completion", "Take the file that the page 'Record of completion' saves.")
    version = found.get("version")
    if type(version) is int and version > VERSION:
        raise Fault("this record comes from a newer version of Milepost", "Update Milepost, then try again.")
    wrong = fault_in(found, SHAPES["record"]) or _doubled(found)
    if wrong:
        raise Fault(f"this record is damaged: {wrong}")
    return _record(file, found)


def _record(file: str, found: dict[str, object]) -> Record:
    texts = {name: str(found[name]) for name in ("site", "title", "content", "name", "made", "code")}
    period, entries = found["period"], found["entries"]
    assert isinstance(period, dict)  # noqa: S101 -- the shape says so
    assert isinstance(entries, list)  # noqa: S101 -- the shape says so
    return Record(
        **texts,
        file=file,
        period=(period["from"], period["to"]),
        entries=tuple(Entry(**entry) for entry in entries),
        fits=check_code(found) == found["code"],
    )


def _doubled(found: Mapping[str, object]) -> str:
    entries = found["entries"]
    assert isinstance(entries, list)  # noqa: S101 -- the shape says so
    names = [(entry["kind"], entry["id"]) for entry in entries]
    more = len(names) - len(set(names))
    return f"{counted(more, 'entry stands', 'entries stand')} in it twice" if more else ""


def _object(data: bytes) -> dict[str, object]:
    try:
        text = data.decode("utf-8-sig")
        text.encode()
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except UnicodeError:
        raise Fault("this file is no text in UTF-8") from None
    except (ValueError, RecursionError):
        raise Fault("this file cannot be read as JSON: it is cut off, or it is no record") from None
    if not isinstance(found, dict):
        raise Fault("this is no record of completion", "Take the file that the page 'Record of completion' saves.")
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
