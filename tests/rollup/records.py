"""Records as a browser writes them, for the tests."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from milepost.rollup.code import check_code

Raw = dict[str, Any]


def module(name: str = "listen", title: str = "Listen", done: str = "2026-11-20", **other: Any) -> Raw:
    fixed = {"kind": "module", "id": name, "title": title, "done": done, "minutes": 45, "quiz": "passed"}
    return {**fixed, "digest": "0123456789ab", **other}


def path(name: str = "starter", title: str = "New starter", done: str = "2026-11-21") -> Raw:
    return {"kind": "path", "id": name, "title": title, "done": done}


def raw(name: str = "Ana", *entries: Raw, made: str = "2026-11-23T09:00:00Z", **other: Any) -> Raw:
    """A whole record with the code that belongs to it."""
    record = {
        "format": "milepost-record",
        "version": 1,
        "site": "sample",
        "title": "Sample",
        "content": "1.0",
        "name": name,
        "made": made,
        "period": {"from": "", "to": ""},
        "entries": list(entries or (module(),)),
        **other,
    }
    return {**record, "code": check_code(record)}


def data(record: object) -> bytes:
    """As it stands in a file."""
    return f"{json.dumps(record, ensure_ascii=False, indent=1)}\n".encode()


_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SHOWN = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=_TURNING)
lines = st.text(_SHOWN, max_size=40)
days = st.dates().map(str)
ids = st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,5})?", fullmatch=True)
titles = st.text(_SHOWN, min_size=1, max_size=40)
modules = st.builds(
    module,
    ids,
    titles,
    days,
    minutes=st.integers(0, 100_000),
    quiz=st.sampled_from(["passed", "worked through", "none"]),
)
entries = st.lists(
    modules | st.builds(path, ids, titles, days), max_size=6, unique_by=lambda one: (one["kind"], one["id"])
)
moments = st.datetimes().map(lambda moment: f"{moment.replace(microsecond=0).isoformat()}Z")


@st.composite
def records(draw: st.DrawFn) -> Raw:
    """Any record that a browser may write."""
    made = raw(draw(lines), made=draw(moments), title=draw(lines), content=draw(lines))
    whole = {**made, "entries": draw(entries)}
    return {**whole, "code": check_code(whole)}
