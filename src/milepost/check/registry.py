"""All rules, found in the folders below `rules`: adding a rule is adding a file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType

from milepost.check.rules import structure, teaching
from milepost.check.whole import is_whole
from milepost.findings import Finding, Level, Place
from milepost.model import Curriculum, Module

Fault = tuple[Place, str, str]
"""Where, what is wrong, how to mend it."""
STRUCTURE, TEACHING = "structure", "teaching"
Ask = Callable[[Curriculum, Module], Iterable[Fault]]


@dataclass(frozen=True)
class Rule:
    """One rule: its code, how much it weighs, its manual (the file's docstring) and its check.

    `kind`: `structure` or `teaching`, the folder it stands in. `lack`: it says that something is missing, which is a
    note in a draft, and says nothing of a module that load could not read whole. `alone`: what `whole_faults` says of a
    module depends on that module and on the curriculum's data alone. `dated`: it hangs on the day, too.
    """

    kind: str
    code: str
    level: Level
    manual: str
    lack: bool
    faults: Ask | None
    whole_faults: Callable[[Curriculum], Iterable[Fault]] | None
    alone: bool = False
    dated: bool = False

    @property
    def fixed(self) -> bool:
        """Whether plan relies on it, so that its level cannot be changed and no comment can silence it."""
        return self.kind == STRUCTURE and self.level is Level.ERROR

    def check(self, curriculum: Curriculum) -> list[Finding]:
        """The rule's findings, in the order of the files."""
        found = self.check_whole(curriculum)
        if self.faults:
            for module in curriculum.modules:
                found += self.check_module(curriculum, module)
        return found

    def check_whole(self, curriculum: Curriculum) -> list[Finding]:
        """What the rule says of several modules together, or of the curriculum's data."""
        faults = self.whole_faults(curriculum) if self.whole_faults else ()
        return [Finding(place, self.code, said, fix, self.level) for place, said, fix in faults]

    def check_module(self, curriculum: Curriculum, module: Module) -> list[Finding]:
        """What the rule says of one module, which depends on that module and on the curriculum's data alone."""
        if self.faults is None:
            return []
        level = self.level
        if self.lack:
            if not is_whole(curriculum, module):
                return []
            level = Level.NOTE if module.fields.status == "draft" else level
        return [Finding(place, self.code, said, fix, level) for place, said, fix in self.faults(curriculum, module)]


def _rules(package: ModuleType) -> Iterator[Rule]:
    for found in pkgutil.iter_modules(package.__path__):
        rule = importlib.import_module(f"{package.__name__}.{found.name}")
        yield Rule(
            kind=package.__name__.rpartition(".")[2],
            code=rule.CODE,
            level=rule.LEVEL,
            manual=rule.__doc__ or "",
            lack=getattr(rule, "LACK", False),
            faults=getattr(rule, "module_faults", None),
            whole_faults=getattr(rule, "faults", None),
            alone=getattr(rule, "ALONE", False),
            dated=getattr(rule, "DATED", False),
        )


RULES: tuple[Rule, ...] = tuple(sorted((*_rules(structure), *_rules(teaching)), key=lambda rule: rule.code))
