"""`milepost new module`."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.asking import Asker, one_of
from milepost.cli.common import today
from milepost.cli.new.common import Workshop, new_id, number, shared_options, then, workshop
from milepost.edit import Rewrite
from milepost.new import module as scaffold
from milepost.new import names

_STAGES = ("start", "core", "stretch")


@click.command("module")
@shared_options
@click.option("--title", help="What the module is called.")
@click.option("--unit", help="The unit it belongs to: a folder of modules/.")
@click.option("--summary", help="One or two plain sentences.")
@click.option("--level", help="1 foundation, 2 working, 3 skilled, 4 shaping.")
@click.option("--competency", help="The competency it trains.")
@click.option("--objective", help="What a learner can do afterwards; begins with a verb.")
@click.option("--author", help="Who writes it.")
@click.option("--one-file", is_flag=True, help="A short module: one page, in one file.")
@click.option("--path", "path_id", help="A path it shall stand on.")
@click.option("--stage", type=click.Choice(_STAGES), help="The stage of that path (default: core).")
@click.option("--why", help="Why that role meets it.")
def command(
    root: Path, id_: str | None, yes: bool, path_id: str | None, stage: str | None, **given: str | None
) -> None:
    """Write a new module: a draft with notes on what belongs where."""
    ask = Asker(yes)
    with workshop(root) as shop:
        answers = _answers(shop, ask, id_, given)
        made = [scaffold.module(answers), *_on_path(shop, ask, answers.id, path_id, stage, given["why"])]
        shop.write(made)
    more = () if answers.one_file else (f"milepost new lesson {answers.id}",)
    then(f"write the text in {answers.file}", *more, f"milepost new question {answers.id}", "milepost serve")


def _answers(shop: Workshop, ask: Asker, id_: str | None, given: dict[str, str | None]) -> scaffold.NewModule:
    known = shop.curriculum
    title = ask("--title", "What is the module called?", given["title"])
    name = new_id(ask, id_, title, "module", names.modules(known), names.retired(known))
    units = [one.id for one in known.fields.units] if known.fields else []
    competencies = [one.id for one in known.competencies]
    return scaffold.NewModule(
        id=name,
        title=title,
        unit=ask.choose("--unit", "In which unit?", given["unit"], units, "unit"),
        summary=ask("--summary", "What is it about, in one sentence?", given["summary"], scaffold.SUMMARY),
        competency=ask.choose("--competency", "What does it train?", given["competency"], competencies, "competency"),
        level=int(ask("--level", "At which level, 1 to 4?", given["level"], "1", number(1, 4))),
        objective=ask("--objective", "What can people do afterwards?", given["objective"], scaffold.OBJECTIVE),
        author=ask("--author", "Who writes it?", given["author"], "Your name"),
        one_file=bool(given["one_file"]),
        today=today().isoformat(),
    )


def _on_path(
    shop: Workshop, ask: Asker, name: str, path_id: str | None, stage: str | None, why: str | None
) -> tuple[Rewrite, ...]:
    """The path with the module on it; nothing when none was named: a draft may stand on no path."""
    paths = {one.id: one for one in shop.curriculum.paths}
    asked = ask(
        "--path", f"On which path? ({', '.join(paths)}, none)", path_id, "none", one_of("path", (*paths, "none"))
    )
    if asked == "none":
        return ()
    path = paths[asked]
    stage = ask("--stage", f"In which stage? ({', '.join(_STAGES)})", stage, "core", one_of("stage", _STAGES))
    reason = ask("--why", "Why does this role meet it?", why, scaffold.WHY)
    return (scaffold.step(path, shop.held(path.places.file), name, stage, reason),)
