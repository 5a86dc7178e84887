"""What a site depends on, as short digests. Contents decide, never times; imports nothing slow."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from milepost import resources
from milepost.site.files import files_below
from milepost.site.project import Project

_PACKAGES = (
    "mkdocs",
    "mkdocs-material",
    "Markdown",
    "Jinja2",
    "nh3",
    "pymdown-extensions",
    "Pygments",
    "graphlay",
    "pagefind",
)
_READERS = ("pydantic", "pydantic-core", "PyYAML")


def inputs_digest(project: Project) -> str:
    """Changes with any byte of the content, and with the date the caller asks for."""
    digest = hashlib.sha256(os.environ.get("SOURCE_DATE_EPOCH", "").encode())
    for folder in project.content:
        _add(digest, folder)
    return digest.hexdigest()


@cache
def code_digest() -> str:
    """Changes with whatever our reading of the content and our rules depend on, besides the content."""
    digest = hashlib.sha256(repr(sorted(_versions(_READERS))).encode())
    _add(digest, Path(__file__).parents[1])
    return digest.hexdigest()


def chrome_digest(project: Project) -> str:
    """Changes with whatever every page depends on: theme, settings, our own code, versions of the libraries.

    It is the same in every folder and on every machine, because it becomes part of the pages.
    """
    digest = hashlib.sha256(repr(sorted(_versions())).encode())
    for folder in (resources.theme(), resources.guide(), project.overrides, Path(__file__).parents[1]):
        _add(digest, folder)
    settings = project.settings
    digest.update(settings.read_bytes() if settings.is_file() else str(os.path.lexists(settings)).encode())
    return digest.hexdigest()


def _versions(packages: Iterable[str] = _PACKAGES) -> Iterator[tuple[str, str]]:
    yield "python", ".".join(map(str, sys.version_info[:2]))
    for name in packages:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, ""


def _add(digest: hashlib._Hash, folder: Path) -> None:
    for name, entry in files_below(folder).items():
        if "__pycache__" in name or name.startswith("_data/"):
            continue
        path = Path(entry.path)
        data = str(path.readlink()).encode() if entry.is_symlink() else path.read_bytes()
        digest.update(f"{name}\0{entry.is_symlink()}\0{len(data)}\0".encode())
        digest.update(data)
    digest.update(b"\0\0")
