"""RF006: what a page cites or rests on exists and is listed under the module's `sources`.

Why: the module page shows its sources; a citation that is missing there cannot be checked by a reviewer.
Bad: `[@weger-2014]` in a lesson, or `sources: [weger-2014]` in a scenario, when the module
     does not list it
Good: the key under `sources` in the module's front matter, and `[@weger-2014]` in the text
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.known import Names
from milepost.check.registry import Fault
from milepost.check.walk import Used, named_sources, references
from milepost.findings import Level
from milepost.model import Curriculum, Module, ReferenceKind

CODE = "RF006"
LEVEL = Level.ERROR
ALONE = True


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Citations of unknown or unlisted sources."""
    sources = known.sources(curriculum)
    for used in references(curriculum, ReferenceKind.CITATION):
        if sources.lack(used.target):
            fix = f"use a key of curriculum/bibliography.yml.{sources.guess(used.target)}"
            yield used.place, f"there is no source '{used.target}' to cite", fix
        elif not _is_listed(used, sources):
            message = f"'{used.target}' is cited here but not listed under the module's sources"
            yield used.place, message, _fix(used.target)
    for module, key, place in named_sources(curriculum):
        if key in sources.sure and not _lists(module, key, sources):
            yield place, f"'{key}' is not listed under the module's sources", _fix(key)


def _is_listed(used: Used, sources: Names) -> bool:
    return not used.module or _lists(used.module, used.target, sources)


def _lists(module: Module, key: str, sources: Names) -> bool:
    """Whether the key is listed, or was meant by one that is no key: RF005 tells of that."""
    listed = module.fields.sources
    return key in listed or any(sources.lack(one) and f"'{key}'" in sources.guess(one) for one in listed)


def _fix(key: str) -> str:
    return f"add {key} under 'sources' in the module's front matter."
