"""The stage as a whole: rules at the levels that are set, then the silences, then what is wrong with both. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain

from milepost.check import registry
from milepost.check.codes import known
from milepost.check.earlier import Answer, Earlier
from milepost.check.levels import at_levels, level_faults, with_levels
from milepost.check.memory import Memory
from milepost.check.registry import Rule
from milepost.check.silences import Silences, sifted
from milepost.copies import shared
from milepost.findings import Finding
from milepost.model import Curriculum
from milepost.watch import Watch, unwatched

LARGE = 100
"""From so many modules on, it pays to share the rules that look at all of them, a FEW at a time."""
FEW = 4


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
    if memory:
        found = memory.inside(curriculum, chosen)
        found += (one for rule in chosen for one in memory.around(curriculum, rule))
    else:
        inside = earlier or Earlier({})
        asks = [*inside.asks(curriculum, chosen, watch), *_around(curriculum, chosen, watch)]
        found = inside.told(curriculum, chain.from_iterable(shared(asks, _answers, 1)))
    return sorted(settled(curriculum, found, {rule.code for rule in chosen}))


def _answers(asks: Sequence[Callable[[], Answer]]) -> list[Answer]:
    return [ask() for ask in asks]


def _around(curriculum: Curriculum, rules: Sequence[Rule], watch: Watch) -> list[Callable[[], Answer]]:
    """What to ask about several modules together, or about the curriculum's data. In a small one that takes no time."""
    few = FEW if len(curriculum.modules) >= LARGE else len(rules) + 1

    def ask(start: int) -> Answer:
        found: list[Finding] = []
        for number, rule in enumerate(rules[start : start + few], start=start + 1):
            watch(f"checking: rule {number} of {len(rules)}")
            found += rule.check_whole(curriculum)
        return {}, found

    return [partial(ask, start) for start in range(0, len(rules), few)]


def settled(curriculum: Curriculum, findings: Iterable[Finding], ran: set[str]) -> list[Finding]:
    """Without what authors silenced, and with what is wrong with their silences and levels.

    `ran`: the codes of the rules that were asked, for only of those a silence can be said to silence nothing.
    """
    codes = known()
    silences = Silences(curriculum, codes)
    left = sifted(findings, silences)
    return [*left, *at_levels(silences.faults(ran), curriculum), *level_faults(curriculum, codes)]
