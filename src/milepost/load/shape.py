"""Part of load. A document to a record of the model; what does not fit becomes findings in the author's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import ValidationError

from milepost.load import expected
from milepost.load.expected import Spot
from milepost.load.faults import Faults
from milepost.load.ids import bad_id, bad_key
from milepost.load.meant import as_meant
from milepost.load.words import nearest, short, value
from milepost.load.yamlpos import Document
from milepost.model import LessonFields, Loc, Record
from milepost.suggest import did_you_mean

R = TypeVar("R", bound=Record)
MOST = 300
UNKNOWN = ("extra_forbidden", "invalid_key")
MISSING = object()


def shaped(model: type[R], document: Document, faults: Faults) -> R | None:
    """The record, or None with a finding for each fault. None without one where the YAML had its finding already.

    Where unknown keys are the only fault, they get their findings and the record comes all the same, so that what else
    is wrong with the page is told in this run too. A misspelt key counts as the one that was meant.
    """
    if document.value is None or not isinstance(document.value, dict):
        _no_keys(model, document, faults)
        return None
    try:
        return model.model_validate(document.value)
    except ValidationError as error:
        translator = _Translator(model, document, faults)
        translator.translate(error)
        return None if document.faulty else as_meant(model, document.value, translator.unknown)


def _no_keys(model: type[R], document: Document, faults: Faults) -> None:
    if () in document.faulty:
        return
    found = "there is nothing here" if document.value is None else f"this is {value(document.value)}"
    fields = model.model_fields
    names = ", ".join([name for name in fields if fields[name].is_required()] or fields)
    message = f"{found}; expected keys with values"
    faults.add(document.places.at(), "SH012", message, f"write a line 'key: value' for each of: {names}.")


class _Translator:
    def __init__(self, model: type[Record], document: Document, faults: Faults) -> None:
        self._model = model
        self._document = document
        self._faults = faults
        self._told: set[Loc] = set()
        self.unknown: dict[Loc, str] = {}

    def translate(self, error: ValidationError) -> None:
        errors = error.errors(include_url=False, include_input=False)[:MOST]
        unknown = [e for e in errors if e["type"] in UNKNOWN]
        for item in (*unknown, *(e for e in errors if e not in unknown)):
            if not self._faults.full(self._document.places.file):
                self._tell(item["type"], expected.locate(self._model, item["loc"]), item.get("ctx", {}))

    def _tell(self, kind: str, spot: Spot, context: dict[str, Any]) -> None:
        """One finding a place, none where the YAML reader has spoken."""
        if spot.loc in self._told or self._is_faulty(spot.loc):
            return
        if kind in ("too_short", "too_long") and not self._is_off(kind, spot, context):
            return
        self._told.add(spot.loc)
        if kind in UNKNOWN:
            self._unknown_key(spot)
        elif kind == "missing":
            self._missing_key(spot)
        elif spot.is_key:
            self._bad_key(spot)
        else:
            self._bad_value(kind, spot, context)

    def _is_faulty(self, loc: Loc) -> bool:
        faulty = self._document.faulty
        return bool(faulty) and any(loc[:end] in faulty for end in range(len(loc) + 1))

    def _is_off(self, kind: str, spot: Spot, context: dict[str, Any]) -> bool:
        """Pydantic does not count entries that have a fault of their own; we do."""
        found = self._found(spot.loc)
        count = len(found) if isinstance(found, (tuple, dict)) else 0
        return bool(count < context["min_length"] if kind == "too_short" else count > context["max_length"])

    def _found(self, loc: Loc) -> object:
        found = self._document.value
        for step in loc:
            try:
                found = found[step]  # type: ignore[index]  # what is not indexable is caught
            except (KeyError, IndexError, TypeError):
                return MISSING
        return found

    def _unknown_key(self, spot: Spot) -> None:
        key = str(spot.loc[-1])
        known = list(expected.keys(spot.holder)) if spot.holder else []
        used = self._found(spot.loc[:-1])
        free = [name for name in known if not (isinstance(used, dict) and name in used)]
        self.unknown[spot.loc] = nearest(key, free)
        fix = did_you_mean(key[:80], free).strip() or f"remove it. Keys here: {', '.join(known)}."
        if " " in key and self._found(spot.loc) is None:
            fix = "put the text before it in quotes: a comma between { and } ends a text."
        story = spot.holder is LessonFields and isinstance(used, dict) and "people" in used
        if story and key == "sources":
            return
        if story and key == "people":
            fix = "if this is a conversation, its file name ends with .scenario.md: rename the file."
            self.unknown[spot.loc] = "type"
        self._add(self._document.key(*spot.loc), "SH001", f"'{short(key)}' is not a key here", fix)

    def _missing_key(self, spot: Spot) -> None:
        key, parent = str(spot.loc[-1]), spot.loc[:-1]
        if any(loc[:-1] == parent and meant == key for loc, meant in self.unknown.items()):
            return
        wanted = expected.describe(spot.annotation)
        place = self._document.places.at(*parent)
        self._add(place, "SH002", f"{self._owner(parent)}'{key}' is missing", f"add '{key}:' with {wanted}.")

    def _owner(self, loc: Loc) -> str:
        found = self._found(loc)
        name = found.get("id") if isinstance(found, dict) and loc else None
        return f"in '{short(name)}', " if isinstance(name, str) else ""

    def _bad_key(self, spot: Spot) -> None:
        key = str(spot.loc[-1])
        message = f"'{short(key)}' cannot be a key of {self._name(spot.loc[:-1])}"
        if expected.is_number(spot.key):
            code, fix = "SH009", f"use {expected.describe(spot.key)}, without quotes."
        elif isinstance(spot.loc[-1], int):
            code, fix = "SH003", f'put it in quotes: "{key}".'
        else:
            code, fix = "SH004", bad_key(spot.key, key)
        self._add(self._document.key(*spot.loc), code, message, fix)

    def _bad_value(self, kind: str, spot: Spot, context: dict[str, Any]) -> None:
        found = self._found(spot.loc)
        place = self._document.places.at(*spot.loc)
        name = self._name(spot.loc)
        if isinstance(found, str) and "\ufffd" in found and self._document.places.file in self._faults.files():
            return  # the character that does not belong there had its finding
        if kind == "union_tag_not_found":
            types = ", ".join(expected.question_types(spot.annotation))
            self._add(place, "SH002", f"{self._owner(spot.loc)}'type' is missing", f"add 'type:' with one of: {types}.")
        elif kind == "union_tag_invalid":
            self._unknown_type(spot)
        elif found is None or (isinstance(found, str) and not found.strip()):
            fix = f"write {expected.describe(spot.annotation)}{', or take the key out' * _may_be_left_out(spot)}."
            self._add(place, "SH008", f"{name} is empty", fix)
        else:
            self._add(place, *_fault(kind, spot, context, name, found, _written(self._document, spot.loc)))

    def _unknown_type(self, spot: Spot) -> None:
        found = self._found((*spot.loc, "type"))
        types = expected.question_types(spot.annotation)
        guess = did_you_mean(found[:80], types) if isinstance(found, str) else ""
        message = f"there is no question type '{short(str(found))}'"
        place = self._document.places.at(*spot.loc, "type")
        self._add(place, "SH006", message, f"use one of: {', '.join(types)}.{guess}")

    def _name(self, loc: Loc) -> str:
        """A value as authors call it: 'level', or entry 2 of 'prerequisites'."""
        if not loc:
            return "this"
        if isinstance(loc[-1], int) and isinstance(self._found(loc[:-1]), tuple):
            return f"entry {loc[-1] + 1} of '{self._key_of(loc[:-1])}'"
        return f"'{short(str(loc[-1]))}'"

    def _key_of(self, loc: Iterable[int | str]) -> str:
        words = [step for step in loc if isinstance(step, str)]
        return short(words[-1]) if words else ""

    def _add(self, place: Any, code: str, message: str, fix: str) -> None:
        self._faults.add(place, code, message, fix)


def _written(document: Document, loc: Loc) -> str:
    """A number or word without quotes as it stands in the file: 1.10, where its value is 1.1."""
    text, first_line = document.source
    place = document.places.at(*loc)
    line = text.split("\n")[place.line - first_line]
    return re.split(r"[\s,\]}]", line[place.column - 1 :], maxsplit=1)[0]


def _fault(
    kind: str, spot: Spot, context: dict[str, Any], name: str, found: object, written: str
) -> tuple[str, str, str]:
    """Code, message and fix for a value that is there but does not fit."""
    wanted = expected.describe(spot.annotation)
    if expected.is_date(spot.annotation):
        return "SH007", f"{name} is {value(found)}; expected {wanted}", "write year-month-day, a day that exists."
    if kind == "string_too_long":
        return "SH011", f"{name} has {len(str(found)):,} characters", f"use at most {context['max_length']:,}."
    if kind in ("too_short", "too_long"):
        return _length(kind, context, name, found)
    if isinstance(found, str) and (kind == "string_pattern_mismatch" or expected.is_id(spot.annotation)):
        return bad_id(spot.annotation, name, found)
    if kind in ("literal_error", "enum") and isinstance(found, str):
        words = expected.describe(spot.annotation)
        guess = did_you_mean(found[:80], words.replace(" or ", ", ").split(", "))
        return "SH010", f'{name} is "{short(found)}"; expected {words}', f"use one of these words.{guess}"
    if kind in ("greater_than_equal", "less_than_equal"):
        return "SH009", f"{name} is {value(found)}; expected {wanted}", f"write {wanted}."
    return "SH003", f"{name} is {value(found)}; expected {wanted}", _cure(found, wanted, written)


def _may_be_left_out(spot: Spot) -> bool:
    return bool(spot.holder and spot.loc and str(spot.loc[-1]) not in expected.required(spot.holder))


def _cure(found: object, wanted: str, written: str) -> str:
    if wanted == "a list" and isinstance(found, (str, int)):
        return f"put it in square brackets: [{short(str(found))}]"
    if wanted.startswith(("a text", "an id")) and isinstance(found, (bool, int, float)):
        return f'put it in quotes: "{short(written)}"'
    if isinstance(found, str) and (found.lstrip("+-").isdigit() or found in ("true", "false")):
        return "write it without quotes."
    if wanted == "a list":
        return "write each entry on a line of its own that begins with '- '."
    if wanted.startswith("a group of keys"):
        return "write each key with its value on a line of its own, indented: 'key: value'."
    return f"write {wanted}."


def _length(kind: str, context: dict[str, Any], name: str, found: object) -> tuple[str, str, str]:
    count = context["actual_length"] if not isinstance(found, (tuple, dict)) else len(found)
    if kind == "too_short":
        return (
            "SH005",
            f"{name} has {count or 'no'} entr{'y' if count == 1 else 'ies'}",
            _at("least", context["min_length"]),
        )
    return "SH005", f"{name} has {count} entries", _at("most", context["max_length"])


def _at(which: str, count: int) -> str:
    return f"write at {which} {count}."
