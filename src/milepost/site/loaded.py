"""The modules as the last build read them, each in a file of the folder `loaded`, named by all that it was read from.

Whatever is wrong with a file means that it is not there. What nothing was taken from goes with the next build.
"""

from __future__ import annotations

from contextlib import suppress

from milepost.site.digest import code_digest
from milepost.site.files import keep_only, sha256, write
from milepost.site.inputs import Inputs
from milepost.site.project import Project

_FOLDER = "loaded"


class Loaded:
    """The folder, for content with the digests `inputs`. Where it is not `trusted`, nothing is taken from it."""

    def __init__(self, project: Project, inputs: Inputs, *, trusted: bool) -> None:
        self._folder = project.work / _FOLDER
        self._inputs = inputs
        self._trusted = trusted
        self._used: dict[str, bytes] = {}

    def take(self, path: str, beside: tuple[object, ...]) -> bytes | None:
        """What was read of the file or folder at `path`, when it was as it is."""
        name = self._name(path, beside)
        try:
            seal, _, data = (self._folder / name).read_bytes().partition(b"\n") if self._trusted else (b"", b"", b"")
        except OSError:
            return None
        if seal != sha256(data).encode():
            return None
        self._used[name] = b""
        return data

    def put(self, path: str, beside: tuple[object, ...], data: bytes) -> None:
        """Keep it in mind."""
        self._used[self._name(path, beside)] = data

    def keep(self) -> None:
        """Write down what is new, and let go what was not used; what cannot be written is read again the next time."""
        with suppress(OSError):
            keep_only(self._folder, self._used)
            for name, data in self._used.items():
                if data:
                    write(self._folder / name, sha256(data).encode() + b"\n" + data)

    def _name(self, path: str, beside: tuple[object, ...]) -> str:
        own = self._inputs.files.get(path) or self._inputs.below(path)
        return sha256(repr((code_digest(), path, own, beside)).encode())
