"""EN008: no "e.g.", "i.e." and "etc.".

Why: many readers mix them up, and a screen reader spells them. A list that ends in "etc." leaves the rest to guess.
Bad: `Name the system, e.g. the shop, the screen, etc.`
Good: `Name the system and the screen, for example the shop and its order page.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from milepost.check.registry import Fault
from milepost.check.usage import Pattern
from milepost.findings import Level
from milepost.model import Curriculum, Module

CODE = "EN008"
LEVEL = Level.WARNING
_LATIN = Pattern(
    re.compile(r"(?<![\w.])(?:(e\. ?g\.?|eg\.)|(i\. ?e\.?|ie\.)|(et ?c\.|etc\b\.?|et cetera))(?!\w)", re.IGNORECASE),
    frozenset(("e", "eg", "ie", "et", "etc")),
)
_INSTEAD = ("write 'for example'.", "write 'that is'.", "finish the list, or begin it with 'for example'.")


def faults(curriculum: Curriculum) -> Iterator[Fault]:
    """Latin short forms in the curriculum's own texts."""
    return _faults(curriculum, None)


def module_faults(curriculum: Curriculum, module: Module) -> Iterator[Fault]:
    """Latin short forms in a module."""
    return _faults(curriculum, module)


def _faults(curriculum: Curriculum, module: Module | None) -> Iterator[Fault]:
    for use, match in _LATIN.uses(curriculum, module):
        yield use.fault(f"'{match[0]}' is Latin", _INSTEAD[(match.lastindex or 1) - 1])
