"""Other sites that are searched as well, as the host names them in `mkdocs.yml` under `extra.search.also`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

_FIX = "Write, for example: search: {also: [https://other.example.org/training/]}"
_ADDRESS = re.compile(r"(https?://[^\s/?#\"<>]+)?/([^\s?#\"<>]*/)?")
"""A whole address, or one on the same server. It ends in `/`, for what follows is added to it."""


def other_sites(node: yaml.Node) -> Iterator[tuple[str, str]]:
    """What is wrong with the setting, and how to mend it."""
    if not isinstance(node, yaml.MappingNode) or [key.value for key, _ in node.value] != ["also"]:
        yield "`extra.search` must hold `also` and nothing else", _FIX
        return
    addresses = node.value[0][1]
    if not isinstance(addresses, yaml.SequenceNode):
        yield "`extra.search.also` must be a list of addresses", _FIX
        return
    for item in addresses.value:
        if not isinstance(item, yaml.ScalarNode) or not _ADDRESS.fullmatch(str(item.value)):
            yield "`extra.search.also` holds something that is no address of a site ending in `/`", _FIX
