"""`milepost diff`: what a change does to learners."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from milepost.cli.common import project_at, refusals, root_option, say
from milepost.diff import compare
from milepost.diff.base import base_project
from milepost.findings import has_errors
from milepost.load import load
from milepost.model import Curriculum
from milepost.pipeline import read
from milepost.plan import plan
from milepost.report.changes import json_diff, markdown_diff, text_diff

_WRITERS = {"text": text_diff, "markdown": markdown_diff, "json": json_diff}


@click.command("diff")
@click.argument("base")
@root_option
@click.option("--format", "form", type=click.Choice(tuple(_WRITERS)), default="text", show_default=True)
def command(base: str, root: Path, form: str) -> None:
    """Say in learning terms what changed since BASE: a commit, branch or tag of git, or a folder.

    Exit code 1: a published id is gone or stands for something else, or an old address leads nowhere.
    """
    with refusals():
        project = project_at(root)
        new, findings = read(project)
        with base_project(project.root, base) as folder:
            old, _ = load(folder)
    if has_errors(findings):
        say("The content has errors, so this is not the whole picture. Run: milepost check", err=True)
    diff = compare(old, new, () if has_errors(findings) else _answering(new))
    click.echo(_WRITERS[form](diff), nl=False)
    sys.exit(0 if diff.is_safe else 1)


def _answering(new: Curriculum) -> list[str]:
    """Old addresses that lead on, or say what is retired."""
    site = plan(new)
    return [*(old for old, _ in site.redirects), *(gone.address for gone in site.farewells)]
