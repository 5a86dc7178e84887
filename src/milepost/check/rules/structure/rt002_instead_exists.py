"""RT002: what a retired thing names under `instead` exists.

Why: the page at the old address leads there; a learner who comes by an old link must not be sent into nothing.
Bad: `- {id: write-emails, instead: write-clear, why: ...}`
Good: `- {id: write-emails, instead: write-clearly, why: ...}`; or no `instead`, when nothing takes its place
"""

from __future__ import annotations

from collections.abc import Iterator

from milepost.check import known
from milepost.check.registry import Fault
from milepost.findings import Level
from milepost.model import Curriculum
from milepost.suggest import did_you_mean

CODE = "RT002"
LEVEL = Level.ERROR


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Entries of `retired` that lead to nothing, or to something that is retired too."""
    modules, inner = known.modules(curriculum), _inner(curriculum)
    notes = known.retired(curriculum)
    for index, one in enumerate(curriculum.fields.retired if curriculum.fields else ()):
        name = one.instead
        if not name or (not modules.lack(name) if "/" not in name else name in inner):
            continue
        if name.partition("/")[0] in modules.maybe or modules.open:
            continue
        guess = notes.get(name) or did_you_mean(name, sorted(modules.sure if "/" not in name else inner))
        fix = f"name the id of a module, or <module>/<page or question>; or take 'instead' out.{guess}"
        yield curriculum.places.at("retired", index, "instead"), f"there is nothing with the id '{name}'", fix


def _inner(curriculum: Curriculum) -> set[str]:
    pages = {f"{module.id}/{page}" for module in curriculum.modules for page in known.page_ids(module)}
    return pages | {f"{module.id}/{question.id}" for module in curriculum.modules for question in module.questions}
