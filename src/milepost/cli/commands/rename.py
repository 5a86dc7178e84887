"""`milepost rename`: another name for a module, a lesson or a scenario."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.asking import is_terminal
from milepost.cli.common import project_at, refusals, root_option, say, stop
from milepost.edit import CannotEditError
from milepost.load import load
from milepost.rename import CannotRenameError, Work, carry_out, planned
from milepost.report import printable
from milepost.system import plainly


@click.command("rename")
@root_option
@click.argument("old")
@click.argument("new")
@click.option("--dry-run", is_flag=True, help="Only show what would happen.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def command(root: Path, old: str, new: str, dry_run: bool, yes: bool) -> None:
    """Give OLD the name NEW: its files move, its id stays, and its old address goes on working.

    OLD is the id of a module, <module>/<lesson or scenario>, or the way to its file or folder. NEW is one name.
    """
    project = project_at(root)
    with refusals(), plainly():
        try:
            work = planned(project.root, load(project.root)[0], _from_here(old, project.root), new)
            _show(work)
            if dry_run:
                return
            if not (yes or _agreed()):
                click.echo("Nothing was changed.")
                sys.exit(1)
            carry_out(project.root, work)
        except (CannotRenameError, CannotEditError) as error:
            stop(f"{str(error).removesuffix('.')}. Nothing was changed.")
    say("Done. See it with: milepost serve")


def _from_here(old: str, root: Path) -> str:
    """A way to a file, seen from the project folder; an id stays as it is."""
    place = Path(old).absolute()
    return place.relative_to(root).as_posix() if place.exists() and place.is_relative_to(root) else old


def _show(work: Work) -> None:
    click.echo(f"The id stays {work.id}. The address {work.old_address}/ becomes {work.new_address}/ and leads on.")
    if work.move:
        click.echo(printable(f"  move    {work.move.old} -> {work.move.new}"))
    for one in work.rewrites:
        click.echo(printable(f"  change  {work.now(one.file)}"))


def _agreed() -> bool:
    if is_terminal():
        return click.confirm("Do it?", default=True)
    say("To do it: milepost rename --yes", err=True)
    return False
