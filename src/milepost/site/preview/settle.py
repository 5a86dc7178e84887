"""`out/site` follows the screen: an ordinary build in a process of its own, once nothing was saved for a moment."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from milepost.site.project import Project

_PAUSE = 1.0
"""Seconds without a save before the build starts, so that it does not slow down the page that is being looked at."""
_KIND = 10
"""How much the build stands back for others, as `nice` counts."""


@dataclass(frozen=True)
class Built:
    """How a build ended: 0, 1 with errors in the content, 2 when it could not run; and the sentence it said then."""

    code: int
    said: str = ""


class Settling:
    """Builds one after the other; many wishes while one runs are one build after it."""

    def __init__(self, project: Project, told: Callable[[Built], None]) -> None:
        self._project, self._told = project, told
        self._news = threading.Condition()
        self._wishes, self._ended = 0, False
        self._one = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="settling", daemon=True)

    def start(self) -> None:
        """Begin to listen for wishes."""
        self._thread.start()

    def wish(self) -> None:
        """Build soon."""
        with self._news:
            self._wishes += 1
            self._news.notify_all()

    def now(self) -> Built:
        """Build at once, and wait for it."""
        with self._one:
            return self._build()

    def stop(self) -> None:
        """No further build; the one that runs is waited for."""
        with self._news:
            self._ended = True
            self._news.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def busy(self) -> bool:
        """Whether a build runs."""
        return self._one.locked()

    def _run(self) -> None:
        while self._wished():
            built = self.now()
            if not self._ended:
                self._told(built)

    def _wished(self) -> bool:
        """Wait for a wish and for the pause after the last one. Gives whether to build."""
        with self._news:
            self._news.wait_for(lambda: self._wishes or self._ended)
            seen = -1
            while seen != self._wishes and not self._ended:
                seen = self._wishes
                self._news.wait(_PAUSE)
            self._wishes = 0
            return not self._ended

    def _build(self) -> Built:
        command = [sys.executable, "-m", "milepost", "build"]
        command += ["--root", str(self._project.root), "--out", str(self._project.out)]
        try:
            with subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                start_new_session=True,  # Ctrl+C is for the server; a build that is cut short must begin anew
            ) as process:
                _stand_back(process)
                _, said = process.communicate()
        except OSError as error:
            return Built(2, f"The build could not be started: {error.strerror}.")
        return Built(process.returncode, said.strip())


def _stand_back(process: subprocess.Popen[str]) -> None:
    if sys.platform != "win32":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process.pid, _KIND)
