"""`milepost check`: everything that is wrong, without building."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.common import print_findings, project_at, refusals, root_option, today
from milepost.findings import has_errors
from milepost.pipeline import check


@click.command("check")
@root_option
def command(root: Path) -> None:
    """Read everything and say what to mend, without building."""
    with refusals():
        findings = check(project_at(root), today())
    print_findings(findings)
    if not findings:
        click.echo("Everything is in order.")
    sys.exit(1 if has_errors(findings) else 0)
