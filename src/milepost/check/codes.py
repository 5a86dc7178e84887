"""All codes there are, and what authors may do to them: change the level, silence. Data for levels and silences."""

from __future__ import annotations

from dataclasses import dataclass

from milepost.check.registry import RULES
from milepost.codes import CHECK, CODES, HOST
from milepost.findings import Level
from milepost.suggest import did_you_mean

SILENCES = {code: Level.WARNING for code in CHECK if code.startswith("SI")}
"""The findings about silences; their level can be changed, but a silence cannot silence itself."""


@dataclass(frozen=True)
class Known:
    """The codes there are; of these, the ones whose level can be changed and the ones that can be silenced."""

    every: frozenset[str]
    changeable: frozenset[str]
    silenceable: frozenset[str]

    def guess(self, code: str) -> str:
        """What was probably meant by a code that does not exist, as a sentence."""
        return did_you_mean(code.upper(), sorted(self.every))


def known() -> Known:
    """The codes of this Milepost."""
    free = frozenset(rule.code for rule in RULES if not rule.fixed)
    every = frozenset(rule.code for rule in RULES) | CODES.keys() | HOST.keys() | CHECK.keys()
    return Known(every, free | SILENCES.keys(), free)
