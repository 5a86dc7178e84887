"""The only place that writes authors' files: all of a file or nothing, never through a link."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path, PurePosixPath

from milepost.edit.text import CannotEditError

_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def read(root: Path, file: str) -> str:
    """The text of a file of the project, with its line breaks and its byte order mark as they are.

    `file` is relative to `root`, with forward slashes. Raises `CannotEditError`.
    """
    try:
        with os.fdopen(os.open(_place(root, file), os.O_RDONLY | _NO_LINK), "rb") as stream:
            return stream.read().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotEditError(f"{file} cannot be read as UTF-8 text") from error


def write(root: Path, file: str, text: str, *, instead_of: str | None) -> None:
    """Write `text` into a file of the project at once; its permissions stay.

    `instead_of`: what the file held when the change was made, None for a new file. When it holds something else by
    now, nothing is written. Raises `CannotEditError`.
    """
    place = _place(root, file)
    if instead_of is None:
        if os.path.lexists(place):
            raise CannotEditError(f"{file} is there already")
        place.parent.mkdir(parents=True, exist_ok=True)
    elif read(root, file) != instead_of:
        raise CannotEditError(f"{file} was changed meanwhile")
    try:
        _replace(place, text.encode("utf-8"), 0o666 & ~_mask() if instead_of is None else place.stat().st_mode & 0o777)
    except OSError as error:
        raise CannotEditError(f"{file} cannot be written ({error.strerror})") from error


def _replace(place: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(mode)
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _place(root: Path, file: str) -> Path:
    """Where a file is. Neither it nor a folder on the way is a link, and it does not leave `root`."""
    parts = PurePosixPath(file).parts
    real = Path(os.path.realpath(root))
    place = real.joinpath(*parts)
    if ".." in parts or PurePosixPath(file).is_absolute() or Path(os.path.realpath(place)) != place:
        raise CannotEditError(f"{file} is reached through a link, or stands outside the project")
    return place


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
