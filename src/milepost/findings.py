"""What an author did wrong, where, and how to mend it. Data only; printed by report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


@dataclass(frozen=True, order=True)
class Place:
    """A position in a source file.

    `file` is relative to the project folder, with forward slashes. `line` and `column` count from 1;
    a column counts characters, not bytes.
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Level(IntEnum):
    """How much a finding weighs. Only an ERROR stops a build."""

    ERROR = 0
    WARNING = 1
    NOTE = 2

    @property
    def word(self) -> str:
        """How it is written: `error`, `warning`, `note`."""
        return self.name.lower()


@dataclass(frozen=True, order=True)
class Finding:
    """One mistake: `message` says what is wrong in the author's words, `fix` how to mend it."""

    place: Place
    code: str
    message: str
    fix: str = ""
    level: Level = Level.ERROR


def has_errors(findings: list[Finding]) -> bool:
    """Whether anything in `findings` forbids publishing."""
    return any(finding.level is Level.ERROR for finding in findings)
