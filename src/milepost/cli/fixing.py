"""`milepost check --fix`: shows what can be mended without asking what is meant, asks, and writes it."""

from __future__ import annotations

import sys

import click

from milepost.cli.asking import is_terminal
from milepost.cli.common import refusals, say
from milepost.cli.progress import progress
from milepost.cli.wanted import Wanted
from milepost.counted import counted
from milepost.fix import Change, Dropped, Proposal, propose, write
from milepost.report import printable
from milepost.site.project import Project
from milepost.system import plainly

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def mend(project: Project, wanted: Wanted, *, yes: bool, quiet: bool) -> None:
    """Mend the project; ends the command where somebody must say yes first, or says no. `quiet`: without standard
    output, which is for machines.
    """
    with refusals(), plainly(), progress() as watch:
        proposal = propose(project.root, wanted.places, wanted.codes, watch=watch)
    _show(proposal, err=quiet)
    if not proposal.changes:
        click.echo("There is nothing that --fix can mend.", err=quiet)
    elif yes or _agreed(proposal.changes, err=quiet):
        _write(project, proposal.changes, err=quiet)
    else:
        click.echo("Nothing was written.", err=quiet)
        sys.exit(1)


def _show(proposal: Proposal, *, err: bool) -> None:
    for change in proposal.changes:
        for line in change.diff():
            head = line.startswith(("+++", "---"))
            click.secho(printable(line), fg=_COLOURS.get(line[:1]), bold=head, err=err)
    for dropped in proposal.dropped:
        _left(dropped, err=err)
    for change in proposal.changes:
        click.echo(f"{printable(change.file)}: {', '.join(change.by)}", err=err)


def _left(dropped: Dropped, *, err: bool) -> None:
    click.echo(printable(f"{dropped.file}: left as it is: {dropped.why}"), err=err)


def _agreed(changes: tuple[Change, ...], *, err: bool) -> bool:
    """Ask on a terminal; where nobody can be asked, nobody has agreed."""
    files = counted(len(changes), "file")
    if is_terminal():
        return click.confirm(f"Mend {files} like this?", err=err)
    say(f"This would mend {files}. To write it: milepost check --fix --yes", err=err)
    return False


def _write(project: Project, changes: tuple[Change, ...], *, err: bool) -> None:
    done, failed = write(project.root, changes)
    for dropped in failed:
        _left(dropped, err=err)
    click.echo(f"Mended {counted(len(done), 'file')}.", err=err)
