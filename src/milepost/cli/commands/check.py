"""`milepost check`: everything that is wrong, without building."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.choosing import codes
from milepost.cli.common import FOLDER, print_findings, project_at, refusals, root_option, say, stop, today
from milepost.cli.progress import progress
from milepost.cli.wanted import LEVELS, Wanted, from_here, places
from milepost.counted import counted
from milepost.findings import Level, has_errors
from milepost.pipeline import check
from milepost.report import FORMATS, machine_report


@click.command("check")
@root_option
@click.argument("paths", nargs=-1, type=FOLDER)
@click.option("--format", "form", type=click.Choice(("text", *FORMATS)), default="text", show_default=True)
@click.option(
    "--only", multiple=True, metavar="CODE", help="A code, the beginning of codes (QZ), or a kind (teaching)."
)
@click.option("--level", type=click.Choice(tuple(LEVELS)), help="The least level that is told and counted.")
@click.option("--excerpt/--no-excerpt", default=None, help="Show the line that is meant (default: on a terminal).")
@click.option("--fix", "mending", is_flag=True, help="First show what can be mended safely, ask, and write it.")
@click.option("--yes", is_flag=True, help="Write what --fix shows without asking.")
def command(
    root: Path,
    paths: tuple[Path, ...],
    form: str,
    only: tuple[str, ...],
    level: str | None,
    excerpt: bool | None,
    mending: bool,
    yes: bool,
) -> None:
    """Read everything and say what to mend, without building; with PATHS, only what is to be mended there."""
    project = project_at(root)
    wanted = Wanted(codes(only), places(project, paths), LEVELS[level or "note"])
    if yes and not mending:
        stop("--yes belongs to --fix: it writes what --fix shows.")
    if mending:
        from milepost.cli.fixing import mend

        mend(project, wanted, yes=yes, quiet=form != "text")
    with refusals(), progress() as watch:
        findings = check(project, today(), watch)
    asked = wanted.among(findings)
    if form == "text":
        if not any(level == "note" or finding.level is not Level.NOTE for finding in asked):
            click.echo("Everything is in order." if wanted.everything else "Nothing to mend in what you asked for.")
        print_findings(asked, project.root, notes=level == "note", excerpt=excerpt)
        _tell_others(wanted.others(findings))
    else:
        click.echo(machine_report(form, asked if form == "json" else from_here(asked, project)), nl=False)
    sys.exit(1 if has_errors(asked) else 0)


def _tell_others(errors: int) -> None:
    if errors:
        say(f"{counted(errors, 'error')} elsewhere: `milepost check` without more words shows all.")
