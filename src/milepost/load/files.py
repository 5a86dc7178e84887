"""Part of load. The only way to a file: nothing outside the project folder, no links, no devices, no huge files."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar

from milepost.findings import Place
from milepost.load.faults import Faults
from milepost.load.memory import Memory
from milepost.load.shelf import Shelf
from milepost.load.text import decoded
from milepost.load.words import printable
from milepost.slug import as_plain
from milepost.watch import Watch, unwatched

T = TypeVar("T")
KB = 1000
MODULE_TEXT = 256 * KB
YAML_TEXT = 256 * KB
BIBLIOGRAPHY = 1000 * KB

NAME = re.compile(r"[A-Za-z0-9._-]+\Z")
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\Z)", re.IGNORECASE)
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Entry:
    """A file or folder that may be read. `path` is relative to the project folder, with forward slashes."""

    name: str
    path: str
    is_folder: bool

    @property
    def stem(self) -> str:
        """The name without its last extension."""
        return self.name if self.is_folder else PurePosixPath(self.name).stem


class Tree:
    """The project folder, read with care. What must not be read becomes a finding."""

    def __init__(
        self,
        root: Path,
        faults: Faults,
        memory: Memory | None = None,
        watch: Watch = unwatched,
        shelf: Shelf | None = None,
    ) -> None:
        self._root = os.path.realpath(root)
        self._parts = Path(self._root).parts
        self._safe: dict[str, bool] = {}
        self.faults = faults
        self._memory = memory
        self._watch = watch
        self.shelf = shelf

    @property
    def remembers(self) -> bool:
        """Whether it knows what was read the last time."""
        return self._memory is not None

    def kept(self, entry: Entry, make: Callable[[], T], *beside: object) -> T:
        """What `make` gives for `entry`, or gave the last time when nothing is different since, nor `beside`."""
        if self._memory is None:
            return make()
        return self._memory.keep(entry.path, self._system(entry.path), self.faults, make, beside)

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """What stands in `folder`, by name; whatever cannot be used is reported and left out."""
        if not self._is_safe(folder):
            return ()
        try:
            with os.scandir(self._system(folder)) as found:
                items = sorted(found, key=lambda item: item.name)
        except OSError as error:
            self._unreadable(folder, error)
            return ()
        usable = [entry for item in items if (entry := self._entry(folder, item))]
        return self._without_twins(usable)

    def has_folder(self, folder: str, purpose: str) -> bool:
        """Whether `folder` is there; if not, or if something else is in its place, that is reported."""
        try:
            mode = os.lstat(self._system(folder)).st_mode
        except OSError:
            self.faults.add(Place(folder), "FI012", f"there is no folder '{folder}'", f"create it, {purpose}.")
            return False
        if stat.S_ISLNK(mode):
            self._symlink(folder)
        elif not stat.S_ISDIR(mode):
            self.faults.add(Place(folder), "FI006", f"'{folder}' must be a folder", "make it a folder.")
        return stat.S_ISDIR(mode)

    def text(self, file: str, limit: int = MODULE_TEXT) -> str | None:
        """The text of a file, or None with a finding."""
        data = self.data(file, limit)
        return None if data is None else decoded(data, file, self.faults)

    def data(self, file: str, limit: int) -> bytes | None:
        """The bytes of a file, or None with a finding."""
        self._watch(f"reading {file}")
        if not self._is_safe(str(PurePosixPath(file).parent)):
            return None
        try:
            handle = os.open(self._system(file), FLAGS)
        except OSError as error:
            self._unreadable(file, error)
            return None
        with os.fdopen(handle, "rb") as stream:
            return self._content(stream, file, limit)

    def _content(self, stream: IO[bytes], file: str, limit: int) -> bytes | None:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            self._irregular(file)
        elif status.st_size > limit:
            self._too_large(file, status.st_size, limit)
        else:
            return stream.read(limit)
        return None

    def _is_safe(self, folder: str) -> bool:
        """Whether `folder` really stands where its name says: no link and no `..` on the way."""
        if folder not in self._safe:
            real = Path(os.path.realpath(self._system(folder))).parts
            self._safe[folder] = real == self._parts + PurePosixPath(folder).parts
            if not self._safe[folder]:
                self._symlink(folder)
        return self._safe[folder]

    def _system(self, path: str) -> str:
        return os.path.join(self._root, path)  # noqa: PTH118 - called for every file; Path costs ten times as much

    def _entry(self, folder: str, item: os.DirEntry[str]) -> Entry | None:
        if item.name.startswith(("_", ".")):
            return None
        path = f"{folder}/{printable(item.name)}"
        if not NAME.match(item.name) or RESERVED.match(item.name) or item.name.endswith("."):
            self._bad_name(path, item.name)
        elif item.is_symlink():
            self._symlink(path)
        elif item.is_dir(follow_symlinks=False):
            return Entry(item.name, path, is_folder=True)
        elif item.is_file(follow_symlinks=False):
            return Entry(item.name, path, is_folder=False)
        else:
            self._irregular(path)
        return None

    def _without_twins(self, entries: list[Entry]) -> tuple[Entry, ...]:
        """Of names that differ only in capitals, the one without capitals stays: it is the one that was meant."""
        seen: dict[str, Entry] = {}
        for entry in sorted(entries, key=lambda entry: entry.name != entry.name.lower()):
            first = seen.setdefault(entry.name.lower(), entry)
            if first is not entry:
                message = f"'{entry.name}' and '{first.name}' differ only in capitals"
                fix = "rename one of them: many computers cannot hold both."
                self.faults.add(Place(entry.path), "FI009", message, fix)
        return tuple(sorted(seen.values(), key=lambda entry: entry.name))

    def _symlink(self, path: str) -> None:
        message = "this is a link to another place (symlink), or is reached through one; links are not followed"
        self.faults.add(Place(path), "FI005", message, "put the file or folder itself here.")

    def _irregular(self, path: str) -> None:
        self.faults.add(Place(path), "FI006", "this is neither a file nor a folder", "remove it.")

    def _unreadable(self, path: str, error: OSError) -> None:
        message = f"this cannot be read ({error.strerror})"
        self.faults.add(Place(path), "FI007", message, "check that it is there and that you may read it.")

    def _bad_name(self, path: str, name: str) -> None:
        if RESERVED.match(name):
            message, fix = f"'{printable(name)}' is a name that Windows keeps for itself", "choose another name."
        else:
            message = f"the name '{printable(name)}' has characters that do not work in every system or address"
            fix = "use letters a-z, digits, '-', '_' and '.' only, and no dot at the end."
            if plain := as_plain(name):
                fix += f" For example: '{plain}'."
        self.faults.add(Place(path), "FI008", message, fix)

    def _too_large(self, file: str, size: int, limit: int) -> None:
        message = f"this file has {-(-size // KB):,} kB; at most {limit // KB:,} kB are read"
        fix = "split it into several lessons." if file.endswith(".md") else "make it smaller."
        self.faults.add(Place(file), "FI004", message, fix)
