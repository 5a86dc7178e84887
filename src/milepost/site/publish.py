"""What readers see, replaced as a whole. A build that fails or is killed leaves the last site as it was."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from milepost.site.files import files_below, holds, keep_only, remove, sha256
from milepost.site.ledger import Ledger
from milepost.site.project import Project
from milepost.system import CannotBuild, make_folder

LIST = ".milepost"
"""In the published site: the digest of each file, as `sha256sum --check` reads it. Also the proof that it is ours."""
PREVIOUS = "previous"
"""In the work folder: the site that was published before, and what will be published next."""
_DROPPINGS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


def claim(project: Project) -> None:
    """Make sure that everything we would change is ours, and mark `out` as ours."""
    _refuse_wrong_place(project)
    made = [path for path in (project.docs, project.config, project.theme, project.work) if os.path.lexists(path)]
    if made and not project.marker.is_file():
        raise CannotBuild(f"{made[0]} was not made by Milepost; choose another folder with --out, or move it away.")
    strangers = _strangers(project.site)
    if strangers:
        raise CannotBuild(f"{project.site} holds files that Milepost did not make ({_some(strangers)}); move them.")
    make_folder(project.out)
    if not project.marker.is_file():
        said = "Made by Milepost: docs, mkdocs.yml, theme, work and site here may be deleted.\n"
        project.marker.write_text(said, encoding="utf-8", newline="\n")


def _refuse_wrong_place(project: Project) -> None:
    if project.root.is_relative_to(project.out):
        raise CannotBuild(f"The site cannot be built in {project.out}, which holds the project; choose another.")
    if any(project.out.is_relative_to(folder) for folder in project.content):
        raise CannotBuild(f"The site cannot be built in {project.out}, which is a folder of the content.")
    if project.out.is_relative_to(project.root / "theme"):
        raise CannotBuild(f"The site cannot be built in {project.out}, which is a folder of the theme.")
    for path in (project.docs, project.config, project.theme, project.work, project.site):
        if path.is_symlink():
            raise CannotBuild(f"{path} is a symbolic link; remove it, or choose another folder with --out.")
    if project.site.exists() and not project.site.is_dir():
        raise CannotBuild(f"{project.site} is not a folder; move it away.")


def _strangers(site: Path) -> list[str]:
    """The files of the published site that we did not make."""
    ours = listed(site)
    return [name for name in files_below(site) if name not in ours and name.rpartition("/")[2] not in _DROPPINGS]


def listed(site: Path) -> dict[str, str]:
    """Name and digest of each file, as the list in the published site says."""
    try:
        lines = (site / LIST).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {LIST: ""} | {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def recover(project: Project) -> None:
    """Finish the two renames of a publication that was killed between them."""
    aside = project.work / "aside"
    if aside.is_dir() and not project.site.exists():
        aside.replace(project.site)
    remove(aside)


def publish(project: Project, digests: Mapping[str, str], previous: Mapping[str, str], site: Mapping[str, str]) -> None:
    """Let readers see a copy of `project.built`: made beside the published site, then exchanged with it.

    `digests`: of every file there. `previous` and `site`: as for `copy`.
    """
    copy(project, digests, previous, site)
    following = project.work / PREVIOUS
    (following / LIST).write_bytes(_list(digests))
    if not project.site.exists():
        following.replace(project.site)
    elif not _exchanged(following, project.site):
        _renamed_twice(project, following)


def copy(project: Project, digests: Mapping[str, str], previous: Mapping[str, str], site: Mapping[str, str]) -> None:
    """Bring the tree that will be published next in step with `project.built`, whose files have `digests`.

    `previous`: the digests of the files in that tree; `site`: of those in the published site. Some may be missing.
    """
    published = {name: project.site / name for name, digest in site.items() if digests.get(name) == digest}
    bring_up_to_date(project.built, project.work / PREVIOUS, digests, previous, published)


def bring_up_to_date(
    source: Path, target: Path, digests: Mapping[str, str], held: Mapping[str, str], same: Mapping[str, Path]
) -> None:
    """Make `target` a copy of `source`. Writes only files whose bytes differ, and takes those that are the `same` at
    another place from there: we replace files and never write into them, so two folders may share one.
    """
    target.mkdir(parents=True, exist_ok=True)
    keep_only(target, digests.keys() | {LIST})
    for name, digest in digests.items():
        if held.get(name) != digest and not (name in same and _linked(same[name], target / name)):
            _copy(source / name, target / name)


def _linked(source: Path, target: Path) -> bool:
    """Make both names of one file, where the file system can."""
    remove(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.hardlink_to(source)
    except OSError:
        return False
    return True


def _list(digests: Mapping[str, str]) -> bytes:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()


def contents(folder: Path) -> str:
    """A digest of all bytes below `folder`: that of the list which its copy gets."""
    return sha256(_list(Ledger().now(folder).digests))


def _copy(source: Path, target: Path) -> None:
    """Copy where the bytes differ; the time of change goes along, so that a browser's copy stays good."""
    if os.path.lexists(target):
        if holds(target, source.read_bytes()):
            return
        remove(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, target)


def _exchanged(one: Path, other: Path) -> bool:
    """Swap two folders in one step, where the system can."""
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    if ctypes.get_errno() in _UNSUPPORTED:
        return False
    code = ctypes.get_errno()
    raise CannotBuild(f"{other} cannot be replaced: {os.strerror(code)}.")


def _renamed_twice(project: Project, following: Path) -> None:
    """The next best thing: for a moment there is no site. `recover` mends a kill in this moment."""
    aside = project.work / "aside"
    remove(aside)
    project.site.replace(aside)
    following.replace(project.site)
    aside.replace(following)
