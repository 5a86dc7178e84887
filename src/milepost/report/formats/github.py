"""GitHub's workflow commands: printed in a workflow, they become annotations at the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from milepost.findings import Finding, Level
from milepost.report.shown import printable

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def report(findings: Sequence[Finding]) -> str:
    """One command a finding. Whatever authors wrote stays inside its own command."""
    return "".join(_command(finding) for finding in findings)


def _command(finding: Finding) -> str:
    place = finding.place
    about = f"file={_value(place.file)},line={place.line},col={place.column},title={_value(finding.code)}"
    words = [finding.message, f"fix: {finding.fix}"] if finding.fix else [finding.message]
    return f"::{_COMMANDS[finding.level]} {about}::{'%0A'.join(map(_data, words))}\n"


def _data(text: str) -> str:
    """Text behind the second `::`; control characters are shown, so no line can end early."""
    return printable(text).replace("%", "%25")


def _value(text: str) -> str:
    """The value of a property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
