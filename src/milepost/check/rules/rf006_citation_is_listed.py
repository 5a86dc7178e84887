"""RF006: what a page cites exists and is listed under the module's `sources`.

Why: the module page shows its sources; a citation that is missing there cannot be checked by a reviewer.
Bad: `[@weger-2014]` in a lesson of a module without `weger-2014` under `sources`
Good: the key under `sources` in the module's front matter, and `[@weger-2014]` in the text
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.walk import Used, references
from milepost.findings import Level
from milepost.model import Curriculum, ReferenceKind
from milepost.suggest import did_you_mean

CODE = "RF006"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Citations of unknown or unlisted sources."""
    known = {source.key for source in curriculum.sources}
    for used in references(curriculum, ReferenceKind.CITATION):
        if used.target not in known:
            fix = f"use a key of curriculum/bibliography.yml.{did_you_mean(used.target, known)}"
            yield used.place, f"there is no source '{used.target}' to cite", fix
        elif used.target not in _listed(used, known):
            fix = f"add {used.target} under 'sources' in the module's front matter."
            yield used.place, f"'{used.target}' is cited here but not listed under the module's sources", fix


def _listed(used: Used, known: set[str]) -> set[str]:
    return set(used.module.fields.sources) if used.module else known
