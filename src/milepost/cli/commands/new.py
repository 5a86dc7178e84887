"""`milepost new ...`: something to start from."""

from __future__ import annotations

import click

from milepost.cli.common import stop
from milepost.cli.new import curriculum, module, pages, people, quiz
from milepost.suggest import did_you_mean


class _Kinds(click.Group):
    """Says what to write to those who know how it was before: `milepost new FOLDER`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The kind of thing; ends the command when there is none of this name."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            guess = did_you_mean(args[0], self.commands)
            stop(
                f"'{args[0]}' is nothing that can be made.{guess} To begin a curriculum in a folder of this name:"
                f" milepost new curriculum {args[0]}"
            )
        return super().resolve_command(ctx, args)


@click.group("new", cls=_Kinds)
def command() -> None:
    """Write something new, with notes on what belongs where."""


for _made in (
    curriculum.command,
    module.command,
    pages.lesson,
    quiz.quiz,
    quiz.question,
    pages.scenario,
    people.path,
    people.role,
    people.competency,
):
    command.add_command(_made)
