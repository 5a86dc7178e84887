"""Milepost's own JSON: everything a finding holds. `docs/authors/checking.md` describes it; `version` counts up when
a field changes its meaning or goes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from milepost import __version__
from milepost.findings import Finding, Level

VERSION = 1


def report(findings: Sequence[Finding]) -> str:
    """An object with `version`, `milepost`, `summary` and `findings`."""
    counts = {level.word: sum(one.level is level for one in findings) for level in Level}
    found = [_finding(finding) for finding in findings]
    held = {"version": VERSION, "milepost": __version__, "summary": counts, "findings": found}
    return json.dumps(held, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, str | int]:
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "code": finding.code,
        "level": finding.level.word,
        "message": finding.message,
        "fix": finding.fix,
    }
