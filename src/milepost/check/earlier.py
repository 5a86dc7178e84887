"""What the rules of teaching said of single modules in an earlier run. Pure: somebody else keeps it between runs.

Rules of structure, on which the site relies, are always asked, and so are those that know the day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from milepost.check.kept import MANY
from milepost.check.registry import RULES, TEACHING, Rule
from milepost.findings import Finding
from milepost.model import Curriculum, Module
from milepost.watch import Watch

Said = Mapping[str, tuple[Finding, ...]]
"""The findings about each module, by its file. Files of modules of which nothing is known are missing."""


class Earlier:
    """`known`: what is still true, because neither the module nor the data of the curriculum has changed since."""

    def __init__(self, known: Said) -> None:
        self._known = known
        self.said: dict[str, tuple[Finding, ...]] = {}
        """What is true now, for the next run."""

    def inside(self, curriculum: Curriculum, rules: Sequence[Rule], watch: Watch) -> list[Finding]:
        """What `rules` say of single modules."""
        kept = [rule for rule in rules if is_kept(rule)]
        live = [rule for rule in rules if rule.faults and not is_kept(rule)]
        found: list[Finding] = []
        for start in range(0, len(curriculum.modules), MANY):
            watch(f"checking: module {start + 1} of {len(curriculum.modules)}")
            modules = curriculum.modules[start : start + MANY]
            self._ask(curriculum, [one for one in modules if one.places.file not in self._known], kept)
            found += [finding for rule in live for one in modules for finding in rule.check_module(curriculum, one)]
        files = {one.places.file for one in curriculum.modules}
        self.said |= {file: said for file, said in self._known.items() if file in files}
        return [*found, *(finding for said in self.said.values() for finding in said)]

    def _ask(self, curriculum: Curriculum, modules: Sequence[Module], rules: Sequence[Rule]) -> None:
        """A few modules after the other, all of them by one rule before the next: so memory is used best."""
        said: dict[str, list[Finding]] = {one.places.file: [] for one in modules}
        for rule in rules:
            for one in modules:
                said[one.places.file] += rule.check_module(curriculum, one)
        self.said |= {file: tuple(found) for file, found in said.items()}


def is_kept(rule: Rule) -> bool:
    """Whether what the rule says of a module stays true until the module or the data of the curriculum changes."""
    return rule.kind == TEACHING and rule.faults is not None and not rule.dated


KEPT_CODES = frozenset(rule.code for rule in RULES if is_kept(rule))
"""The codes that findings of an earlier run can have."""
