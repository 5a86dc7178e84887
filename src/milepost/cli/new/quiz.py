"""`milepost new quiz` and `milepost new question`."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.asking import Asker
from milepost.cli.new.common import Workshop, new_id, shared_options, then, workshop
from milepost.model import Module
from milepost.new import CannotMakeError, names
from milepost.new import quiz as scaffold
from milepost.slug import free_id

_TYPE = click.Choice(scaffold.TYPES)


@click.command("question")
@shared_options
@click.argument("module", required=False)
@click.option("--type", "kind", type=_TYPE, help="One of the ten types (default: single).")
@click.option("--objective", help="The id of the objective it tests (default: the first without a question).")
def question(
    root: Path, id_: str | None, yes: bool, module: str | None, kind: str | None, objective: str | None
) -> None:
    """Add a question to the quiz of MODULE; begin the quiz when there is none."""
    ask = Asker(yes)
    with workshop(root) as shop:
        home = shop.module(ask, module)
        kind = kind or (ask.choose("--type", "Of which type?", None, scaffold.TYPES, "type") if ask.asks else "single")
        goal = scaffold.objective(home, objective or _asked_for(ask, home))
        taken, gone = names.questions(home), names.retired(shop.curriculum, home)
        name = new_id(ask, id_, "", f"{kind}-question", taken, gone)
        made = scaffold.question(home, shop.text(scaffold.quiz_file(home)), name, kind, goal)
        shop.write([made])
    _next(home, made.file)


@click.command("quiz")
@shared_options
@click.argument("module", required=False)
@click.option(
    "--type", "kinds", type=_TYPE, multiple=True, help="A type of question; may be given again (default: single)."
)
def quiz(root: Path, id_: str | None, yes: bool, module: str | None, kinds: tuple[str, ...]) -> None:
    """Begin the quiz of MODULE, with one question or more. The id is that of the first question."""
    ask = Asker(yes)
    with workshop(root) as shop:
        home = shop.module(ask, module)
        if home.quiz:
            raise CannotMakeError(f"The module has a quiz already; add to it: milepost new question {home.id}")
        chosen = kinds or (_types(ask) if ask.asks else ("single",))
        ids = _ids(shop, home, id_, chosen)
        if home.single_page:
            goal = scaffold.objective(home)
            made = scaffold.question(home, shop.text(home.places.file), ids[0], chosen[0], goal)
        else:
            made = scaffold.questions(home, chosen, ids)
        shop.write([made])
    _next(home, made.file)


def _types(ask: Asker) -> tuple[str, ...]:
    return (ask.choose("--type", "Of which type is the first question?", None, scaffold.TYPES, "type"),)


def _ids(shop: Workshop, home: Module, id_: str | None, kinds: tuple[str, ...]) -> list[str]:
    gone = names.retired(shop.curriculum, home)
    if id_ is not None and (said := names.problem(id_, (), gone)):
        raise CannotMakeError(said)
    found: list[str] = []
    for kind in kinds:
        wish = id_ if id_ is not None and not found else f"{kind}-question"
        found.append(free_id(wish, {*found, *gone}))
    return found


def _asked_for(ask: Asker, home: Module) -> str:
    goals = [one.id for one in home.fields.objectives]
    if not ask.asks or len(goals) == 1:
        return ""
    told = "; ".join(f"{one.id}: {one.text}" for one in home.fields.objectives)
    proposal = scaffold.objective(home).id
    return ask("--objective", f"Which objective does it test? ({told})", None, proposal, lambda one: _goal(home, one))


def _goal(home: Module, name: str) -> str:
    try:
        scaffold.objective(home, name)
    except CannotMakeError as error:
        return str(error)
    return ""


def _next(home: Module, file: str) -> None:
    live = ("mind that this module is published: replace the words before they are merged",)
    then(f"write your own words in {file}", *(live if home.fields.status == "published" else ()), "milepost serve")
