"""What the commands share: the project folder, refusals in one sentence, printing findings."""

from __future__ import annotations

import datetime
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from milepost.cli.lines import Lines
from milepost.findings import Finding
from milepost.report import printable, text_report
from milepost.site.project import Project
from milepost.system import CannotBuild

F = TypeVar("F", bound=Callable[..., Any])
_DIGITS = 11
"""A number of seconds with more digits is no day that a clock knows."""
_COMMAND = re.compile(r"\bmilepost (?=(?:build|check|diff|explain|new|rename|roll-up|serve|status)\b)")
FOLDER = click.Path(path_type=Path)


def root_option(command: F) -> F:
    """`--root`: the project folder."""
    return click.option("--root", type=FOLDER, default=Path(), help="The project folder (default: here).")(command)


def out_option(command: F) -> F:
    """`--out`: where to build."""
    return click.option("--out", type=FOLDER, default=None, help="Where to build (default: out/ in the project).")(
        command
    )


def project_at(root: Path, out: Path | None = None) -> Project:
    """The project in `root`; ends the command when there is none."""
    if not root.is_dir():
        stop(f"There is no folder {root}.")
    project = Project.at(root, out)
    if not any(folder.is_dir() for folder in project.content):
        stop(f"{project.root} holds no curriculum: it has neither a folder modules/ nor a folder curriculum/.")
    return project


def say(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print a text in which commands are called as they were called here: `python3 build.py check` in a clone."""
    called = os.environ.get("MILEPOST_CALLED", "")
    click.echo(_COMMAND.sub(f"{called} ", text) if called else text, err=err, nl=nl)


def stop(sentence: str) -> NoReturn:
    """End the command, which could not run, with one sentence."""
    say(printable(sentence), err=True)
    sys.exit(2)


@contextmanager
def refusals() -> Iterator[None]:
    """One sentence instead of a traceback where neither the content nor the program is at fault."""
    try:
        yield
    except CannotBuild as refusal:
        stop(str(refusal))


def print_findings(
    findings: list[Finding], root: Path | None = None, *, notes: bool = False, excerpt: bool | None = None
) -> None:
    """The findings as text; on a terminal in colour, and with the lines of the files below `root` they are about."""
    terminal = sys.stdout.isatty()
    line = Lines(root) if root and (terminal if excerpt is None else excerpt) else None
    say(text_report(findings, colour=terminal and _colourful(), notes=notes, line=line), nl=False)


def _colourful() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def today() -> datetime.date:
    """The day on which somebody asks, or that of `SOURCE_DATE_EPOCH`, so that an answer can be had again."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal() and len(epoch) <= _DIGITS:
        return datetime.datetime.fromtimestamp(int(epoch), tz=datetime.UTC).date()
    return datetime.datetime.now(tz=datetime.UTC).date()
