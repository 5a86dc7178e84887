"""GitLab's Code Quality report: shown in a merge request, beside the lines it is about."""

from __future__ import annotations

import json
from collections.abc import Sequence

from milepost.findings import Finding, Level
from milepost.report.fingerprint import fingerprints
from milepost.report.shown import printable

_SEVERITY = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def report(findings: Sequence[Finding]) -> str:
    """A list of issues, each with a fingerprint of its own."""
    marks = fingerprints(findings)
    return json.dumps([_issue(one, mark) for one, mark in zip(findings, marks, strict=True)], indent=2) + "\n"


def _issue(finding: Finding, mark: str) -> dict[str, object]:
    fix = f" Fix: {finding.fix}" if finding.fix else ""
    return {
        "description": printable(f"{finding.code}: {finding.message}.{fix}"),
        "check_name": finding.code,
        "fingerprint": mark,
        "severity": _SEVERITY[finding.level],
        "location": {"path": finding.place.file, "lines": {"begin": finding.place.line}},
    }
