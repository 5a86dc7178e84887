"""What the rules of teaching said of single modules in an earlier run. Pure: somebody else keeps it between runs.

Rules of structure, on which the site relies, are always asked, and so are those that know the day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from milepost.check.registry import RULES, TEACHING, Rule
from milepost.findings import Finding
from milepost.model import Curriculum, Module

Said = Mapping[str, tuple[Finding, ...]]
"""The findings about each module, by its file. Files of modules of which nothing is known are missing."""


class Earlier:
    """`known`: what is still true, because neither the module nor the data of the curriculum has changed since."""

    def __init__(self, known: Said) -> None:
        self._known = known
        self.said: dict[str, tuple[Finding, ...]] = {}
        """What is true now, for the next run."""

    def about(self, curriculum: Curriculum, module: Module, rules: Sequence[Rule]) -> list[Finding]:
        """What `rules` say of one module."""
        live = [finding for rule in rules if not is_kept(rule) for finding in rule.check_module(curriculum, module)]
        file = module.places.file
        said = self._known.get(file)
        if said is None:
            asked = (rule for rule in rules if is_kept(rule))
            said = tuple(finding for rule in asked for finding in rule.check_module(curriculum, module))
        self.said[file] = said
        return [*live, *said]


def is_kept(rule: Rule) -> bool:
    """Whether what the rule says of a module stays true until the module or the data of the curriculum changes."""
    return rule.kind == TEACHING and rule.faults is not None and not rule.dated


KEPT_CODES = frozenset(rule.code for rule in RULES if is_kept(rule))
"""The codes that findings of an earlier run can have."""
