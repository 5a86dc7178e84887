"""What the commands that make something share: the curriculum, ids, writing, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from milepost import edit
from milepost.cli.asking import FEW, Asker, Problem, one_of
from milepost.cli.common import project_at, refusals, root_option, say, stop
from milepost.edit import CannotEditError, Rewrite, write_all
from milepost.load import load
from milepost.model import Curriculum, Module
from milepost.new import CannotMakeError, names
from milepost.report import printable
from milepost.system import plainly

F = TypeVar("F", bound=Callable[..., Any])


def shared_options(command: F) -> F:
    """`--root`, `--id` and `--yes`."""
    yes = click.option("--yes", is_flag=True, help="Ask nothing: take what is proposed.")
    name = click.option("--id", "id_", help="The id (default: made from the title).")
    return root_option(yes(name(command)))


@dataclass(frozen=True)
class Workshop:
    """A project in which something is made."""

    root: Path
    curriculum: Curriculum

    def module(self, ask: Asker, given: str | None) -> Module:
        """The module that is meant: by its id, or by a file in it."""
        known = {one.id: one for one in self.curriculum.modules}
        if not known:
            stop("There is no module yet: milepost new module")
        question = f"Which module? ({', '.join(known)})" if len(known) <= FEW else "Which module? Its id:"
        name = ask("MODULE", question, given and self._id(given), _only(known), one_of("module", known))
        return known[name]

    def _id(self, given: str) -> str:
        """The id behind a path that somebody completed with the Tab key."""
        place = Path(given).as_posix().rstrip("/").removeprefix("./")
        held = (one for one in self.curriculum.modules if place in (one.places.file, one.folder, one.slug))
        return next((one.id for one in held if not one.single_page or place != one.folder), given)

    def text(self, file: str) -> str | None:
        """What a file holds now; None when it is not there."""
        return edit.read(self.root, file) if (self.root / file).exists() else None

    def held(self, file: str) -> str:
        """What a file holds that must be there."""
        text = self.text(file)
        if text is None:
            raise CannotMakeError(f"There is no file {file}.")
        return text

    def write(self, made: Iterable[Rewrite]) -> None:
        """Write all of it or nothing, and say what was written."""
        files = tuple(made)
        with plainly():
            write_all(self.root, files)
        for one in files:
            click.echo(f"{'Wrote' if one.before is None else 'Added to'} {printable(one.file)}")


@contextmanager
def workshop(root: Path) -> Iterator[Workshop]:
    """The project at `root`; what cannot be made ends the command with one sentence."""
    project = project_at(root)
    with refusals():
        with plainly():
            curriculum, _ = load(project.root)
        if curriculum.fields is None:
            stop("curriculum/curriculum.yml cannot be read: `milepost check` says what to mend.")
        try:
            yield Workshop(project.root, curriculum)
        except CannotEditError as error:
            stop(f"This file cannot be changed safely: {error}.")
        except CannotMakeError as error:
            stop(str(error))


def new_id(ask: Asker, given: str | None, title: str, otherwise: str, taken: set[str], retired: set[str]) -> str:
    """A new id, proposed from the title."""

    def problem(name: str) -> str:
        return names.problem(name, taken, retired)

    proposal = names.proposed(title, otherwise, taken | retired)
    return ask("--id", "Its id, which never changes:", given, proposal, problem)


def number(least: int, most: int) -> Problem:
    """Only whole numbers in this range will do."""

    def problem(answer: str) -> str:
        fits = answer.isascii() and answer.isdecimal() and least <= int(answer[:9]) <= most
        return "" if fits else f"Write a number from {least} to {most}."

    return problem


def then(*lines: str) -> None:
    """Say what to do next."""
    click.echo("Next:")
    for line in lines:
        say(f"  {printable(line)}")


def _only(known: dict[str, Module]) -> str:
    return next(iter(known)) if len(known) == 1 else ""
