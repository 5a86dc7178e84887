"""A build in a process of its own that meets with an accident, at a moment that can be chosen and met again.

Python tells an audit hook of every file it opens, renames or deletes, so nothing in Milepost is patched. The processes
are forked off one that has imported everything, so that fifty of them are affordable.
"""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from milepost.pipeline import CannotBuild, Project, build

KILL, TORN, FULL, LOCKED, UNREAD, WORKERS = "kill", "torn", "full", "locked", "unread", "workers"
"""Killed before a change; killed with a file just opened and empty; no space, or no permission, from a change on; files
of this name cannot be opened; worker processes die, each at so many of its changes.
"""
PRELOADED = (
    "tests.site.accident",
    "mkdocs.commands.build",
    "milepost.check",
    "milepost.guide",
    "milepost.load",
    "milepost.plan",
    "milepost.render",
    "milepost.site.finished",
    "milepost.site.said",
    "milepost.site.stage",
)
_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.utime", "os.chmod", "os.link"}
_NEEDS_SPACE = {"open", "os.mkdir", "os.link"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_PATIENCE = 300.0


@dataclass(frozen=True)
class End:
    """How it ended. What it said is empty after a good build, and after SIGKILL."""

    code: int
    changes: int = 0
    said: str = ""


def struck(root: Path, accident: str = "", at: int = 0, name: str = "") -> End:
    """Build, with this accident at the change of this number (from 1 on), or with none."""
    return started(root, accident, at, name)()


def started(root: Path, accident: str = "", at: int = 0, name: str = "") -> Callable[[], End]:
    """The same, not waited for: call what is given to wait."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_live, args=(there, root, accident, at, name))
    process.start()
    there.close()

    def ended() -> End:
        try:
            said, changes = here.recv()
        except EOFError:
            said, changes = "", 0
        process.join()
        here.close()
        return End(process.exitcode or 0, changes, said)

    return ended


def _live(parent: Connection, root: Path, accident: str, at: int, name: str) -> None:
    hook = _Hook(str(root / "out"), accident, at, name)
    os.register_at_fork(after_in_child=hook.in_worker)
    sys.addaudithook(hook)
    said = ""
    try:
        build(Project.at(root), patience=_PATIENCE)
    except CannotBuild as refusal:
        said = str(refusal)
    except BaseException:
        said = traceback.format_exc()
    hook.accident = ""
    parent.send((said, hook.count))


class _Hook:
    def __init__(self, out: str, accident: str, at: int, name: str) -> None:
        self.out, self.accident, self.at, self.name = out, accident, at, name
        self.count = 0
        self.worker = False

    def in_worker(self) -> None:
        self.count, self.worker = 0, True

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if self.accident == UNREAD and event == "open" and str(args[0]).endswith(self.name):
            raise _refusal(errno.EACCES, args[0])
        if _is_change(event, args, self.out):
            self.count += 1
            self._strike(event, args)

    def _strike(self, event: str, args: tuple[Any, ...]) -> None:
        now = self.count == self.at
        if now and self.accident == KILL:
            os.kill(os.getpid(), signal.SIGKILL)
        if now and (self.accident == TORN or (self.accident == WORKERS and self.worker)):
            _tear(event, args)
        if self.count >= self.at and self.accident == FULL and event in _NEEDS_SPACE:
            raise _refusal(errno.ENOSPC, args[0])
        if self.count >= self.at and self.accident == LOCKED:
            raise _refusal(errno.EACCES, args[0])


def _is_change(event: str, args: tuple[Any, ...], out: str) -> bool:
    if event == "ctypes.dlsym":
        return bool(args[1] == "renameat2")
    if event == "open" and not (isinstance(args[2], int) and args[2] & _WRITES):
        return False
    if event not in _CHANGES and event != "open":
        return False
    return str(args[0]).startswith(out)


def _tear(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        Path(os.fsdecode(args[0])).open("wb").close()
    os.kill(os.getpid(), signal.SIGKILL)


def _refusal(number: int, path: object) -> OSError:
    return OSError(number, os.strerror(number), str(path))
