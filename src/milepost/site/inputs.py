"""The digest of every file of the content, by its name, so that one can say which part of it has changed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from milepost.site.files import files_below, sha256
from milepost.site.project import Project

File = tuple[str, str]
"""A name from the project folder, and the digest of what the file holds."""


@dataclass(frozen=True)
class Inputs:
    """All files of the content."""

    files: Mapping[str, str]

    def below(self, folder: str) -> tuple[File, ...]:
        """The files of a folder, in order."""
        start, end = (bisect_left(self._names, f"{folder}{mark}") for mark in "/0")  # "0" comes right behind "/"
        return tuple((name, self.files[name]) for name in self._names[start:end])

    @cached_property
    def _names(self) -> list[str]:
        return sorted(self.files)


def read(project: Project) -> Inputs | None:
    """The content as it is now; None where something in it is no plain file, or cannot be read."""
    try:
        found = {
            f"{folder.name}/{name}": entry for folder in project.content for name, entry in files_below(folder).items()
        }
        if not all(entry.is_file(follow_symlinks=False) for entry in found.values()):
            return None
        return Inputs({name: sha256(Path(entry.path).read_bytes()) for name, entry in found.items()})
    except OSError:
        return None
