"""The lines of the project's files, for showing what a finding is about. Reads nothing outside the project."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from milepost.findings import Place

_LARGEST = 1_000_000
"""Bytes; load reads no larger text either."""


class Lines:
    """Ask for the line of a place."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._lines = lru_cache(maxsize=32)(self._read)

    def __call__(self, place: Place) -> str | None:
        """The line, or None where there is none."""
        lines = self._lines(place.file)
        return lines[place.line - 1] if 0 < place.line <= len(lines) else None

    def _read(self, file: str) -> tuple[str, ...]:
        path = self._root / file
        try:
            inside = path.resolve() == path and path.is_relative_to(self._root)
            if not inside or not path.is_file() or path.stat().st_size > _LARGEST:
                return ()
            text = path.read_bytes().decode("utf-8", "replace")
        except (OSError, ValueError, RuntimeError):  # the last one for links that lead to themselves
            return ()
        return tuple(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"))
