"""The files a site can name in `mkdocs.yml`: the host's in `theme/overrides/`, ours, and Material's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from milepost import resources
from milepost.findings import Finding, Place
from milepost.site.assets import assets
from milepost.site.files import files_below
from milepost.system import CannotBuild

_ODD = re.compile(r"(^|/)\.\.(/|$)|^/|//|[\\:?#]")


def material() -> Path:
    """Where Material's templates and pictures are."""
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise CannotBuild("Material for MkDocs is not installed; install Milepost again.")
    return Path(spec.submodule_search_locations[0]) / "templates"


class Brought:
    """What is there to be named, with the host's `overrides` on top."""

    def __init__(self, overrides: Path) -> None:
        self._overrides = overrides

    @cached_property
    def _places(self) -> tuple[Path, ...]:
        return self._overrides, resources.theme() / "overrides", material()

    @cached_property
    def _ours(self) -> frozenset[str]:
        return frozenset(name for name, _ in assets())

    def has(self, name: str) -> bool:
        """Whether somebody brings the file `name`."""
        return name in self._ours or any((place / name).is_file() for place in self._places)

    def faults(self, key: str, name: object) -> Iterator[tuple[str, str]]:
        """What is wrong with `name` as a file of the site, and how to mend it."""
        if not isinstance(name, str) or not name or _ODD.search(name):
            yield f"`{key}` must name a file of the site", "Put the file into theme/overrides/ and name it."
        elif not self.has(name):
            yield f"`{key}` names {name}, which is not there", f"Put the file at theme/overrides/{name}."

    def findings(self) -> Iterator[Finding]:
        """Symbolic links among the host's files: what they lead to would be published unseen."""
        fix = "Put the files themselves there."
        if self._overrides.is_symlink():
            yield Finding(Place("theme/overrides"), "CF002", "a symbolic link is not followed here", fix)
            return
        for name, entry in files_below(self._overrides).items():
            if not entry.is_file(follow_symlinks=False):
                yield Finding(Place(f"theme/overrides/{name}"), "CF002", "this is a link or no file at all", fix)
