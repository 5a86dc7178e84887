"""`milepost build`: the whole site, or nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.common import out_option, print_findings, project_at, refusals, root_option
from milepost.cli.progress import progress
from milepost.counted import counted
from milepost.findings import has_errors
from milepost.pipeline import Outcome, build


@click.command("build")
@root_option
@out_option
@click.option("--clean", is_flag=True, help="Build everything anew.")
def command(root: Path, out: Path | None, clean: bool) -> None:
    """Check, then build the site. Nothing is published while an error stands."""
    with refusals(), progress() as watch:
        outcome = build(project_at(root, out), clean=clean, watch=watch)
    print_findings(outcome.findings, root)
    if has_errors(outcome.findings):
        click.echo("Nothing was published.")
        sys.exit(1)
    click.echo(_built(outcome))


def _built(outcome: Outcome) -> str:
    counts = outcome.counts
    what = ", ".join(
        [counted(counts.modules, "module"), counted(counts.lessons, "lesson"), counted(counts.paths, "path")]
    )
    return (
        f"Built {what}: {counted(counts.pages, 'page')} ({outcome.rendered} changed) in {outcome.seconds:.1f} s.\n"
        f"Look at it: open {outcome.site / 'index.html'}, or run `serve` instead of `build`."
    )
