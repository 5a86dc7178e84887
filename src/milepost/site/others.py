"""Other sites that are searched as well, as the host names them in `mkdocs.yml` under `extra.search.also`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_FIX = "Write, for example: search: {also: [https://other.example.org/training/]}"
_ADDRESS = re.compile(r"(https?://[^\s/?#\"<>]+)?/([^\s?#\"<>]*/)?")
"""A whole address, or one on the same server. It ends in `/`, for what follows is added to it."""


def other_sites(search: Any) -> Iterator[tuple[str, str]]:
    """What is wrong with the setting, and how to mend it."""
    if not isinstance(search, dict) or list(search) != ["also"]:
        yield "`extra.search` must hold `also` and nothing else", _FIX
    elif not isinstance(search["also"], list):
        yield "`extra.search.also` must be a list of addresses", _FIX
    elif not all(isinstance(item, str) and _ADDRESS.fullmatch(item) for item in search["also"]):
        yield "`extra.search.also` holds something that is no address of a site ending in `/`", _FIX
