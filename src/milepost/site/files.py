"""Files and folders, changed only where their bytes differ. Knows nothing of sites."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path


def sha256(data: bytes) -> str:
    """The digest of `data`, in hex."""
    return hashlib.sha256(data).hexdigest()


def files_below(folder: Path) -> dict[str, os.DirEntry[str]]:
    """Everything below `folder` that is not a folder: name from `folder`, with forward slashes, in sorted order.

    A symbolic link is listed, never followed. A folder that is not there holds nothing.
    """
    return dict(sorted(_walk(folder, ""))) if folder.is_dir() else {}


def _walk(folder: str | Path, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name, entry


def signature(folder: Path) -> str:
    """A short text that changes when a file below `folder` comes, goes or is written. Reads no file."""
    stats = ((name, entry.stat(follow_symlinks=False)) for name, entry in files_below(folder).items())
    return sha256("".join(f"{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n" for name, stat in stats).encode())


def holds(path: Path, data: bytes) -> bool:
    """Whether `path` is a file with exactly these bytes."""
    try:
        return not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def write(path: Path, data: bytes) -> bool:
    """Make `path` hold `data`; says whether it did not before. Never writes through a symbolic link."""
    if holds(path, data):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_bytes(data)
    return True


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` as a whole: whoever reads it sees the old bytes or the new ones."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_bytes(data)
    new.replace(path)


def remove(path: Path) -> None:
    """Make sure that nothing is at `path`, neither file nor folder."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def keep_only(folder: Path, wanted: Iterable[str] | Mapping[str, object]) -> list[str]:
    """Delete every file below `folder` that is not `wanted`, and every empty folder. Names what went."""
    gone = [name for name in files_below(folder) if name not in wanted]
    for name in gone:
        (folder / name).unlink()
    if folder.is_dir():
        remove_empty_folders(folder)
    return gone


def remove_empty_folders(folder: Path) -> None:
    """Delete the folders below `folder` that hold no file; `folder` itself stays."""
    for path, _, _ in os.walk(folder, topdown=False):
        if path != str(folder) and not any(os.scandir(path)):
            Path(path).rmdir()
