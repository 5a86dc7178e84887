"""What the operating system refuses, as a sentence for the person who asked."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class CannotBuild(Exception):  # noqa: N818 - it reads as the sentence it carries
    """It cannot be done for a reason outside the content. Its text is one sentence for the person who asked."""


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSALS = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EIO}
)


def sentence(error: OSError) -> str | None:
    """What `error` means to the person who asked; None where the fault may be our own."""
    if error.errno in _FULL:
        return "There is no space left on the disk; the published site stays as it was."
    if error.errno in _REFUSALS and error.filename is not None:
        return f"{error.filename} cannot be used: {error.strerror}."
    return None


def make_folder(folder: Path) -> None:
    """Make a folder that somebody named, so whatever is in the way is nothing of ours: a drive that is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBuild(sentence(error) or f"{folder} cannot be made: {error.strerror}.") from error


@contextmanager
def plainly() -> Iterator[None]:
    """`CannotBuild` with one sentence where the system refuses: a full disk, a folder that is not to be written."""
    try:
        yield
    except OSError as error:
        said = sentence(error)
        if said is None:
            raise
        raise CannotBuild(said) from error
