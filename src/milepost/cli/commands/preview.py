"""`milepost preview`: the site as a folder that opens from disk."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.common import FOLDER, out_option, print_findings, project_at, refusals, root_option
from milepost.cli.progress import progress
from milepost.findings import has_errors
from milepost.pipeline import build
from milepost.site.fromdisk import copy_for_disk
from milepost.system import plainly


@click.command("preview")
@click.argument("folder", type=FOLDER)
@root_option
@out_option
def command(folder: Path, root: Path, out: Path | None) -> None:
    """Build, and write a copy of the site into FOLDER that opens from disk, without a server.

    Reading, quizzes and links work there; search needs a server and says so.
    """
    with refusals(), plainly(), progress() as watch:
        outcome = build(project_at(root, out), watch=watch)
        if not has_errors(outcome.findings):
            copy_for_disk(outcome.site, folder)
    print_findings(outcome.findings)
    if has_errors(outcome.findings):
        click.echo("Nothing was written.")
        sys.exit(1)
    click.echo(f"Wrote {folder}. Open {folder / 'index.html'} in a browser.")
