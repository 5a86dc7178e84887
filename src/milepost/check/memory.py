"""What the rules said of each module the last time, for a process that checks again and again. Pure.

It is kept for as long as the curriculum's data is the same: all but the modules, and the faults of modules' own files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from milepost.check.registry import Rule
from milepost.check.whole import is_whole
from milepost.findings import Finding
from milepost.model import Curriculum, Module

_Said = tuple[Module, bool, tuple[Finding, ...]]
_MODULES = "modules/"


class Memory:
    """The findings inside each module. For one choice of rules: another one begins anew."""

    def __init__(self) -> None:
        self._asked: tuple[Curriculum, Sequence[Rule]] | None = None
        self._said: dict[int, _Said] = {}

    def inside(self, curriculum: Curriculum, rules: Sequence[Rule]) -> list[Finding]:
        """What `rules` say of single modules."""
        asked = (_data(curriculum), tuple(rules))
        known = self._said if self._asked == asked else {}
        self._asked = asked
        self._said = {
            id(one): _still(known, curriculum, one) or _asked(curriculum, one, rules) for one in curriculum.modules
        }
        return [finding for _, _, said in self._said.values() for finding in said]

    def around(self, curriculum: Curriculum, rule: Rule) -> list[Finding]:
        """What `rule` says besides: of several modules together, or of the curriculum's data."""
        return list(rule.check_whole(replace(curriculum, modules=()) if rule.alone else curriculum))


def _data(curriculum: Curriculum) -> Curriculum:
    faulty = frozenset(file for file in curriculum.faulty if not file.startswith(_MODULES))
    return replace(curriculum, modules=(), silences=(), faulty=faulty)


def _still(known: dict[int, _Said], curriculum: Curriculum, module: Module) -> _Said | None:
    said = known.get(id(module))
    return said if said and said[1] == is_whole(curriculum, module) else None


def _asked(curriculum: Curriculum, module: Module, rules: Sequence[Rule]) -> _Said:
    inside = [finding for rule in rules for finding in rule.check_module(curriculum, module)]
    alone = [rule for rule in rules if rule.alone]
    one, none = replace(curriculum, modules=(module,)), replace(curriculum, modules=())
    for rule in alone:
        own = set(rule.check_whole(none))
        inside += [finding for finding in rule.check_whole(one) if finding not in own]
    return module, is_whole(curriculum, module), tuple(inside)
