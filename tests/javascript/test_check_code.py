"""The browser's check code is the one that `milepost roll-up` works out, from the same bytes."""

from __future__ import annotations

import hashlib
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.rollup.code import canonical, check_code
from milepost.rollup.shape import line
from tests.javascript.asking import ask
from tests.rollup.records import Raw, raw, records

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.from_regex(r"[a-zA-Z_]{1,9}"), inner, max_size=4),
    max_leaves=10,
)


named = st.builds(lambda name: {"name": name}, st.text(st.characters(exclude_categories=("Cs",)), max_size=200))


@settings(max_examples=20, deadline=None)
@given(st.lists(records() | named, min_size=1, max_size=8), plain)
def test_codes_are_the_same(found: list[Raw], more: object) -> None:
    asked: list[Raw] = [*found, {"name": "", "x": more}]
    told = json.loads(ask("check-code", asked))
    for record, one in zip(asked, told, strict=True):
        rest = {name: value for name, value in record.items() if name != "code"}
        assert one["canonical"].encode() == canonical(record)
        assert one["code"] == check_code(record) == by_hand(rest)
        assert line(100)(one["name"]) == ""


def by_hand(value: object) -> str:
    """From the hexadecimal digest, digit by digit."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    bits = "".join(f"{int(digit, 16):04b}" for digit in hashlib.sha256(text.encode()).hexdigest())[:80]
    signs = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ"[int(bits[at : at + 5], 2)] for at in range(0, 80, 5)]
    return "-".join("".join(signs[at : at + 4]) for at in range(0, 16, 4))


def test_the_code_of_a_record_stays_what_it_is() -> None:
    """Files that somebody saved are read for years."""
    assert check_code(raw("Zoë 你好")) == "70D2-Y2A3-HW0W-04FK"
