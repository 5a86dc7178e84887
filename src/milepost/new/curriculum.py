"""A new curriculum from the starter. Writes only into a folder that is new or empty."""

from __future__ import annotations

import shutil
from pathlib import Path

from milepost import resources
from milepost.system import make_folder, plainly

_TEMPLATE = "_template"
_FIRST_MODULE = Path("modules", "getting-started", "your-module")


class FolderInUseError(Exception):
    """The folder for a new curriculum holds something already."""


def new_curriculum(folder: Path) -> None:
    """Write a small curriculum that builds: one role, one path, one module to replace.

    Raises FolderInUseError when `folder` is a file or not empty, and `CannotBuild` where nothing can be written.
    """
    with plainly():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderInUseError(folder)
        make_folder(folder)
        shutil.copytree(
            resources.data("starter"), folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("scaffold")
        )
        for target in (_FIRST_MODULE, Path("modules", _TEMPLATE)):
            shutil.copytree(resources.data("modules") / _TEMPLATE, folder / target)
        (folder / "gitignore.txt").rename(folder / ".gitignore")
