"""RF011: every picture stands beside the text, and says in words what it shows.

Why: pictures from elsewhere call out of the reader's network, and one without words is nothing to a screen reader.
Bad: `![](call.png)`, `![a call](https://example.org/call.png)`
Good: `![Three people on a call; one is about to leave](call.png)`
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import Used, references
from milepost.findings import Level
from milepost.model import Curriculum, ReferenceKind
from milepost.suggest import did_you_mean

CODE = "RF011"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Pictures that are not there, come from outside, or have no words."""
    for used in references(curriculum, ReferenceKind.IMAGE):
        beside = {picture.name for picture in used.module.pictures} if used.module else set()
        file = posixpath.normpath(posixpath.join(posixpath.dirname(used.place.file), used.target))
        if used.target.removeprefix("./") not in beside and file not in curriculum.faulty:
            yield used.place, f"there is no picture '{used.target}' beside this text", _fix(used, beside)
        if not used.reference.text.strip():
            fix = "write what the picture shows between the square brackets: ![what it shows](file.png)"
            yield used.place, "the picture has no text that says what it shows", fix


def _fix(used: Used, beside: set[str]) -> str:
    if not used.module:
        return "take it out: pictures stand in modules only."
    if "//" in used.target or ":" in used.target:
        return "put the picture's file into the module's folder and name the file: pages load nothing from outside."
    return f"put the file into the module's folder, or mend the name.{did_you_mean(used.target, beside)}"
