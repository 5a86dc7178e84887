"""The digest of every file of a folder. A file is read only where it may differ from the one whose digest is known."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from milepost.site.files import files_below, sha256

_Stamp = tuple[int, int, int, int]


@dataclass(frozen=True)
class Ledger:
    """`digests` (SHA-256, hex) by name from the folder, and what the file system said of the files at that moment."""

    digests: Mapping[str, str] = field(default_factory=dict)
    stamps: Mapping[str, _Stamp] = field(default_factory=dict)

    def now(self, folder: Path) -> Ledger:
        """The same for `folder` as it is now. Reads the files that came or were written since."""
        found = {name: (Path(entry.path), _stamp(entry)) for name, entry in files_below(folder).items()}
        digests = {
            name: self.digests[name] if self._knows(name, stamp) else sha256(path.read_bytes())
            for name, (path, stamp) in found.items()
        }
        return Ledger(digests, {name: stamp for name, (_, stamp) in found.items()})

    def _knows(self, name: str, stamp: _Stamp) -> bool:
        return name in self.digests and self.stamps.get(name) == stamp


def ledger(folder: Path, digests: Mapping[str, str]) -> Ledger:
    """For somebody who knows that `digests` are those of the files in `folder` at this moment."""
    return Ledger(digests, {name: _stamp(entry) for name, entry in files_below(folder).items()})


def _stamp(entry: os.DirEntry[str]) -> _Stamp:
    stat = entry.stat(follow_symlinks=False)
    return stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns
