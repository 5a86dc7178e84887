"""The levels that `check: {levels: ...}` in curriculum.yml sets. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from milepost.check.codes import Known
from milepost.check.registry import Rule
from milepost.findings import Finding, Level
from milepost.model import Curriculum

IGNORE = "ignore"
_LEVELS = {"error": Level.ERROR, "warning": Level.WARNING, "note": Level.NOTE}


def levels(curriculum: Curriculum) -> Mapping[str, str]:
    """The levels that are set."""
    return curriculum.fields.check.levels if curriculum.fields else {}


def with_levels(rules: Iterable[Rule], curriculum: Curriculum) -> tuple[Rule, ...]:
    """`rules` at the level that is set for them, without those that are to be ignored."""
    chosen = levels(curriculum)
    return tuple(_at(rule, chosen.get(rule.code)) for rule in rules if rule.fixed or chosen.get(rule.code) != IGNORE)


def _at(rule: Rule, level: str | None) -> Rule:
    return rule if level is None or rule.fixed else replace(rule, level=_LEVELS[level])


def at_levels(findings: Iterable[Finding], curriculum: Curriculum) -> Iterator[Finding]:
    """Findings that no rule made, at the level that is set for them."""
    chosen = levels(curriculum)
    for finding in findings:
        level = chosen.get(finding.code)
        if level != IGNORE:
            yield finding if level is None else replace(finding, level=_LEVELS[level])


def level_faults(curriculum: Curriculum, codes: Known) -> Iterator[Finding]:
    """LV: levels that have no effect."""
    for code in levels(curriculum):
        place = curriculum.places.at("check", "levels", code)
        if code not in codes.every:
            fix = f"take it out, or write the code of a rule.{codes.guess(code)}"
            yield Finding(place, "LV001", f"there is no rule {code}", fix, Level.WARNING)
        elif code not in codes.changeable:
            fix = f"take it out; `milepost explain {code}` says why."
            yield Finding(place, "LV002", f"the level of {code} cannot be changed", fix, Level.WARNING)
