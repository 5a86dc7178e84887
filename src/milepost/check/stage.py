"""The stage as a whole: rules at the levels that are set, then the silences, then what is wrong with both. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from milepost.check import registry
from milepost.check.codes import known
from milepost.check.levels import at_levels, level_faults, with_levels
from milepost.check.registry import Rule
from milepost.check.silences import Silences, sifted
from milepost.findings import Finding
from milepost.model import Curriculum

Watch = Callable[[str], None]
"""Told in words what is being done."""


def _unwatched(words: str) -> None:
    del words


def check(curriculum: Curriculum, rules: Iterable[Rule] | None = None, watch: Watch = _unwatched) -> list[Finding]:
    """The findings of every rule, or of `rules`, sorted by place."""
    chosen = with_levels(registry.RULES if rules is None else rules, curriculum)
    found: list[Finding] = []
    for number, rule in enumerate(chosen):
        watch(f"checking: rule {number + 1} of {len(chosen)}")
        found += rule.check(curriculum)
    return sorted(settled(curriculum, found, {rule.code for rule in chosen}))


def settled(curriculum: Curriculum, findings: Iterable[Finding], ran: set[str]) -> list[Finding]:
    """Without what authors silenced, and with what is wrong with their silences and levels.

    `ran`: the codes of the rules that were asked, for only of those a silence can be said to silence nothing.
    """
    codes = known()
    silences = Silences(curriculum, codes)
    left = sifted(findings, silences)
    return [*left, *at_levels(silences.faults(ran), curriculum), *level_faults(curriculum, codes)]
