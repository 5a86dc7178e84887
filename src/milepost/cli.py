"""The `milepost` command: arguments to stages to exit code. The only place that prints.

Exit codes: 0 done, 1 the content has errors, 2 the command could not run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from milepost import __version__
from milepost.findings import Finding, has_errors
from milepost.new import FolderInUseError, new_curriculum
from milepost.pipeline import CannotBuild, Outcome, Project, build, check
from milepost.report import printable, text_report
from milepost.site.serve import serve

_FOLDER = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="milepost")
def main() -> None:
    """Turn modules and learning paths into a learning site."""


def _project(root: Path, out: Path | None) -> Project:
    if not root.is_dir():
        _stop(f"There is no folder {root}.")
    project = Project.at(root, out)
    if not any(folder.is_dir() for folder in project.content):
        _stop(f"{project.root} holds no curriculum: it has neither a folder modules/ nor a folder curriculum/.")
    return project


def _stop(sentence: str) -> NoReturn:
    click.echo(printable(sentence), err=True)
    sys.exit(2)


@contextmanager
def _refusals() -> Iterator[None]:
    """One sentence instead of a traceback where neither the content nor the program is at fault."""
    try:
        yield
    except CannotBuild as refusal:
        _stop(str(refusal))


def _print(findings: list[Finding]) -> None:
    click.echo(text_report(findings, colour=sys.stdout.isatty()), nl=False)


@main.command("check")
@click.option("--root", type=_FOLDER, default=Path(), help="The project folder (default: here).")
def check_command(root: Path) -> None:
    """Read everything and say what to mend, without building."""
    with _refusals():
        findings = check(_project(root, None))
    _print(findings)
    if not findings:
        click.echo("Everything is in order.")
    sys.exit(1 if has_errors(findings) else 0)


@main.command("build")
@click.option("--root", type=_FOLDER, default=Path(), help="The project folder (default: here).")
@click.option("--out", type=_FOLDER, default=None, help="Where to build (default: out/ in the project).")
@click.option("--clean", is_flag=True, help="Build everything anew.")
def build_command(root: Path, out: Path | None, clean: bool) -> None:
    """Check, then build the site. Nothing is published while an error stands."""
    with _refusals():
        outcome = build(_project(root, out), clean=clean)
    _print(outcome.findings)
    if has_errors(outcome.findings):
        click.echo("Nothing was published.")
        sys.exit(1)
    click.echo(_built(outcome))


def _built(outcome: Outcome) -> str:
    counts = outcome.counts
    what = ", ".join([_count(counts.modules, "module"), _count(counts.lessons, "lesson"), _count(counts.paths, "path")])
    return (
        f"Built {what}: {_count(counts.pages, 'page')} ({outcome.rendered} changed) in {outcome.seconds:.1f} s.\n"
        f"Look at it: open {outcome.site / 'index.html'}, or run `serve` instead of `build`."
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


@main.command("serve")
@click.option("--root", type=_FOLDER, default=Path(), help="The project folder (default: here).")
@click.option("--out", type=_FOLDER, default=None, help="Where to build (default: out/ in the project).")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The next free one is used."
)
def serve_command(root: Path, out: Path | None, port: int) -> None:
    """Build, show the site on this computer, and build again when a file is saved."""
    with _refusals():
        serve(_project(root, out), port, say=click.echo)


@main.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
def new_command(folder: Path) -> None:
    """Write a small curriculum of your own into a new FOLDER."""
    try:
        with _refusals():
            new_curriculum(folder)
    except FolderInUseError:
        _stop(f"{folder} holds something already. Name a folder that is new or empty.")
    click.echo(f"Wrote {folder}. Go there and run: milepost serve")
