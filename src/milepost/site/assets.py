"""The theme's files as readers get them: styles put together as `styles.toml` says, ours without comments."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from rcssmin import cssmin  # type: ignore[import-untyped]  # it comes without types
from rjsmin import jsmin  # type: ignore[import-untyped]  # it comes without types

from milepost import resources
from milepost.site.files import files_below

FOLDER = "assets/milepost/"
_STYLES = "css/"
_SCRIPTS = "js/"
_THIRD_PARTY = "js/third-party/"


def assets() -> Iterator[tuple[str, bytes]]:
    """Every file, by its address from the root of the site. What is not ours stays as it came."""
    texts = {name: Path(entry.path).read_bytes() for name, entry in files_below(resources.theme() / "assets").items()}
    for name, text in texts.items():
        if name.startswith(_SCRIPTS) and not name.startswith(_THIRD_PARTY):
            yield FOLDER + name, script(text)
        elif not name.startswith(_STYLES):
            yield FOLDER + name, text
    for bundle, parts in _bundles().items():
        whole = b"\n".join(texts[f"{_STYLES}{part}.css"] for part in parts["files"])
        yield f"{FOLDER}{_STYLES}{bundle}.css", _style(whole)


def styles() -> list[dict[str, Any]]:
    """For the templates: each style file, and the kinds of page that load it (none named: all)."""
    return [{"file": f"{FOLDER}{_STYLES}{name}.css", "kinds": parts["kinds"]} for name, parts in _bundles().items()]


def _bundles() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((resources.theme() / "styles.toml").read_text("utf-8"))


@cache
def script(text: bytes) -> bytes:
    """The same program without comments and spaces. A text inside a text (nested template literals) would be damaged:
    a test holds that what is served is what was written.
    """
    return bytes(jsmin(text))


@cache
def _style(text: bytes) -> bytes:
    return bytes(cssmin(text))
