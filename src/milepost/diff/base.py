"""The content as it stood at a commit, laid out in a folder of its own. Asks git; changes nothing in the repository."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from milepost.system import CannotBuild

_FOLDERS = ("modules", "curriculum")


@contextmanager
def base_project(root: Path, base: str) -> Iterator[Path]:
    """A folder with the content of `base`: a commit, branch or tag of git, or a folder. Gone when the block ends.

    Raises `CannotBuild` with a sentence when there is no such thing.
    """
    if base and any((Path(base) / name).is_dir() for name in _FOLDERS):
        yield Path(base)
        return
    with TemporaryDirectory(prefix="milepost-base-") as folder:
        _lay_out(root, base, Path(folder))
        yield Path(folder)


def _lay_out(root: Path, base: str, folder: Path) -> None:
    if shutil.which("git") is None:
        raise CannotBuild("git is needed to compare with a commit, and there is none on this machine.")
    if base.startswith("-") or _git(root, "rev-parse", "--verify", "--quiet", f"{base}^{{commit}}") is None:
        what = "neither a folder with a curriculum nor a commit, branch or tag of the git repository here"
        raise CannotBuild(f"'{base}' is {what}.")
    there = _git(root, "ls-tree", "--name-only", "-z", base, "--", *_FOLDERS) or b""
    folders = [name for name in there.decode("utf-8", "replace").split("\0") if name in _FOLDERS]
    archive = _git(root, "archive", "--format=tar", base, "--", *folders) if folders else b""
    if archive is None:
        raise CannotBuild(f"git could not give the files of '{base}'.")
    if archive:
        _unpack(archive, folder)


def _git(root: Path, *words: str) -> bytes | None:
    """What git says, or None when it refuses."""
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)  # noqa: S607
    return None if done.returncode else done.stdout


def _unpack(archive: bytes, folder: Path) -> None:
    """Files and folders only: links are what load refuses anyway."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        plain = [member for member in packed.getmembers() if member.isfile() or member.isdir()]
        packed.extractall(folder, members=plain, filter="data")
