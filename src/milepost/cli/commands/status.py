"""`milepost status`: what stands and what is missing."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.common import project_at, refusals, root_option, say, today
from milepost.findings import has_errors
from milepost.pipeline import read
from milepost.report.status import json_status, text_status
from milepost.survey import survey

_WRITERS = {"text": text_status, "json": json_status}


@click.command("status")
@root_option
@click.option("--format", "form", type=click.Choice(tuple(_WRITERS)), default="text", show_default=True)
def command(root: Path, form: str) -> None:
    """Show modules by state, reviews due, objectives without questions, and how far each role comes."""
    day = today()
    with refusals():
        curriculum, findings = read(project_at(root), day)
    click.echo(_WRITERS[form](survey(curriculum), findings, day), nl=False)
    if has_errors(findings):
        say("The content has errors, so this is not the whole picture. Run: milepost check", err=True)
