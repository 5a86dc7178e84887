from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.pipeline import Project
from milepost.site import cbor, search_order

from .conftest import built

VALUES = st.recursive(
    st.integers(-(2**63), 2**64 - 1) | st.text(), lambda inner: st.lists(inner, max_size=4), max_leaves=20
)


@given(VALUES)
def test_cbor_there_and_back(value: object) -> None:
    assert cbor.decode(cbor.encode(value)) == value


@pytest.mark.parametrize("data", [b"", b"\x82\x01", b"\x01\x01", b"\xa0", b"\xf5", b"\x1f"])
def test_cbor_refuses_the_rest(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        cbor.decode(data)


def test_every_file_the_index_names_is_there(project: Project) -> None:
    built(project)
    folder = project.site / "pagefind"
    name = json.loads((folder / "pagefind-entry.json").read_text())["languages"]["en"]["hash"]
    meta = cbor.decode(gzip.decompress((folder / f"pagefind.{name}.pf_meta").read_bytes())[12:])
    filters = [title for title, file in meta[3] if (folder / "filter" / f"{file}.pf_filter").is_file()]
    assert len(filters) == len(meta[3]) == len(list((folder / "filter").iterdir()))
    assert filters == sorted(filters)


def test_an_unknown_format_stays_as_it_is(tmp_path: Path) -> None:
    entry = tmp_path / "pagefind-entry.json"
    entry.write_text('{"languages": {"en": {"hash": "en_1"}}}')
    (tmp_path / "pagefind.en_1.pf_meta").write_bytes(gzip.compress(b"something new"))
    search_order.settle(tmp_path)
    assert entry.read_text() == '{"languages": {"en": {"hash": "en_1"}}}'
    assert (tmp_path / "pagefind.en_1.pf_meta").is_file()
