"""RF013: a page outside of modules names paths that exist.

Why: the page of a path leads to the guides that name it; with a misspelt id nobody finds the guide.
Bad: `paths: [new-starters]` when the path is called `new-starter`
Good: `paths: [new-starter]`
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum

CODE = "RF013"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Paths that no file holds."""
    names = known.paths(curriculum)
    for page in curriculum.pages:
        for index, path in enumerate(page.fields.paths):
            if names.lack(path):
                fix = f"name a path of curriculum/paths/.{names.guess(path)}"
                yield page.places.at("paths", index), f"there is no path '{path}'", fix
