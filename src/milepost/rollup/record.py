"""A record of completion as a learner's browser wrote it, after it was looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """Something that was finished. `kind` is `module` or `path`, `done` a day; the last three belong to modules."""

    kind: str
    id: str
    title: str
    done: str
    minutes: int = 0
    quiz: str = ""
    digest: str = ""


@dataclass(frozen=True)
class Record:
    """What somebody says they finished. `fits`: nothing was changed since the browser wrote it.

    `file` is where it came from, `made` a moment in UTC, `content` the version of the curriculum on that day.
    """

    file: str
    site: str
    title: str
    content: str
    name: str
    made: str
    period: tuple[str, str]
    entries: tuple[Entry, ...]
    code: str
    fits: bool
