"""A name for each finding that stays the same while lines move, so that a tool can tell new ones from known ones."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence

from milepost.findings import Finding

_LINE = re.compile(r"\bline \d+")


def fingerprints(findings: Sequence[Finding]) -> list[str]:
    """One for each finding, no two alike: of its file, code and words, and its number among equal ones."""
    seen: Counter[tuple[str, ...]] = Counter()
    marks = []
    for finding in findings:
        same = (finding.place.file, finding.code, _LINE.sub("line", finding.message))
        marks.append(_digest(*same, str(seen[same])))
        seen[same] += 1
    return marks


def _digest(*parts: str) -> str:
    """Of the parts, each with its length, so that no two lists of parts give the same text."""
    text = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
