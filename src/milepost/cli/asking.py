"""Questions to the person at the terminal. What a flag says is not asked; without a terminal nothing is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import click

from milepost.cli.common import stop
from milepost.report import printable
from milepost.suggest import did_you_mean

Problem = Callable[[str], str]
"""Why an answer will not do, in one sentence; empty when it will."""
FEW = 15
"""So many names can be listed in a question."""


def is_terminal() -> bool:
    """Whether somebody can be asked: can write, and sees the question."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def fine(_: str) -> str:
    """Every answer will do."""
    return ""


def one_of(what: str, names: Collection[str]) -> Problem:
    """Only these answers will do."""

    def problem(answer: str) -> str:
        if answer in names:
            return ""
        known = f" There are: {', '.join(names)}." if len(names) <= FEW else ""
        return f"There is no {what} '{answer}'.{did_you_mean(answer, names) or known}"

    return problem


@dataclass(frozen=True)
class Asker:
    """Asks on a terminal; else, or with `--yes`, takes what is proposed."""

    yes: bool = False

    def __call__(self, flag: str, question: str, given: str | None, proposal: str = "", problem: Problem = fine) -> str:
        """The answer: from the flag, from the person, or the proposal. Ends the command when there is none."""
        if given is not None:
            return _checked(given, flag, problem)
        if self.asks:
            return self._ask(question, proposal, problem)
        if not proposal:
            stop(f"{question} Say it with {flag}.")
        return _checked(proposal, flag, problem)

    @property
    def asks(self) -> bool:
        """Whether there is somebody to ask."""
        return not self.yes and is_terminal()

    def choose(self, flag: str, question: str, given: str | None, names: Sequence[str], what: str) -> str:
        """One of `names`; the only one is proposed."""
        shown = f"{question} ({', '.join(names)})" if len(names) <= FEW else question
        proposal = names[0] if len(names) == 1 or (self.asks and len(names) <= FEW) else ""
        return self(flag, shown, given, proposal, one_of(what, names))

    def _ask(self, question: str, proposal: str, problem: Problem) -> str:
        while True:
            answer = str(click.prompt(printable(question), default=proposal or None, prompt_suffix=" "))
            said = problem(answer) if answer.strip() else "Nothing was written."
            if not said:
                return answer
            click.echo(printable(said))


def _checked(answer: str, flag: str, problem: Problem) -> str:
    said = problem(answer) if answer.strip() else f"Nothing stands behind {flag}."
    if said:
        stop(said)
    return answer
