"""Every file gives a record or a sentence, whatever is in it."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.rollup import Fault, Record, read
from milepost.rollup.read import LARGEST
from tests.rollup.records import Raw, data, module, raw, records

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("format", "version", "site", "title", "content", "name", "made", "period", "entries", "code")


def fault(content: bytes) -> str:
    with pytest.raises(Fault) as caught:
        read("a.json", content)
    assert caught.value.fix
    return caught.value.message


@given(records())
def test_what_a_browser_wrote_is_read_whole(record: Raw) -> None:
    found = read("a.json", data(record))
    assert found.fits
    assert (found.name, found.made, found.code) == (record["name"], record["made"], record["code"])
    assert [(one.kind, one.id, one.title, one.done) for one in found.entries] == [
        (one["kind"], one["id"], one["title"], one["done"]) for one in record["entries"]
    ]


@given(records(), st.data())
def test_one_other_character_is_noticed(record: Raw, draw: st.DataObject) -> None:
    whole = data(record)
    at = draw.draw(st.integers(0, len(whole) - 1))
    sign = draw.draw(st.binary(min_size=1, max_size=1))
    changed = whole[:at] + sign + whole[at + 1 :]
    with suppress(Fault):
        assert read("a.json", changed).fits == (as_json(changed) == record)


def as_json(text: bytes) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


@given(st.binary(max_size=200) | anything.map(lambda value: json.dumps(value).encode()))
def test_no_file_is_too_strange(content: bytes) -> None:
    assert fault(content)


@given(st.sampled_from(FIELDS), anything)
def test_no_value_of_a_field_is_too_strange(field: str, value: Any) -> None:
    changed = {**raw(), field: value}
    with suppress(Fault):
        assert read("a.json", json.dumps(changed).encode()).fits == (changed == raw())


@given(st.sampled_from(("kind", "id", "title", "done", "minutes", "quiz", "digest")), anything)
def test_no_value_of_an_entry_is_too_strange(field: str, value: Any) -> None:
    with suppress(Fault):
        assert isinstance(read("a.json", json.dumps(raw("Ana", module(**{field: value}))).encode()), Record)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "cannot be read as JSON"),
        (b"\xff\xfe", "no text in UTF-8"),
        (b"[]", "no record"),
        (b"{}", "no record"),
        (b"[" * 200_000, "cannot be read as JSON"),
        (b'{"format": ' + b"9" * 10_000 + b"}", "cannot be read as JSON"),
        (b'{"format": NaN}', "cannot be read as JSON"),
        (b'{"format": "milepost-record", "format": "milepost-record"}', "cannot be read as JSON"),
        (b'{"format": "milepost-progress"}', "no record"),
        (data(raw())[:-30], "cannot be read as JSON"),
        (b" " * (LARGEST + 1), "larger than 2 MB"),
        (data(raw(version=2)), "newer version"),
        (data({**raw(), "name": 7}), "'name' is no text"),
        (data({**raw(), "more": 7}), "a field that no record has"),
        (data({name: value for name, value in raw().items() if name != "made"}), "'made' is missing"),
        (json.dumps({**raw(), "name": "\ud800"}).encode(), "'name' holds characters that cannot be shown"),
        (data({**raw(), "name": "a\u202eb"}), "'name' holds characters that cannot be shown"),
        (data({**raw(), "name": "a\x1b[31m"}), "'name' holds characters that cannot be shown"),
        (data({**raw(), "name": "a" * 101}), "'name' has more than 100 characters"),
        (data(raw("Ana", module(done="2026-02-30"))), "'entries' number 1: 'done' is no day"),
        (data(raw("Ana", module(done="20261120"))), "'done' is no day"),
        (data(raw("Ana", module(minutes=1.0))), "'minutes' is no whole number"),
        (data(raw("Ana", module(minutes=True))), "'minutes' is no whole number"),
        (data(raw("Ana", module(), module())), "1 entry stands in it twice"),
        (data({**raw(), "entries": [["kind"]]}), "'kind' is not known"),
        (data({**raw(), "version": True}), "'version' is not known"),
        (data({**raw(), "version": 1.0}), "'version' is not known"),
    ],
)
def test_says_what_is_wrong(content: bytes, said: str) -> None:
    assert said in fault(content)
