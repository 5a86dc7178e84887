"""The stage as a whole: rules at the levels that are set, then the silences, then what is wrong with both. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from milepost.check import registry
from milepost.check.codes import known
from milepost.check.earlier import Earlier
from milepost.check.levels import at_levels, level_faults, with_levels
from milepost.check.memory import Memory
from milepost.check.registry import Rule
from milepost.check.silences import Silences, sifted
from milepost.findings import Finding
from milepost.model import Curriculum
from milepost.watch import Watch, unwatched


def check(
    curriculum: Curriculum,
    rules: Iterable[Rule] | None = None,
    watch: Watch = unwatched,
    memory: Memory | None = None,
    earlier: Earlier | None = None,
) -> list[Finding]:
    """The findings of every rule, or of `rules`, sorted by place.

    With a `memory`, rules that look at one module at a time are asked only about modules that are new. With an
    `earlier` run, most of them are asked only about modules of which it knows nothing.
    """
    chosen = with_levels(registry.RULES if rules is None else rules, curriculum)
    once = earlier or Earlier({})
    found = memory.inside(curriculum, chosen) if memory else once.inside(curriculum, chosen, watch)
    for number, rule in enumerate(chosen):
        watch(f"checking: rule {number + 1} of {len(chosen)}")
        found += memory.around(curriculum, rule) if memory else rule.check_whole(curriculum)
    return sorted(settled(curriculum, found, {rule.code for rule in chosen}))


def settled(curriculum: Curriculum, findings: Iterable[Finding], ran: set[str]) -> list[Finding]:
    """Without what authors silenced, and with what is wrong with their silences and levels.

    `ran`: the codes of the rules that were asked, for only of those a silence can be said to silence nothing.
    """
    codes = known()
    silences = Silences(curriculum, codes)
    left = sifted(findings, silences)
    return [*left, *at_levels(silences.faults(ran), curriculum), *level_faults(curriculum, codes)]
