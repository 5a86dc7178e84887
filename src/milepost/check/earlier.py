"""What the rules of teaching said of single modules in an earlier run. Pure: somebody else keeps it between runs.

Rules of structure, on which the site relies, are always asked, and so are those that know the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from milepost.check.registry import RULES, TEACHING, Rule
from milepost.findings import Finding
from milepost.model import Curriculum, Module
from milepost.watch import Watch

FEW = 4
"""So many modules are asked about together: fewer than results are kept for."""
Answer = tuple[dict[str, list[Finding]], list[Finding]]
"""Findings that may be kept, by the file of their module, and others."""
Said = Mapping[str, tuple[Finding, ...]]
"""The findings about each module, by its file. Files of modules of which nothing is known are missing."""


class Earlier:
    """`known`: what is still true, because neither the module nor the data of the curriculum has changed since."""

    def __init__(self, known: Said) -> None:
        self._known = known
        self.said: dict[str, tuple[Finding, ...]] = {}
        """What is true now, for the next run."""

    def asks(self, curriculum: Curriculum, rules: Sequence[Rule], watch: Watch) -> list[Callable[[], Answer]]:
        """What to ask `rules` of single modules, a few at a time; any copy of this process can answer."""
        kept = [rule for rule in rules if is_kept(rule)]
        live = [rule for rule in rules if rule.faults and not is_kept(rule)]
        modules = curriculum.modules

        def ask(start: int) -> Answer:
            watch(f"checking: module {start + 1} of {len(modules)}")
            few = modules[start : start + FEW]
            new = [one for one in few if one.places.file not in self._known]
            return _said(curriculum, new, kept), [found for rule in live for found in _all(curriculum, few, rule)]

        return [partial(ask, start) for start in range(0, len(modules), FEW)]

    def told(self, curriculum: Curriculum, answers: Iterable[Answer]) -> list[Finding]:
        """All findings: those of the answers, and what is still true."""
        found: list[Finding] = []
        for said, today in answers:
            self.said |= {file: tuple(findings) for file, findings in said.items()}
            found += today
        files = {one.places.file for one in curriculum.modules}
        self.said |= {file: said for file, said in self._known.items() if file in files}
        return [*found, *(finding for said in self.said.values() for finding in said)]


def _said(curriculum: Curriculum, modules: Sequence[Module], rules: Sequence[Rule]) -> dict[str, list[Finding]]:
    """The findings by file. All modules are looked at by one rule before the next: so memory is used best."""
    said: dict[str, list[Finding]] = {one.places.file: [] for one in modules}
    for rule in rules:
        for one in modules:
            said[one.places.file] += rule.check_module(curriculum, one)
    return said


def _all(curriculum: Curriculum, modules: Sequence[Module], rule: Rule) -> Iterator[Finding]:
    return (found for one in modules for found in rule.check_module(curriculum, one))


def is_kept(rule: Rule) -> bool:
    """Whether what the rule says of a module stays true until the module or the data of the curriculum changes."""
    return rule.kind == TEACHING and rule.faults is not None and not rule.dated


KEPT_CODES = frozenset(rule.code for rule in RULES if is_kept(rule))
"""The codes that findings of an earlier run can have."""
