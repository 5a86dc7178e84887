"""`milepost new curriculum`: an organisation's own repository."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.common import refusals, stop
from milepost.new import FolderInUseError, new_curriculum


@click.command("curriculum")
@click.argument("folder", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Write a small curriculum of your own into a new FOLDER."""
    try:
        with refusals():
            new_curriculum(folder)
    except FolderInUseError:
        stop(f"{folder} holds something already. Name a folder that is new or empty.")
    click.echo(f"Wrote {folder}. Go there and run: milepost serve")
