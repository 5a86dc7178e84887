"""The `milepost` command: arguments to stages to exit code, one file a command. The only place that prints.

Exit codes: 0 done, 1 the content has errors, 2 the command could not run.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
from typing import Any

import click

from milepost import __version__
from milepost.suggest import did_you_mean

_COMMANDS = f"{__name__}.commands"


class _Commands(click.Group):
    """The files of `cli/commands`: the one that is asked for is imported, and no other, for imports take time."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Run as a program, which is over then: to look for garbage in all that was read would take half a second."""
        try:
            return super().__call__(*args, **options)
        finally:
            gc.freeze()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order of the alphabet."""
        del ctx
        found = pkgutil.iter_modules(importlib.import_module(_COMMANDS).__path__)
        return sorted(one.name.replace("_", "-") for one in found)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The object `command` of the file that is called like the command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"{_COMMANDS}.{cmd_name.replace('-', '_')}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of this name; ends with a guess when there is none."""
        names = self.list_commands(ctx)
        if args and args[0] not in names and not args[0].startswith("-"):
            ctx.fail(f"There is no command '{args[0]}'.{did_you_mean(args[0], names)}")
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="milepost")
def main() -> None:
    """Turn modules and learning paths into a learning site."""
