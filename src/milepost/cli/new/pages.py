"""`milepost new lesson` and `milepost new scenario`."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.asking import Asker
from milepost.cli.new.common import new_id, number, shared_options, then, workshop
from milepost.new import names, pages


@click.command("lesson")
@shared_options
@click.argument("module", required=False)
@click.option("--title", help="What the lesson is called.")
@click.option("--type", "kind", type=click.Choice(pages.TYPES), help="What kind of lesson it is (default: concept).")
@click.option("--minutes", help="How long it takes.")
def lesson(
    root: Path, id_: str | None, yes: bool, module: str | None, title: str | None, kind: str | None, minutes: str | None
) -> None:
    """Write a new lesson of MODULE, with the next number."""
    ask = Asker(yes)
    with workshop(root) as shop:
        home = shop.module(ask, module)
        title = ask("--title", "What is the lesson called?", title)
        name = new_id(ask, id_, title, "lesson", names.pages(home), names.retired(shop.curriculum, home))
        kind = kind or (
            ask.choose("--type", "Of which kind?", None, pages.TYPES, "kind") if ask.asks else pages.TYPES[0]
        )
        asked = ask("--minutes", "How many minutes does it take?", minutes, str(pages.MINUTES[kind]), number(1, 480))
        made = pages.lesson(home, name, title, kind, int(asked))
        shop.write([made])
    then(f"write the text in {made.file}", f"milepost new question {home.id}", "milepost serve")


@click.command("scenario")
@shared_options
@click.argument("module", required=False)
@click.option("--title", help="What the scenario is called.")
def scenario(root: Path, id_: str | None, yes: bool, module: str | None, title: str | None) -> None:
    """Write a small scenario for MODULE that can be played, to be replaced moment by moment."""
    ask = Asker(yes)
    with workshop(root) as shop:
        home = shop.module(ask, module)
        title = ask("--title", "What is the scenario called?", title)
        name = new_id(ask, id_, title, "scenario", names.pages(home), names.retired(shop.curriculum, home))
        made = pages.scenario(home, name, title)
        person = pages.teller(shop.curriculum, shop.text(shop.curriculum.cast_places.file) or "")
        shop.write([made, *([person] if person else [])])
    then(f"replace the story in {made.file}, moment by moment", "milepost serve")
