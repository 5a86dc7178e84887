"""What would be mended: texts before and after, and what was left alone, with the reason."""

from __future__ import annotations

import difflib
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Change:
    """A file before and after. `by`: what was mended in it, in the words of the fixers."""

    file: str
    before: str
    after: str
    by: tuple[str, ...]

    def diff(self) -> list[str]:
        """The lines of a unified diff; line breaks of the kind CRLF are shown as LF."""
        before, after = _lines(self.before), _lines(self.after)
        found = difflib.unified_diff(before, after, f"a/{self.file}", f"b/{self.file}")
        return [part for line in found for part in _shown(line)]


@dataclass(frozen=True, order=True)
class Dropped:
    """Something that was not mended, and why."""

    file: str
    why: str


@dataclass(frozen=True)
class Proposal:
    """Everything that would be mended, by file."""

    changes: tuple[Change, ...] = ()
    dropped: tuple[Dropped, ...] = ()


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").splitlines(keepends=True)


def _shown(line: str) -> tuple[str, ...]:
    return (line[:-1],) if line.endswith("\n") else (line, "\\ No newline at end of file")
