"""`milepost new role`, `path` and `competency`."""

from __future__ import annotations

from pathlib import Path

import click

from milepost.cli.asking import Asker, one_of
from milepost.cli.new.common import Workshop, new_id, shared_options, then, workshop
from milepost.model import Curriculum, Module
from milepost.new import CannotMakeError, people


@click.command("role")
@shared_options
@click.option("--title", help="What the role is called.")
@click.option("--summary", help="One or two sentences that say 'you'.")
@click.option("--first-module", help="The module its path starts with.")
def role(
    root: Path, id_: str | None, yes: bool, title: str | None, summary: str | None, first_module: str | None
) -> None:
    """Add a role, with a path of its own that starts with one module."""
    ask = Asker(yes)
    with workshop(root) as shop:
        known = shop.curriculum
        title = ask("--title", "What is the role called?", title)
        name = new_id(ask, id_, title, "role", _roles_and_paths(known), set())
        said = ask("--summary", "Who is that, in one sentence?", summary, people.ROLE_SUMMARY)
        first = _first(shop, ask, first_module)
        targets = first.fields.competencies
        text = shop.held(known.roles_places.file)
        way = people.path(name, title, name, people.PATH_SUMMARY, first.id)
        shop.write([people.role(known, text, name, title, said, targets), way])
    then(f"set the targets in {known.roles_places.file}", f"lead there in {way.file}", "milepost status")


@click.command("path")
@shared_options
@click.option("--role", "role_id", help="The role it is for: one without a path.")
@click.option("--title", help="What the path is called.")
@click.option("--summary", help="One sentence.")
@click.option("--first-module", help="The module it starts with.")
def path(
    root: Path,
    id_: str | None,
    yes: bool,
    role_id: str | None,
    title: str | None,
    summary: str | None,
    first_module: str | None,
) -> None:
    """Write the path of a role that has none."""
    ask = Asker(yes)
    with workshop(root) as shop:
        known = shop.curriculum
        free = people.without_path(known)
        if not free:
            raise CannotMakeError(
                "Every role has a path, and a role has one path: make a role first, milepost new role"
            )
        role_id = ask.choose("--role", "For which role?", role_id, free, "role without a path")
        title = ask("--title", "What is the path called?", title, _title(known, role_id))
        name = new_id(ask, id_ or role_id, title, "path", _roles_and_paths(known) - {role_id}, set())
        said = ask("--summary", "What is it about, in one sentence?", summary, people.PATH_SUMMARY)
        made = people.path(name, title, role_id, said, _first(shop, ask, first_module).id)
        shop.write([made])
    then(f"put modules into the stages in {made.file}", "milepost status")


@click.command("competency")
@shared_options
@click.option("--title", help="What the competency is called.")
@click.option("--summary", help="What people do better with it.")
@click.option("--behaviour", help="What others can see at level 1.")
def competency(
    root: Path, id_: str | None, yes: bool, title: str | None, summary: str | None, behaviour: str | None
) -> None:
    """Add a competency with four levels of behaviour."""
    ask = Asker(yes)
    with workshop(root) as shop:
        known = shop.curriculum
        title = ask("--title", "What is the competency called?", title)
        name = new_id(ask, id_, title, "competency", {one.id for one in known.competencies}, set())
        said = ask("--summary", "What do people do better with it?", summary, people.COMPETENCY_SUMMARY)
        first = ask("--behaviour", "What can others see at level 1?", behaviour, people.BEHAVIOUR)
        file = known.competencies_places.file
        shop.write([people.competency(known, shop.held(file), name, title, said, first)])
    then(f"write the behaviours of the four levels in {file}", "set it as a target of a role in curriculum/roles.yml")


def _roles_and_paths(known: Curriculum) -> set[str]:
    return {one.id for one in known.roles} | {one.id for one in known.paths}


def _title(known: Curriculum, role_id: str) -> str:
    return next(one.title for one in known.roles if one.id == role_id)


def _first(shop: Workshop, ask: Asker, given: str | None) -> Module:
    modules = {one.id: one for one in shop.curriculum.modules}
    proposal = people.first_module(shop.curriculum).id
    question = "With which module does the path start?"
    return modules[ask("--first-module", question, given, proposal, one_of("module", modules))]
