"""`milepost explain`: why a finding is one, with a bad and a good example."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.choosing import codes_like
from milepost.cli.common import FOLDER, stop
from milepost.counted import counted
from milepost.manual import manual
from milepost.manual_pages import as_text, pages, titles


@click.command("explain")
@click.argument("code", required=False)
@click.option("--write", "folder", type=FOLDER, help="Write a page for each code into this folder.")
def command(code: str | None, folder: Path | None) -> None:
    """Say why CODE is a finding and how to mend it; without a CODE, list all of them."""
    if folder:
        _write(folder)
        return
    known = manual()
    wanted = sorted(codes_like(code)) if code else list(known)
    if code and code.upper() in known:
        wanted = [code.upper()]
    text = as_text(known[wanted[0]]) if len(wanted) == 1 else titles(known[one] for one in wanted)
    click.echo(text, nl=False)


def _write(folder: Path) -> None:
    """The pages, and no page of a code that is gone."""
    made = pages()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[A-Z][A-Z][0-9][0-9][0-9].md"):
            if old.name not in made:
                old.unlink()
        for name, text in made.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        stop(f"{folder} cannot be written: {error.strerror}.")
    click.echo(f"Wrote {counted(len(made), 'page')} to {folder}.")
