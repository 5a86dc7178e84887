"""`milepost schema`: help for editors."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.common import FOLDER, refusals
from milepost.schema import FILES, text
from milepost.system import make_folder, plainly


@click.command("schema")
@click.argument("folder", type=FOLDER, default=Path("schemas"))
def command(folder: Path) -> None:
    """Write the JSON Schema of each kind of file into FOLDER (default: schemas)."""
    with refusals(), plainly():
        make_folder(folder)
        for kind in FILES:
            (folder / kind.file).write_text(text(kind), encoding="utf-8", newline="\n")
    click.echo(f"Wrote {len(FILES)} schemas into {folder}.")
