"""Findings to text for people."""

from __future__ import annotations

from collections.abc import Sequence

from milepost.findings import Finding, Level

_WORDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}
_LIMIT = 200
_COLOURS = {Level.ERROR: "\x1b[31m", Level.WARNING: "\x1b[33m", Level.NOTE: "\x1b[36m"}
_RESET = "\x1b[0m"


def text_report(findings: Sequence[Finding], *, colour: bool = False, limit: int = _LIMIT) -> str:
    """One block a finding, `file:line:column: CODE level: message` and how to mend it, then a line that counts.

    At most `limit` findings are written; the rest are counted. Empty when there are none.
    """
    blocks = [_block(finding, colour=colour) for finding in findings[:limit]]
    if len(findings) > limit:
        blocks.append(f"... and {len(findings) - limit} more; mend these first, then check again.\n")
    return "".join([*blocks, summary(findings), "\n"]) if findings else ""


def summary(findings: Sequence[Finding]) -> str:
    """How many findings of which level, in words: `2 errors, 1 warning`."""
    counts = [(level, sum(finding.level is level for finding in findings)) for level in Level]
    words = [f"{count} {_WORDS[level]}{'' if count == 1 else 's'}" for level, count in counts if count]
    return ", ".join(words) or "no findings"


def _block(finding: Finding, *, colour: bool) -> str:
    word = _WORDS[finding.level]
    if colour:
        word = f"{_COLOURS[finding.level]}{word}{_RESET}"
    fix = f"    fix: {printable(finding.fix)}\n" if finding.fix else ""
    return f"{_place(finding)}: {finding.code} {word}: {printable(finding.message)}\n{fix}"


def _place(finding: Finding) -> str:
    """Where it stands; a file name like `::error::` does not begin the line, for there it would be a command."""
    place = printable(str(finding.place))
    return f"./{place}" if place.startswith((":", "#", " ")) else place


def printable(text: str) -> str:
    r"""`text` on one line, with control and invisible characters written as `\x1b`, so that no file name or value
    can command a terminal or a workflow log.
    """
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
