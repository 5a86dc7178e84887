"""`milepost serve`: a preview that follows what is saved."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.common import out_option, project_at, refusals, root_option
from milepost.site.preview import serve


@click.command("serve")
@root_option
@out_option
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The next free one is used."
)
def command(root: Path, out: Path | None, port: int) -> None:
    """Show the site on this computer; what is saved is on the screen at once, with what is wrong in it."""
    with refusals():
        serve(project_at(root, out), port, say=click.echo)
