"""Notices what is saved: waits for a change in what authors and hosts edit, and until the burst of changes is over."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from milepost import resources
from milepost.site.project import Project

_QUIET = 0.015
"""Seconds without a further change after which a burst is over."""
_WRITES = frozenset({"created", "modified", "moved", "deleted"})
"""Not `opened` and the like: reading must not look like a change."""


class Watch(FileSystemEventHandler):
    """The folders of one project, and the theme where it is not packed away. They may come and go."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._news = threading.Condition()
        self._paths: set[Path] = set()
        self._ended = False
        self._observer = Observer()
        self._watched: tuple[Path, ...] = ()

    def start(self) -> None:
        """Begin."""
        self._observer.start()
        self._follow()

    def stop(self) -> None:
        """Let whoever waits go."""
        with self._news:
            self._ended = True
            self._news.notify_all()
        self._observer.stop()

    def wait(self) -> set[Path]:
        """What changed, once nothing more changes for a moment; nothing at the end."""
        with self._news:
            while not self._paths and not self._ended:
                self._news.wait(1.0)  # not for ever: on Windows, Ctrl+C would not be heard
            count = -1
            while count != len(self._paths) and not self._ended:
                count = len(self._paths)
                self._news.wait(_QUIET)
            paths, self._paths = self._paths, set()
        if self._folders() != self._watched or paths & set(self._folders()):
            self._follow()
        return paths

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called by the watching thread."""
        if event.event_type not in _WRITES:
            return
        paths = [Path(str(name)) for name in (event.src_path, event.dest_path) if name]
        wanted = {path for path in paths if self._matters(path)}
        with self._news:
            if wanted:
                self._paths |= wanted
                self._news.notify_all()

    def _matters(self, path: Path) -> bool:
        if path == self._project.settings:
            return True
        inside = next((folder for folder in self._all() if path.is_relative_to(folder)), None)
        return inside is not None and not any(part.startswith(".") for part in path.relative_to(inside).parts)

    def _all(self) -> tuple[Path, ...]:
        return (*self._project.content, self._project.root / "theme", resources.theme())

    def _folders(self) -> tuple[Path, ...]:
        return tuple(folder for folder in dict.fromkeys(self._all()) if folder.is_dir())

    def _follow(self) -> None:
        """Watch the folders there are now; the project folder itself tells when one comes or goes."""
        self._observer.unschedule_all()
        self._watched = self._folders()
        with suppress(OSError):
            self._observer.schedule(self, str(self._project.root), recursive=False)
        for folder in self._watched:
            with suppress(OSError):
                self._observer.schedule(self, str(folder), recursive=True)
