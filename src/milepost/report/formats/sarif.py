"""SARIF 2.1.0 (OASIS): what GitHub's code scanning and many editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from milepost import __version__
from milepost.findings import Finding
from milepost.manual import Entry, manual
from milepost.manual_pages import standing
from milepost.report.fingerprint import fingerprints

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
"""How GitHub and others call the folder of the repository."""


def report(findings: Sequence[Finding]) -> str:
    """A log with one run: the rules that have findings, with their manual, and the findings."""
    codes = sorted({finding.code for finding in findings})
    places = {code: index for index, code in enumerate(codes)}
    marks = fingerprints(findings)
    run = {
        "tool": {"driver": {"name": "Milepost", "version": __version__, "rules": list(map(_rule, codes))}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, mark, places) for one, mark in zip(findings, marks, strict=True)],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str) -> dict[str, object]:
    entry = manual().get(code)
    return {"id": code, **(_manual(entry) if entry else {})}


def _manual(entry: Entry) -> dict[str, object]:
    return {
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": entry.why},
        "help": {"text": _help(entry), "markdown": _help(entry, "**")},
        "defaultConfiguration": {"level": entry.level.word},
        "properties": {"tags": [entry.kind, entry.family]},
    }


def _help(entry: Entry, strong: str = "") -> str:
    parts: Iterable[tuple[str, str]] = (
        ("Why", entry.why),
        ("Bad", entry.bad),
        ("Good", entry.good),
        ("Level", standing(entry)),
        ("Page", f"docs/authors/rules/{entry.code}.md"),
    )
    return "\n\n".join(f"{strong}{name}:{strong} {text}" for name, text in parts)


def _result(finding: Finding, mark: str, places: Mapping[str, int]) -> dict[str, object]:
    place = finding.place
    fix = f"\nFix: {finding.fix}" if finding.fix else ""
    where = {
        "artifactLocation": {"uri": quote(place.file, errors="replace"), "uriBaseId": _ROOT},
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": places[finding.code],
        "level": finding.level.word,
        "message": {"text": f"{finding.message}{fix}"},
        "locations": [{"physicalLocation": where}],
        "partialFingerprints": {"milepost/v1": mark},
    }
