"""All rules, found in the folder `rules`: adding a rule is adding a file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from milepost.check import rules as rules_package
from milepost.findings import Finding, Level, Place
from milepost.model import Curriculum

Fault = tuple[Place, str, str]
"""Where, what is wrong, how to mend it."""


@dataclass(frozen=True)
class Rule:
    """One rule: its code, how much it weighs, its manual (the module's docstring) and its check."""

    code: str
    level: Level
    manual: str
    faults: Callable[[Curriculum], Iterable[Fault]]

    def check(self, curriculum: Curriculum) -> list[Finding]:
        """The rule's findings, in the order of the files."""
        return [Finding(place, self.code, message, fix, self.level) for place, message, fix in self.faults(curriculum)]


def _rule(name: str) -> Rule:
    module = importlib.import_module(f"{rules_package.__name__}.{name}")
    return Rule(module.CODE, module.LEVEL, module.__doc__ or "", module.faults)


RULES: tuple[Rule, ...] = tuple(
    sorted((_rule(found.name) for found in pkgutil.iter_modules(rules_package.__path__)), key=lambda rule: rule.code)
)


def check(curriculum: Curriculum) -> list[Finding]:
    """The findings of every rule, sorted by place."""
    return sorted(finding for rule in RULES for finding in rule.check(curriculum))
