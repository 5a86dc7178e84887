"""The modules as the last build read them, each in a file of the folder `loaded`, named by all that it was read from.

Whatever is wrong with a file means that it is not there. What nothing was taken from goes with the next build.
"""

from __future__ import annotations

from contextlib import suppress

from milepost.site.digest import code_digest
from milepost.site.files import keep_only, sha256, write
from milepost.site.inputs import Inputs
from milepost.site.project import Project

_FOLDER, _NEW = "loaded", ".new"


class Loaded:
    """The folder, for content with the digests `inputs`. Where it is not `trusted`, nothing is taken from it; without
    `writing`, nothing is put there. What is put is not found before `keep`: somebody may save a file while it is read.
    """

    def __init__(self, project: Project, inputs: Inputs, *, trusted: bool, writing: bool) -> None:
        self._folder = project.work / _FOLDER
        self._inputs = inputs
        self._trusted, self._writing = trusted, writing
        self._used: set[str] = set()
        self._new: set[str] = set()

    def take(self, path: str, beside: tuple[object, ...]) -> bytes | None:
        """What was read of the file or folder at `path`, when it was as it is."""
        name = self._name(path, beside)
        try:
            seal, _, data = (self._folder / name).read_bytes().partition(b"\n") if self._trusted else (b"", b"", b"")
        except OSError:
            return None
        if seal != sha256(data).encode():
            return None
        self._used.add(name)
        return data

    def put(self, path: str, beside: tuple[object, ...], data: bytes) -> None:
        """Write it down under another name."""
        if not self._writing:
            return
        name = self._name(path, beside)
        with suppress(OSError):
            write(self._folder / f"{name}{_NEW}", sha256(data).encode() + b"\n" + data)
            self._new.add(name)

    def keep(self) -> None:
        """Let what is new be found, and let go what was not used; what cannot be kept is read again the next time."""
        with suppress(OSError):
            keep_only(self._folder, self._used | {f"{name}{_NEW}" for name in self._new})
            for name in self._new:
                (self._folder / f"{name}{_NEW}").replace(self._folder / name)

    def _name(self, path: str, beside: tuple[object, ...]) -> str:
        own = self._inputs.files.get(path) or self._inputs.below(path)
        return sha256(repr((code_digest(), path, own, beside)).encode())
