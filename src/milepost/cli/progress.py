"""What is being done, on a terminal, when it takes longer than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

import click

from milepost.report import printable
from milepost.watch import Watch, unwatched

_PATIENCE = 1.0
_PAUSE = 0.1
"""Seconds before the first line, and between two of them."""
_WIDEST = 70
_CLEAR = "\r\x1b[K"


class Progress:
    """One line that is written over and over, and taken away in the end."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._first = self._next = clock() + _PATIENCE
        self._kind = ""
        self._shown = False

    def __call__(self, words: str) -> None:
        """Show what is being done, if it is time, or if it is of another kind, as the first word says."""
        now, kind = self._clock(), words.partition(" ")[0]
        if now < (self._next if kind == self._kind else self._first):
            return
        self._next, self._kind, self._shown = now + _PAUSE, kind, True
        self._write(f"{_CLEAR}{printable(words)[:_WIDEST]}")

    def clear(self) -> None:
        """Leave nothing behind."""
        if self._shown:
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        click.echo(text, file=self._stream, nl=False, color=True)


@contextmanager
def progress() -> Iterator[Watch]:
    """A watch that writes to the terminal, or to nobody where there is none."""
    if not sys.stderr.isatty():
        yield unwatched
        return
    shown = Progress(sys.stderr, time.monotonic)
    try:
        yield shown
    finally:
        shown.clear()
