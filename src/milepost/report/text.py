"""Findings to text for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from milepost.counted import counted
from milepost.findings import Finding, Level, Place
from milepost.report.excerpt import marked
from milepost.report.shown import printable

_LIMIT = 200
_COLOURS = {Level.ERROR: "\x1b[31m", Level.WARNING: "\x1b[33m", Level.NOTE: "\x1b[36m"}
_RESET = "\x1b[0m"
Line = Callable[[Place], str | None]
"""The line of a file that a place is in, or None when nobody can tell."""


def text_report(
    findings: Sequence[Finding],
    *,
    colour: bool = False,
    limit: int = _LIMIT,
    notes: bool = False,
    line: Line | None = None,
) -> str:
    """One block a finding, `file:line:column: CODE level: message` and how to mend it, then a line that counts.

    At most `limit` findings are written; the rest are counted. Without `notes`, notes are counted in a line of their
    own. With `line`, the line that is meant is shown, with a mark below the column. Empty when there are no findings.
    """
    shown = [finding for finding in findings if notes or finding.level is not Level.NOTE]
    blocks = [_block(finding, colour, line) for finding in shown[:limit]]
    if len(shown) > limit:
        blocks.append(f"... and {len(shown) - limit} more; mend these first, then check again.\n")
    counted = [f"{summary(shown)}\n"] if shown else []
    return "".join([*blocks, *counted, _noted(len(findings) - len(shown))])


def summary(findings: Sequence[Finding]) -> str:
    """How many findings of which level, in words: `2 errors, 1 warning`."""
    counts = [(level, sum(finding.level is level for finding in findings)) for level in Level]
    return ", ".join(counted(count, level.word) for level, count in counts if count) or "no findings"


def _noted(number: int) -> str:
    shows = "shows it" if number == 1 else "shows them"
    return f"{counted(number, 'note')}: `milepost status` {shows}\n" if number else ""


def _block(finding: Finding, colour: bool, line: Line | None) -> str:
    begin, end = (_COLOURS[finding.level], _RESET) if colour else ("", "")
    word = f"{begin}{finding.level.word}{end}"
    text = line(finding.place) if line else None
    excerpt = "" if text is None else marked(text, finding.place, begin, end)
    fix = f"    fix: {printable(finding.fix)}\n" if finding.fix else ""
    return f"{_place(finding)}: {finding.code} {word}: {printable(finding.message)}\n{excerpt}{fix}"


def _place(finding: Finding) -> str:
    """Where it stands; a file name like `::error::` does not begin the line, for there it would be a command."""
    place = printable(str(finding.place))
    return f"./{place}" if place.startswith((":", "#", " ")) else place
